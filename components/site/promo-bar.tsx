// The small line above the masthead: a video series and a webinar, chosen by the editors for a span of days.

import { Fragment } from 'react'
import type { Promo } from '../../lib/reader/chrome-view.ts'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

/** Nothing at all when no promo runs today, so that the page does not begin with an empty bar. */
export function PromoBar({ promos }: { promos: Promo[] }) {
  if (promos.length === 0) return null
  return (
    <aside className="promo" aria-label="Announcements">
      <p className="promo__line">
        {promos.map((promo, index) => (
          <Fragment key={promo.href + promo.title}>
            {index > 0 && (
              <span className="promo__bar" aria-hidden="true">
                {' | '}
              </span>
            )}
            <a className="promo__item" href={promo.href}>
              <SponsorMark sponsor={promo.sponsor ?? null} />
              {promo.sponsor ? ' ' : ''}
              <span className="promo__label">{promo.label}:</span> {promo.title}
            </a>
          </Fragment>
        ))}
      </p>
    </aside>
  )
}
