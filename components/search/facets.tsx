// What a search can be narrowed to, and what it is narrowed to already: plain links that ask the search anew.

import type { FacetView, SearchView } from '../../lib/reader/search/views.ts'
import { Icon } from '../ui/icons.tsx'

/** Beside the results on wide screens, below them on narrow ones, where a link at their head leads to it. */
export function Facets({ facets }: { facets: FacetView[] }) {
  return (
    <nav className="facets" id="narrow" aria-label="Narrow the search">
      {facets.map(({ title, entries, isPart }) => (
        <section className="facets__group" key={title}>
          <h2 className="facets__title">{title}</h2>
          <ul>
            {entries.map(({ label, href, count }) => (
              <li key={href}>
                <a className="facets__link" href={href} rel="nofollow">
                  <span className="facets__label">{label}</span>{' '}
                  <span className="facets__count">
                    {count}
                    <span className="hidden"> {count === 1 ? 'article' : 'articles'}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {isPart && <p className="facets__note">Counted over a part of so many articles.</p>}
        </section>
      ))}
    </nav>
  )
}

export function Narrowed({ narrowed }: { narrowed: SearchView['narrowed'] }) {
  if (narrowed.length === 0) return null
  return (
    <ul className="narrowed" aria-label="Narrowed to">
      {narrowed.map(({ kind, label, href }) => (
        <li className="narrowed__item" key={`${kind} ${label}`}>
          <span>
            {kind}: <strong>{label}</strong>
          </span>
          <a className="narrowed__remove" href={href} aria-label={`Remove ${kind}: ${label}`}>
            <Icon name="close" />
          </a>
        </li>
      ))}
    </ul>
  )
}
