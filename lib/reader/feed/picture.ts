// A page's picture as a feed names it: one file, absolute.
import type { FeedPicture } from '../../feeds/view.ts'
import { absolute } from '../../urls.ts'
import type { Picture } from '../views.ts'

/** The size that a page shows first; null where the original could not be fetched. */
export function feedPicture(
  { src, width, height, alt, credit, missing }: Picture,
  origin: string,
): FeedPicture | null {
  if (missing) return null
  return { src: absolute(origin, src), type: 'image/jpeg', width, height, alt, credit, bytes: null }
}
