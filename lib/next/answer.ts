// How the desk's routes answer: one shape of success, one shape of refusal, for scripts and for plain forms.

import { isStoreBusy } from '../../db/busy.ts'
import { isBusy } from '../auth/lane.ts'
import { Conflict, Forbidden, Invalid, type Issue, NotFound, Unverified } from '../errors.ts'
import { currentRequestId } from '../page-store/context.ts'
import { site } from '../page-store/shared.ts'
import { urls } from '../urls.ts'
import { refusalPage } from './refusals/refusal-page.ts'

/** A refusal that belongs to HTTP rather than to the newsroom. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  readonly kind: string | undefined
  constructor(status: number, message: string, kind?: string) {
    super(message)
    this.status = status
    this.kind = kind
  }
}

/** The body of every refusal. `current` is what stands now, when somebody else was quicker. */
export type Refusal = { error: { message: string; kind?: string; issues?: Issue[]; current?: unknown } }

/** A page of our own to go on to; relative, so that no host is ever trusted. */
export function seeOther(address: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: address, ...headers } })
}

/** Turns what a verb throws into an answer. Anything but a refusal is a fault of ours: it is logged and stays vague. */
export function answerError(error: unknown, isForm: boolean): Response {
  const { status, body } = refusalOf(error)
  if (!isForm) return Response.json(body, { status, headers: laterThan(status) })
  const onward =
    status === 401 ? { href: urls.login(), words: 'Sign in' } : { href: urls.desk(), words: 'To the desk' }
  return htmlRefusal(status, refusalPage({ message: body.error.message, onward, styles: deskStyles() }))
}

/** The sheets of the desk, for a page that is not made by it. */
export const deskStyles = () => [site().assets.fonts, site().assets.desk]

/** A refusal whose page is made already. */
export function htmlRefusal(status: number, html: string): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...laterThan(status) }
  return new Response(html, { status, headers })
}

const laterThan = (status: number) => (status === 503 ? { 'Retry-After': '2' } : undefined)

/** The status and the words of whatever was thrown. */
export function refusalOf(error: unknown): { status: number; body: Refusal } {
  if (error instanceof Refused)
    return { status: error.status, body: { error: { kind: error.kind, message: error.message } } }
  if (error instanceof Invalid)
    return { status: 422, body: { error: { message: error.message, issues: error.issues } } }
  if (error instanceof Unverified)
    return { status: 403, body: { error: { kind: 'verify', message: error.message } } }
  if (isStoreBusy(error)) return { status: 503, body: { error: { message: STORE_BUSY } } }
  if (error instanceof Forbidden) return { status: 403, body: { error: { message: error.message } } }
  if (error instanceof NotFound) return { status: 404, body: { error: { message: error.message } } }
  if (isBusy(error)) return { status: 503, body: { error: { message: (error as Error).message } } }
  if (error instanceof Conflict)
    return { status: 409, body: { error: { message: error.message, current: error.current } } }
  console.error(error)
  const id = currentRequestId()
  const number = id ? ` If it happens again, tell your administrator the number ${id}.` : ''
  return {
    status: 500,
    body: { error: { message: `Something went wrong on our side. Nothing was changed.${number}` } },
  }
}

const STORE_BUSY =
  'Another program is writing to the publication at this moment. Nothing was changed: try again in a few seconds.'
