'use client'
// Addresses that nothing stands at: each to be sent on with one click, or set aside.
import { useRouter } from 'next/navigation'
import type { MissingLine } from '../../../lib/reports/load.ts'
import { dayWords } from '../../../lib/running/days.ts'
import { urls } from '../../../lib/urls.ts'
import { reportsApi } from '../api/reports.ts'
import { useToasts } from '../toasts.client.tsx'

type TableProps = { lines: MissingLine[]; mayFix: boolean; isIgnored: boolean }

export function MissingTable({ lines, mayFix, isIgnored }: TableProps) {
  const setAside = useSetAside()
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
              {!line.leads && !isIgnored && <Fix line={line} />}
              <button
                type="button"
                className="button button--small"
                aria-label={`${isIgnored ? 'Put back' : 'Ignore'} ${line.address}`}
                onClick={() => setAside(line.address, isIgnored)}
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

/** Leads to the form with both addresses in it: one more click, and readers are sent on. */
function Fix({ line: { address, suggested } }: { line: MissingLine }) {
  const words = suggested ? `Send on to ${KIND_WORDS[suggested.kind]} ${suggested.to}` : 'Add a redirect'
  return (
    <a
      className="button button--small reports__fix"
      href={urls.deskRedirects({ from: address, to: suggested?.to ?? '' })}
      aria-label={`${words}: ${address}`}
    >
      {words}
    </a>
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

function useSetAside() {
  const router = useRouter()
  const { say } = useToasts()
  return async (address: string, isIgnored: boolean) => {
    const [act, back] = isIgnored
      ? [reportsApi.unignore, reportsApi.ignore]
      : [reportsApi.ignore, reportsApi.unignore]
    const answer = await act(address)
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    router.refresh()
    const undo = async () => {
      const taken = await back(address)
      if (!taken.ok) say({ kind: 'fault', text: taken.message })
      router.refresh()
    }
    say({ text: isIgnored ? `${address} is back in the report.` : `${address} is ignored.`, undo })
  }
}
