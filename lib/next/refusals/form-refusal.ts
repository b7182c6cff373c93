// A plain form was refused and no script is there to say so in its page: the answer carries it back, as it was filled in.
import type { Issue } from '../../errors.ts'
import { urls } from '../../urls.ts'
import { deskStyles, htmlRefusal, refusalOf } from '../answer.ts'
import { formAgain } from './form-again.ts'
import { refusalPage } from './refusal-page.ts'

/** `fields`: what it said, where it was read that far. */
export type SentForm = { request: Request; fields: Record<string, string | string[]> | null }

/** Signed in again, after a while, or once our own fault is mended. */
const CAN_PASS_LATER = new Set([401, 429, 500, 503])

/**
 * With the faults beside their fields, and of a conflict what stands now; sent again it begins from there. The form is left out
 * where it would only be refused anew.
 */
export function answerForm(error: unknown, { request, fields }: SentForm): Response {
  const { status, body } = refusalOf(error)
  const { kind, message, issues = [], current } = body.error
  const standing = isValues(current) ? current : null
  const canPass =
    issues.length > 0 || standing !== null || CAN_PASS_LATER.has(status) || kind === 'second-step'
  const again = { action: pathOf(request.url), issues, standing }
  const form = fields && canPass ? formAgain({ ...again, fields }) : null
  const says = standing && form ? `${message} What stands there now is told beside each field.` : message
  const isSaidBelow = form !== null && issues.length > 0 && issues.every((issue) => isShown(issue, fields))
  return htmlRefusal(
    status,
    refusalPage({
      message: isSaidBelow ? 'Nothing was changed yet. What is wrong stands beside its field.' : says,
      ...{ form, styles: deskStyles() },
      onward: status === 401 ? signingIn(form !== null) : onwardOf(request),
    }),
  )
}

/** Beside a form that is to be sent again once it is done. */
const signingIn = (hasForm: boolean) =>
  hasForm
    ? { href: urls.login(), words: 'Sign in in a new tab', isApart: true }
    : { href: urls.login(), words: 'Sign in' }

/** A page of the desk, so that whoever gives up is where they came from. */
function onwardOf({ headers }: Request): { href: string; words: string } {
  const from = URL.parse(headers.get('referer') ?? '')
  return from?.host === headers.get('host') && from?.pathname.startsWith('/desk/')
    ? { href: from.pathname + from.search, words: 'Leave it, and go back' }
    : { href: urls.desk(), words: 'To the desk' }
}

const pathOf = (address: string) => new URL(address).pathname

const isShown = ({ field }: Issue, fields: SentForm['fields']) => typeof fields?.[field] === 'string'

function isValues(current: unknown): current is Record<string, string> {
  return (
    current !== null &&
    typeof current === 'object' &&
    Object.values(current).every((value) => typeof value === 'string')
  )
}
