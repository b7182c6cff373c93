// An advertising place as a page shows it: one of its pictures for each window.
import type { Screen } from '../../ads/placements.ts'

/** One size of an advertisement's picture, for windows from that screen on. */
export type AdPicture = {
  from: Screen
  width: number
  height: number
  src: string
  srcset: string
  webp: string | null
  missing: boolean
}

/** An advertising place that has something to show. `place` is its name, e.g. "advert-1" or "home". */
export type Ad = {
  id: string
  place: string
  href: string
  label: string
  alt: string
  isBeside: boolean
  /** On others something else stands there, or nothing. */
  screens: Screen[]
  /** From the narrowest; at least one. */
  pictures: AdPicture[]
}
