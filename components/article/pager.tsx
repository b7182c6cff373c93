// Under a split article: its page numbers and "Single Page", and the next page's first heading as an invitation.

import type { Pager as PagerView } from '../../lib/reader/views.ts'
import { Icon } from '../ui/icons.tsx'

const SINGLE_PAGE = 'Single Page'

/** The entry being read is text, not a link, and says so (`aria-current`); all others are links. */
export function Pager({ pager }: { pager: PagerView }) {
  const numbers = pager.entries.filter((entry) => entry.label !== SINGLE_PAGE)
  const single = pager.entries.find((entry) => entry.label === SINGLE_PAGE)
  return (
    <nav className="pager" aria-label="Pages of this article">
      {pager.next !== null && (
        <a className="pager__next" href={pager.next.href} rel="next">
          <span className="pager__turn">
            {pager.next.label} <Icon name="arrow" />
          </span>
          {pager.next.heading !== null && <span className="pager__heading">{pager.next.heading}</span>}
        </a>
      )}
      <div className="pager__row">
        <span className="pager__label">Page: </span>
        <ol className="pager__numbers">
          {numbers.map((entry) => (
            <li className="pager__item" key={entry.label}>
              <Entry entry={entry} name={`Page ${entry.label}`} />{' '}
            </li>
          ))}
        </ol>
        {single !== undefined && (
          <span className="pager__whole">
            <span className="pager__bar" aria-hidden="true">
              {'| '}
            </span>
            <Entry entry={single} name={null} />
          </span>
        )}
        {pager.previous !== null && (
          <a className="pager__previous" href={pager.previous.href} rel="prev">
            <Icon name="arrow" /> {pager.previous.label}
          </a>
        )}
      </div>
    </nav>
  )
}

function Entry({ entry, name }: { entry: PagerView['entries'][number]; name: string | null }) {
  if (entry.href === null || entry.current) {
    return (
      <span className="pager__current" aria-current="page">
        {entry.label}
      </span>
    )
  }
  return (
    <a className="pager__link" href={entry.href} aria-label={name ?? undefined}>
      {entry.label}
    </a>
  )
}
