// Figures, galleries and videos: what is seen, with its caption and credit in one unit.
import type { Figure, Gallery, VideoEmbed } from '../model.ts'
import { PROVIDER_NAMES, videoAddress } from '../video-address.ts'
import type { RenderContext } from './context.ts'
import { element, escapeHtml } from './escape.ts'
import { inlineHtml } from './inline.ts'
import { type PictureSize, pictureHtml } from './picture.ts'

export function figureHtml(
  figure: Figure,
  ctx: RenderContext,
  size: PictureSize = figure.attrs.size,
): string {
  const { mediumId, alt, credit } = figure.attrs
  const picture = ctx.picture(mediumId, { alt, credit })
  const seen = picture ? pictureHtml(picture, size, ctx) : instead(alt)
  const caption = captionHtml(inlineHtml(figure.content, ctx), picture ? picture.credit : credit)
  if (seen === '' && caption === '') return ''
  const lost = !picture || picture.missing ? ' figure-missing' : ''
  return element('figure', { class: `figure figure-${size}${lost}` }, `${seen}${caption}`)
}

export function galleryHtml(gallery: Gallery, ctx: RenderContext): string {
  const figures = gallery.content.map((figure) => figureHtml(figure, ctx, 'gallery')).join('')
  const label = `Gallery of ${gallery.content.length} pictures`
  return figures === ''
    ? ''
    : element('div', { class: 'gallery', role: 'group', 'aria-label': label }, figures)
}

/** A link to the video where it lives; nothing of the other site is loaded before a reader goes there. */
export function videoHtml({ attrs }: VideoEmbed): string {
  const site = PROVIDER_NAMES[attrs.provider]
  const title = element('span', { class: 'video-title' }, escapeHtml(attrs.title ?? 'Video'))
  const where = element('span', { class: 'video-site' }, `Watch on ${site}`)
  const link = { class: 'video-link', href: videoAddress(attrs), rel: 'noopener' }
  return element('figure', { class: 'video' }, element('a', link, `${title} ${where}`))
}

function instead(alt: string | null): string {
  return alt ? element('p', { class: 'missing-picture' }, escapeHtml(alt)) : ''
}

function captionHtml(caption: string, credit: string | null): string {
  const words = caption.trim() === '' ? [] : [element('span', { class: 'caption' }, caption)]
  const source = credit ? [element('span', { class: 'credit' }, escapeHtml(credit))] : []
  const parts = [...words, ...source]
  return parts.length > 0 ? element('figcaption', {}, parts.join(' ')) : ''
}
