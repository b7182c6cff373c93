// One feed as subscribers' programs get it: what is wrong with it, how large it is, its entries, who fetches it.

import { counted } from '../../../lib/counted.ts'
import { formatMoment } from '../../../lib/dates.ts'
import { feedAddress } from '../../../lib/feeds/address.ts'
import { RULE_COUNT } from '../../../lib/feeds/check/check-feed.ts'
import type { ShownFeed } from '../../../lib/feeds/health.ts'
import { ReadersTable } from './readers-table.tsx'

type ShownProps = { shown: ShownFeed; timeZone: string }

export function ShownFeedPart({ shown, timeZone }: ShownProps) {
  const { title, page, self, changedAt, bytes, entries, readers } = shown
  return (
    <section className="feed-health__part" aria-labelledby="feed-shown">
      <h2 id="feed-shown">{title}</h2>
      <p className="feed-health__help">
        {self} · {counted(entries.length, 'entry', 'entries')} · last change{' '}
        {changedAt === null ? 'never' : formatMoment(changedAt, timeZone)}
      </p>
      <ul className="feed-health__forms">
        {FORMS.map(([format, name]) => (
          <li key={format}>
            <a href={feedAddress(page, { format })}>{name}</a> {kilobytes(bytes[format])}
          </li>
        ))}
      </ul>
      <Faults shown={shown} />
      <details className="feed-health__entries">
        <summary>Its entries, as subscribers see them</summary>
        {entries.map((entry) => (
          <details className="feed-health__entry" key={entry.guid}>
            <summary>
              {entry.title}{' '}
              <span className="feed-health__help">{formatMoment(entry.publishedAt, timeZone)}</span>
            </summary>
            <p className="feed-health__help">
              {entry.authors.map(({ name }) => name).join(' · ')} · {entry.guid}
            </p>
            <div className="feed-health__text prose" dangerouslySetInnerHTML={{ __html: entry.html }} />
          </details>
        ))}
      </details>
      {readers.length > 0 && (
        <details className="feed-health__entries">
          <summary>Programs that fetch this feed</summary>
          <ReadersTable readers={readers} timeZone={timeZone} />
        </details>
      )}
    </section>
  )
}

const FORMS = [
  ['rss', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON Feed'],
] as const

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`

/** The same fault in three formats is said once. */
function Faults({ shown: { faults } }: { shown: ShownFeed }) {
  const once = [
    ...Map.groupBy(faults, ({ rule, entry, says }) => JSON.stringify([rule, entry, says])).values(),
  ]
  if (once.length === 0)
    return (
      <p className="feed-health__fine">
        No faults in any of the three forms, by {RULE_COUNT} rules of the W3C’s feed validator.
      </p>
    )
  return (
    <ul className="feed-health__faults">
      {once.map(([first, ...rest]) =>
        first ? (
          <li key={`${first.rule} ${first.entry} ${first.says}`}>
            <strong>{first.weight === 'error' ? 'Error' : 'Advice'}</strong> {first.says}{' '}
            {first.entry !== null && <>In “{first.entry}”. </>}
            <span className="feed-health__help">
              {first.rule}, {[first, ...rest].map(({ format }) => format).join(', ')}
            </span>
          </li>
        ) : null,
      )}
    </ul>
  )
}
