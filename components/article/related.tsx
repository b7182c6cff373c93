// Related Articles: four by subject from any year, as a list with date, excerpt and a small credited picture.

import { formatDate, isoDate } from '../../lib/dates.ts'
import type { Teaser } from '../../lib/reader/views.ts'
import { Picture } from '../ui/picture.tsx'
import { classes, sectionClass } from '../ui/section.ts'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

export function Related({ teasers }: { teasers: Teaser[] }) {
  if (teasers.length === 0) return null
  return (
    <section className="related" aria-labelledby="related">
      <h2 className="related__title" id="related">
        Related Articles
      </h2>
      <ul className="related__list">
        {teasers.map((teaser) => (
          <li className={classes('related__entry', sectionClass(teaser.section))} key={teaser.id}>
            <RelatedStory teaser={teaser} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RelatedStory({ teaser }: { teaser: Teaser }) {
  return (
    <article className="related__story">
      <div className="related__text">
        <SponsorMark sponsor={teaser.sponsor} />
        <h3 className="related__headline">
          <a href={teaser.href}>{teaser.title}</a>
        </h3>
        <time className="related__date" dateTime={isoDate(teaser.publishedAt)}>
          {formatDate(teaser.publishedAt, teaser.timeZone)}
        </time>
        <p className="related__excerpt">{teaser.excerpt}</p>
      </div>
      {teaser.picture !== null && (
        <figure className="related__figure">
          <Picture picture={teaser.picture} place="related" />
          {teaser.picture.credit !== null && (
            <figcaption className="related__credit">{teaser.picture.credit}</figcaption>
          )}
        </figure>
      )}
    </article>
  )
}
