// Where a reader whose search found nothing may look on: the sections, and what others read.

import type { MenuItem, Teaser } from '../../lib/reader/views.ts'
import { urls } from '../../lib/urls.ts'
import { MostRead } from '../lists/most-read.tsx'

/** Of the menu its first level, where that leads somewhere else on the site. */
export type ElsewhereProps = { menu: MenuItem[]; mostRead: Teaser[] }

export function Elsewhere({ menu, mostRead }: ElsewhereProps) {
  const leadsOn = ({ href, external }: MenuItem) => href !== null && !external && href !== urls.search('')
  const sections = menu.filter(leadsOn)
  return (
    <>
      {sections.length > 0 && (
        <nav className="search__sections" aria-labelledby="search_sections">
          <h2 className="home__heading" id="search_sections">
            Look through the sections
          </h2>
          <ul className="listing__subcategories">
            {sections.map(({ label, href }) => (
              <li className="listing__subcategory" key={href}>
                <a href={href ?? undefined}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <MostRead teasers={mostRead} />
    </>
  )
}
