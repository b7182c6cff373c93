// From a medium's row to a picture that a page can show: addresses of its sizes, its words, its measures.
import type { PictureRow } from '../../db/reader/pictures.ts'
import type { Rendition } from '../../db/schema/media.ts'
import { fileOf } from '../media/files/sizes.ts'
import { escapeHtml } from '../rich-text/html/escape.ts'
import { urls } from '../urls.ts'
import type { Crop, Picture } from './views.ts'

/** Words given where the picture is used; null means the medium's own. */
export type PictureWords = { alt?: string | null; caption?: string | null; credit?: string | null }

export function pictureOf(
  medium: Omit<PictureRow, 'id'>,
  words: PictureWords = {},
  variant: Rendition['variant'] = 'full',
): Picture {
  const caption = words.caption ?? medium.caption
  const common = {
    alt: words.alt ?? medium.alt,
    captionHtml: caption ? escapeHtml(caption) : null,
    credit: words.credit ?? medium.credit,
  }
  const crop = cropOf(medium, variant)
  return crop ? { ...common, ...crop, missing: false } : { ...common, ...PLACEHOLDER, missing: true }
}

/** For where a picture is shown in two shapes, by the place or by the window: as asked, and cut to 4:3. */
export function pictureInShapes(
  medium: Omit<PictureRow, 'id'>,
  words: PictureWords,
  variant: Rendition['variant'],
): Picture {
  const picture = pictureOf(medium, words, variant)
  const standard = cropOf(medium, 'standard')
  return standard ? { ...picture, standard } : picture
}

function cropOf(
  medium: Pick<PictureRow, 'hash' | 'state' | 'renditions'>,
  variant: Rendition['variant'],
): Crop | null {
  const sizes = medium.renditions.filter((size) => size.variant === variant).sort((a, b) => a.width - b.width)
  const jpegs = sizes.filter((size) => size.format === 'jpg')
  const main = jpegs.find((size) => size.width >= 960) ?? jpegs.at(-1)
  if (medium.state === 'missing' || !main) return null
  const srcset = (format: Rendition['format']) =>
    sizes
      .filter((size) => size.format === format)
      .map((size) => `${urls.medium(medium.hash, fileOf(size))} ${size.width}w`)
      .join(', ')
  const modern = (['avif', 'webp'] as const).map((format) => ({
    type: `image/${format}`,
    srcset: srcset(format),
  }))
  return {
    src: urls.medium(medium.hash, fileOf(main)),
    srcset: srcset('jpg'),
    sources: modern.filter((source) => source.srcset !== ''),
    width: main.width,
    height: main.height,
  }
}

/** Stands where an original could not be fetched, and says so. */
const PLACEHOLDER = { src: '/missing-picture.svg', srcset: '', sources: [], width: 960, height: 540 }
