// A picture on a page: the modern formats first, JPEG for the rest, its measures set so that nothing jumps.
import type { Picture } from '../../reader/views.ts'
import { addressIn, type RenderContext } from './context.ts'
import { element } from './escape.ts'
import { PAGE } from './page-width.ts'

/** How wide each size of figure is drawn, for the browser's choice among the widths of a picture. */
const SIZES = {
  column: `(min-width: 46rem) 42rem, ${PAGE}`,
  wide: `(min-width: 66rem) 62rem, ${PAGE}`,
  full: '100vw',
  gallery: '(min-width: 46rem) 21rem, 50vw',
}

export type PictureSize = keyof typeof SIZES

/** `<picture>` on a page, a plain `<img>` with its absolute address in a feed. */
export function pictureHtml(picture: Picture, size: PictureSize, ctx: RenderContext): string {
  // The pictures of a gallery are all of one shape; elsewhere each keeps its own.
  const crop = (size === 'gallery' && !ctx.feed && picture.standard) || picture
  const { src, srcset, width, height } = crop
  const plain = { src: addressIn(ctx, src), width, height, alt: picture.alt }
  if (ctx.feed) return element('img', plain)
  const sizes = SIZES[size]
  const sources = crop.sources.map((source) => element('source', { ...source, sizes }))
  const choice = srcset === '' ? {} : { srcset, sizes }
  const image = element('img', { ...plain, ...choice, loading: 'lazy', decoding: 'async' })
  return element('picture', {}, `${sources.join('')}${image}`)
}
