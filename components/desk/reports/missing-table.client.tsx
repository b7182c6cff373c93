'use client'
// Addresses that nothing stands at: each to be sent on with one click, or set aside.
import { useRouter } from 'next/navigation'
import { addressOfKey } from '../../../lib/redirects/key.ts'
import type { MissingLine } from '../../../lib/reports/load.ts'
import { dayWords } from '../../../lib/running/days.ts'
import { urls } from '../../../lib/urls.ts'
import type { Answer } from '../api/ask.ts'
import { redirectsApi } from '../api/publication/redirects.ts'
import { reportsApi } from '../api/reports.ts'
import { focusBeside } from '../focus-beside.ts'
import { type Toast, useToasts } from '../toasts.client.tsx'

type TableProps = { lines: MissingLine[]; mayFix: boolean; isIgnored: boolean }

export function MissingTable({ lines, mayFix, isIgnored }: TableProps) {
  const { setAside, putBack, sendOn } = useActs()
  if (lines.length === 0)
    return (
      <p className="empty">
        {isIgnored ? 'Nothing was set aside.' : 'Readers found whatever they asked for in these days.'}
      </p>
    )
  return (
    <ul className="reports__missing">
      {lines.map((line) => (
        <li key={line.address}>
          <p className="reports__address">
            <bdi>{line.address}</bdi>
          </p>
          <p className="redirects__facts">{factsOf(line)}</p>
          {mayFix && (
            <div className="reports__acts">
              {!line.leads && !isIgnored && <Fix line={line} onSend={(to) => sendOn(line.address, to)} />}
              <button
                type="button"
                className="button button--small"
                aria-label={`${isIgnored ? 'Put back' : 'Ignore'} ${line.address}`}
                onClick={() => (isIgnored ? putBack : setAside)(line.address)}
              >
                {isIgnored ? 'Put back' : 'Ignore'}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** One click sends readers on to what is proposed; the form, with the address in it, to anything else. */
function Fix({ line, onSend }: { line: MissingLine; onSend(to: string): void }) {
  const { address, suggested } = line
  const form = (
    <a
      className="button button--small reports__fix"
      href={urls.deskRedirects({ from: addressOfKey(address), to: suggested?.to ?? '' })}
      aria-label={`${suggested ? 'To another target' : 'Add a redirect'}: ${address}`}
    >
      {suggested ? 'To another target' : 'Add a redirect'}
    </a>
  )
  if (!suggested) return form
  const words = `Send on to ${KIND_WORDS[suggested.kind]} ${suggested.to}`
  return (
    <>
      <button
        type="button"
        className="button button--small reports__fix"
        aria-label={`${words}: ${address}`}
        onClick={() => onSend(suggested.to)}
      >
        {words}
      </button>
      {form}
    </>
  )
}

const KIND_WORDS: Record<NonNullable<MissingLine['suggested']>['kind'], string> = {
  ...{ article: 'the article', hub: 'the hub', category: 'the category', page: 'the page' },
  ...{ tag: 'the tag', author: 'the author', issue: 'the issue' },
}

function factsOf({ hits, fromOwn, referrer, first, last, leads }: MissingLine): string {
  const times = `${hits.toLocaleString('en-US')} ${hits === 1 ? 'time' : 'times'}`
  const when = first === last ? `on ${dayWords(first)}` : `from ${dayWords(first)} to ${dayWords(last)}`
  const own = fromOwn > 0 ? `, ${fromOwn.toLocaleString('en-US')} by a link on our own pages` : ''
  const other = referrer ? `, ${own ? 'others' : 'some'} by a link on ${referrer}` : ''
  return `${times}, ${when}${own}${other}.${leads ? ` Leads to ${leads} by now.` : ''}`
}

/** Each takes the address off the list, and can be taken back. */
function useActs() {
  const router = useRouter()
  const { say } = useToasts()
  const done = <T,>(answer: Answer<T>, toast: Toast, back: (value: T) => Promise<Answer<unknown>>) => {
    if (!answer.ok) return say({ kind: 'fault', text: answer.issues[0]?.message ?? answer.message })
    focusBeside('missing-heading')
    router.refresh()
    const undo = async () => {
      const taken = await back(answer.value)
      if (!taken.ok) say({ kind: 'fault', text: taken.message })
      router.refresh()
    }
    say({ ...toast, undo })
  }
  return {
    async setAside(address: string) {
      const toast = { text: `${address} is ignored.` }
      done(await reportsApi.ignore(address), toast, () => reportsApi.unignore(address))
    },
    async putBack(address: string) {
      const toast = { text: `${address} is back in the report.` }
      done(await reportsApi.unignore(address), toast, () => reportsApi.ignore(address))
    },
    async sendOn(from: string, to: string) {
      const answer = await redirectsApi.add({ from: addressOfKey(from), to, reach: 'exact', note: '' })
      const toast = { text: `${from} leads to ${to} from now.`, isUndoneByButtonOnly: true }
      done(answer, toast, ({ id }) => redirectsApi.remove(id))
    },
  }
}
