// One section on the front page: its first story with a picture, three more beside it as headlines.

import type { HomeView } from '../../../lib/reader/views.ts'
import { Icon } from '../../ui/icons.tsx'
import { classes, sectionClass } from '../../ui/section.ts'
import { SecondTeaser, SmallTeaser } from '../teaser.tsx'

export type Strip = HomeView['strips'][number]

export function HomeStrip({ strip }: { strip: Strip }) {
  const [first, ...rest] = strip.teasers
  if (first === undefined) return null
  return (
    <section className={classes('strip', sectionClass(strip.section))} aria-label={strip.title}>
      <h2 className="strip__title">
        <a className="strip__link" href={strip.href}>
          {strip.title}
          <Icon name="arrow" />
        </a>
      </h2>
      <div className="strip__stories">
        <div className="strip__first">
          <SecondTeaser teaser={first} level={3} place="strip" />
        </div>
        {rest.length > 0 && (
          <ul className="strip__rest">
            {rest.map((teaser) => (
              <li className="strip__item" key={teaser.id}>
                <SmallTeaser teaser={teaser} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
