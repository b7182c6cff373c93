// Page not found, made useful: near addresses, a search with the words of the address, what others read, the ways back.

import type { MissingView as MissingViewModel, Teaser } from '../../lib/reader/views.ts'
import { urls } from '../../lib/urls.ts'
import { MostRead } from '../lists/most-read.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

type MissingProps = { view: MissingViewModel; mostRead: Teaser[] }

export function MissingView({ view, mostRead }: MissingProps) {
  return (
    <div className="notice">
      <p className="notice__number kicker">404</p>
      <h1 className="notice__title">There is no page at this address</h1>
      {view.near.length > 0 ? (
        <section className="notice__near" aria-labelledby="near">
          <h2 className="notice__heading" id="near">
            You may have meant
          </h2>
          <ul className="notice__list">
            {view.near.map((link) => (
              <li className="notice__match" key={link.href}>
                <SponsorMark sponsor={link.sponsor} />
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="notice__text">
          The address may have been mistyped, or the page may have moved long ago.
        </p>
      )}
      <SearchForm id="missing-search" query={view.query} name="Search for what stood here" />
      <p className="notice__ways">
        <a href={urls.home()}>Front page</a> · <a href={urls.issues()}>Issue Archives</a>
      </p>
      <MostRead teasers={mostRead} />
    </div>
  )
}
