// Page not found, made useful: near addresses, a search with the words of the address, the ways back.

import type { MissingView as MissingViewModel } from '../../lib/reader/views.ts'
import { urls } from '../../lib/urls.ts'
import { SearchForm } from '../ui/search-form.tsx'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

export function MissingView({ view }: { view: MissingViewModel }) {
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
      <SearchForm id="missing-search" query={view.query} />
      <p className="notice__ways">
        <a href={urls.home()}>Front page</a> · <a href={urls.issues()}>Issue Archives</a>
      </p>
    </div>
  )
}
