// What is read most, numbered: the numbers are the list's own, so that they are read out too.

import type { Teaser } from '../../lib/reader/views.ts'
import { namesOf } from '../article/byline.tsx'
import { classes, sectionClass } from '../ui/section.ts'
import { Headline, Kicker } from './teaser-parts.tsx'

/** Fewer are no order to speak of. */
const LEAST = 3

export function MostRead({ teasers }: { teasers: Teaser[] }) {
  if (teasers.length < LEAST) return null
  return (
    <section className="most-read" aria-labelledby="most_read">
      <h2 className="home__heading" id="most_read">
        Most read
      </h2>
      <ol className="most-read__list">
        {teasers.map((teaser) => (
          <li className={classes('most-read__item', sectionClass(teaser.section))} key={teaser.id}>
            <article className="teaser teaser--ranked">
              <Kicker teaser={teaser} />
              <Headline teaser={teaser} level={3} />
              <p className="teaser__names">{namesOf(teaser.byline)}</p>
            </article>
          </li>
        ))}
      </ol>
    </section>
  )
}
