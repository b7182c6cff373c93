// The pieces that all teasers share: kicker, headline, picture as a link, names with the date.

import { formatDate, isoDate } from '../../lib/dates.ts'
import type { Teaser } from '../../lib/reader/views.ts'
import { namesOf } from '../article/byline.tsx'
import { Icon } from '../ui/icons.tsx'
import { Picture, type PicturePlace } from '../ui/picture.tsx'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

export type Level = 2 | 3 | 4

export function Headline({ teaser, level }: { teaser: Teaser; level: Level }) {
  const Heading = `h${level}` as const
  return (
    <Heading className="teaser__title">
      <a className="teaser__link" href={teaser.href}>
        {teaser.title}
      </a>
    </Heading>
  )
}

/** Section or rubric; a sponsor is named here, before the headline, never after it. */
export function Kicker({ teaser }: { teaser: Teaser }) {
  const text = teaser.kicker ?? teaser.sectionLabel
  if (text === null && teaser.sponsor === null && !teaser.isVideo) return null
  return (
    <p className="teaser__kicker kicker">
      {text}
      {teaser.isVideo && text !== 'Video' && (
        <span className="teaser__mark">{text !== null && ' · '}Video</span>
      )}
      <SponsorMark sponsor={teaser.sponsor} />
    </p>
  )
}

/** Not a link of its own: the headline's link covers the whole teaser, so that each story is one stop for keys. */
export function TeaserPicture({ teaser, place, loading }: TeaserPictureProps) {
  if (teaser.picture === null) return null
  return (
    <div className="teaser__picture">
      <Picture picture={teaser.picture} place={place} loading={loading} />
      {teaser.isVideo && (
        <span className="teaser__play">
          <Icon name="play" />
        </span>
      )}
    </div>
  )
}

export function Dateline({ teaser }: { teaser: Teaser }) {
  const names = namesOf(teaser.byline)
  return (
    <p className="teaser__dateline">
      {names !== '' && <span className="teaser__names">{names}</span>}
      {names !== '' && '\u00a0· '}
      <time dateTime={isoDate(teaser.publishedAt)}>{formatDate(teaser.publishedAt, teaser.timeZone)}</time>
    </p>
  )
}

type TeaserPictureProps = { teaser: Teaser; place: PicturePlace; loading?: 'lazy' | 'eager' }
