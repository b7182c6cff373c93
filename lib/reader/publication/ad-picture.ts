// The picture of an advertisement in its sizes, at addresses by which the publication's own server counts how often it is shown.
import type { PictureRow } from '../../../db/reader/pictures.ts'
import { shownOn } from '../../ads/fit.ts'
import { type Placement, type Screen, type SizeName, sizeOf } from '../../ads/placements.ts'
import { fileOf } from '../../media/files/sizes.ts'
import { urls } from '../../urls.ts'
import { pictureOf } from '../pictures.ts'
import type { AdPicture } from './ad-view.ts'

export type SizedPictures = { size: SizeName; picture: PictureRow }[]
type Where = { key: string; place: string; placement: Placement; screens: readonly Screen[] }

/** What each of the screens shows, from the narrowest; each size has the room that its measures say. */
export function adPictures(sized: SizedPictures, { key, place, placement, screens }: Where): AdPicture[] {
  const has = sized.map(({ size }) => size)
  return shownOn(placement, screens, has).flatMap(({ size, from }) => {
    const medium = sized.find((one) => one.size === size)?.picture
    if (!medium) return []
    const { width, height } = sizeOf(size)
    const address = (file: string) => urls.adPicture(key, place, file.replace('full', size))
    const shown = Math.min(width, room(placement, from))
    return [{ from, width, height, ...filesOf(medium, shown, address) }]
  })
}

/** Pixels: a phone's window, the column of text. What is wider is made smaller by the stylesheet. */
const room = ({ name }: Placement, screen: Screen) =>
  screen === 'phone' ? 360 : name.startsWith('advert') ? 660 : Number.POSITIVE_INFINITY

/** One for plain screens and one for sharp ones, so that nothing is asked for again when a window changes by a little. */
function filesOf(medium: PictureRow, shown: number, address: (file: string) => string) {
  const files = (format: 'jpg' | 'webp') => {
    const all = medium.renditions
      .filter((one) => one.variant === 'full' && one.format === format)
      .sort((a, b) => a.width - b.width)
    const atLeast = (width: number) => all.find((one) => one.width >= width * 0.95) ?? all.at(-1)
    const [plain, sharp] = [atLeast(shown), atLeast(2 * shown)]
    if (!plain || !sharp) return null
    const [one, two] = [address(fileOf(plain)), address(fileOf(sharp))]
    return { src: one, srcset: one === two ? one : `${one}, ${two} 2x` }
  }
  const jpg = medium.state === 'missing' ? null : files('jpg')
  const { src, missing } = pictureOf(medium)
  return { ...(jpg ?? { src, srcset: '' }), webp: (jpg && files('webp')?.srcset) ?? null, missing }
}

/** The file of the medium that an address asks for, by the width in it; null for what it has not. */
export function adFile(medium: PictureRow, width: string): string | null {
  const file = `full-${width}`
  return medium.renditions.some((one) => one.variant === 'full' && fileOf(one) === file) ? file : null
}
