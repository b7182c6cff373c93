// The picture of an advertisement, at addresses by which the publication's own server counts how often it is shown.
import type { PictureRow } from '../../../db/reader/pictures.ts'
import { fileOf } from '../../media/files/sizes.ts'
import { urls } from '../../urls.ts'
import { pictureOf } from '../pictures.ts'
import type { Picture } from '../views.ts'

type Shown = { key: string; place: string; alt: string }

export function adPicture(medium: PictureRow, { key, place, alt }: Shown): Picture {
  const picture = pictureOf(medium, { alt, caption: '', credit: '' })
  const counted = (addresses: string) =>
    addresses.replaceAll(urls.medium(medium.hash, FILE), urls.adPicture(key, place, FILE))
  return {
    ...picture,
    src: counted(picture.src),
    srcset: counted(picture.srcset),
    sources: picture.sources.map((source) => ({ ...source, srcset: counted(source.srcset) })),
  }
}

/** Files of whole pictures are all called alike to their width. */
const FILE = fileOf({ variant: 'full', width: 0, height: 0, format: 'jpg' }).split('0')[0] ?? ''

/** The file of the medium that an address asks for; null for what it has not. */
export function adFile(medium: PictureRow, file: string): string | null {
  return medium.renditions.some((one) => one.variant === 'full' && fileOf(one) === file) ? file : null
}
