// Pictures as themes and older versions wrote them, and the links around them.
import { create, rename, textOf } from '../../../../rich-text/intake/dom.ts'
import type { Warn } from '../embed.ts'

const GALLERIES =
  '.wp-block-gallery, .wp-block-jetpack-tiled-gallery, .wp-block-jetpack-slideshow, .tiled-gallery'

/** `isOwn` knows the addresses of the export's own files and their pages, to which a picture may link without loss. */
export function tidyPictures(body: Element, isOwn: (address: string) => boolean, warn: Warn): void {
  for (const pixel of body.querySelectorAll('img[width="1"], img[height="1"], img[width="0"]')) pixel.remove()
  for (const gallery of body.querySelectorAll(GALLERIES)) {
    if (gallery.querySelector('img')) rename(gallery, 'figure').setAttribute('data-gallery', '')
  }
  for (const box of body.querySelectorAll('dl.wp-caption, div.wp-caption')) tidyCaption(box)
  for (const image of body.querySelectorAll('a img')) tidyLink(image, isOwn, warn)
}

/** What the caption shortcode became when a page was copied as HTML. */
function tidyCaption(box: Element): void {
  const image = box.querySelector('img')
  const words = box.querySelector('.wp-caption-dd, .wp-caption-text, dd')
  const figure = create(box, 'figure', { class: box.getAttribute('class') ?? '' })
  if (image) figure.append(image.closest('a') ?? image)
  if (words && textOf(words) !== '') {
    const caption = create(box, 'figcaption')
    caption.append(...words.childNodes)
    figure.append(caption)
  }
  if (image) box.replaceWith(figure)
  else box.remove()
}

function tidyLink(image: Element, isOwn: (address: string) => boolean, warn: Warn): void {
  const link = image.closest('a')
  const address = link?.getAttribute('href') ?? ''
  if (address === '' || address.startsWith('#') || isOwn(address)) return
  const caption = image.closest('figure')?.querySelector('figcaption')
  const isSaid = [...(caption?.querySelectorAll('a') ?? [])].some(
    (other) => other.getAttribute('href') === address,
  )
  if (!isSaid) warn(`A picture linked to ${address}; the link was not kept.`)
}
