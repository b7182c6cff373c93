// How one article looks among others: the lead, a second story, a row of a listing, a small one, an opinion with its portrait.

import type { ReactNode } from 'react'
import { formatDate, formatShortDate, isoDate } from '../../lib/dates.ts'
import type { Picture as PictureView, Teaser } from '../../lib/reader/views.ts'
import { namesOf } from '../article/byline.tsx'
import { Picture, type PicturePlace } from '../ui/picture.tsx'
import { classes, sectionClass } from '../ui/section.ts'
import { SponsorMark } from '../ui/sponsor-mark.tsx'
import { Dateline, Headline, Kicker, type Level, TeaserPicture } from './teaser-parts.tsx'

/** The story the page opens with: dek, and then the beginning of the text itself. */
export function LeadTeaser({ teaser, level = 2 }: TeaserProps) {
  return (
    <article className={classes('teaser teaser--lead', sectionClass(teaser.section))}>
      <TeaserPicture teaser={teaser} place="lead" loading="eager" />
      <Kicker teaser={teaser} />
      <Headline teaser={teaser} level={level} />
      {teaser.dek !== null && <p className="teaser__dek">{teaser.dek}</p>}
      <p className="teaser__excerpt">{teaser.excerpt}</p>
      <Dateline teaser={teaser} />
    </article>
  )
}

/** A story beside the lead, or the first of a section. */
export function SecondTeaser({
  teaser,
  level = 2,
  place = 'second',
}: TeaserProps & { place?: PicturePlace }) {
  return (
    <article className={classes('teaser teaser--second', sectionClass(teaser.section))}>
      <TeaserPicture teaser={teaser} place={place} />
      <Kicker teaser={teaser} />
      <Headline teaser={teaser} level={level} />
      <p className="teaser__dek">{teaser.dek ?? teaser.excerpt}</p>
      <Dateline teaser={teaser} />
    </article>
  )
}

/** A row of a listing: date in the margin, story, picture where there is one. `says` takes the place of its first words. */
export function ListTeaser({ teaser, level = 2, says }: TeaserProps & { says?: ReactNode }) {
  const names = namesOf(teaser.byline)
  return (
    <article className={classes('teaser teaser--row', sectionClass(teaser.section))}>
      <time className="teaser__margin" dateTime={isoDate(teaser.publishedAt)}>
        {formatShortDate(teaser.publishedAt, teaser.timeZone)}
      </time>
      <div className="teaser__text">
        <Kicker teaser={teaser} />
        <Headline teaser={teaser} level={level} />
        {says ?? <p className="teaser__excerpt">{teaser.dek ?? teaser.excerpt}</p>}
        <p className="teaser__names">
          {names !== '' && <>{names}&nbsp;· </>}
          {teaser.minutes}&nbsp;min&nbsp;read
        </p>
      </div>
      <TeaserPicture teaser={teaser} place="row" />
    </article>
  )
}

/** A headline with its date, for rails and for the three beside a section's first story. */
export function SmallTeaser({ teaser, level = 3 }: TeaserProps) {
  return (
    <article className={classes('teaser teaser--small', sectionClass(teaser.section))}>
      <Kicker teaser={teaser} />
      <Headline teaser={teaser} level={level} />
      <time className="teaser__date" dateTime={isoDate(teaser.publishedAt)}>
        {formatDate(teaser.publishedAt, teaser.timeZone)}
      </time>
    </article>
  )
}

/** An opinion: who speaks comes first, with a face. */
export function PortraitTeaser({
  teaser,
  portrait,
  level = 3,
}: TeaserProps & { portrait: PictureView | null }) {
  return (
    <article className={classes('teaser teaser--portrait', sectionClass(teaser.section))}>
      {portrait !== null && (
        <div className="teaser__portrait">
          <Picture picture={{ ...portrait, alt: '' }} place="portrait" />
        </div>
      )}
      <div className="teaser__text">
        <SponsorMark sponsor={teaser.sponsor} />
        <p className="teaser__speaker">{namesOf(teaser.byline)}</p>
        <Headline teaser={teaser} level={level} />
        {teaser.dek !== null && <p className="teaser__dek">{teaser.dek}</p>}
      </div>
    </article>
  )
}

type TeaserProps = { teaser: Teaser; level?: Level }
