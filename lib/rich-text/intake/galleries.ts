// Pictures shown together: our own form, and the two that WordPress has written.
import { create, rename, unwrap } from './dom.ts'

export const GALLERY = 'figure[data-gallery], .wp-block-gallery, .blocks-gallery-grid, .gallery'

/** Comes after the pictures have become figures. */
export function settleGalleries(body: Element): void {
  for (const gallery of body.querySelectorAll(GALLERY)) settleGallery(gallery)
}

/** A gallery holds its figures and nothing else; what its own caption says follows as a paragraph. */
function settleGallery(gallery: Element): void {
  if (gallery.parentElement?.closest(GALLERY)) return
  const figures = [...gallery.querySelectorAll('figure[data-medium]')]
  if (figures.length === 0) {
    unwrap(gallery)
    return
  }
  const group = create(gallery, 'figure', { 'data-gallery': '' })
  const captions = [...gallery.querySelectorAll('figcaption')].filter(
    (caption) => !caption.closest('figure[data-medium]'),
  )
  group.append(...figures)
  gallery.replaceWith(group, ...captions)
  for (const caption of captions) rename(caption, 'p')
}
