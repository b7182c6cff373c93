// Pictures, galleries and videos: without the medium or the id they show, their words stay.
import type { Block, Figure } from '../model.ts'
import { attributes } from './attributes.ts'
import { readInlines } from './inline.ts'
import type { Budget, Loose } from './loose.ts'
import { nonEmpty } from './paragraph.ts'

export function readFigure(node: Loose, budget: Budget): Block[] {
  const caption = readInlines(node.content, budget)
  const attrs = attributes.figure.safeParse(node.attrs)
  return attrs.success ? [{ type: 'figure', attrs: attrs.data, content: caption }] : nonEmpty(caption)
}

/** A gallery holds figures; whatever else stood in it follows it. */
export function readGallery(inside: Block[]): Block[] {
  const figures = inside.filter((block): block is Figure => block.type === 'figure')
  const others = inside.filter((block) => block.type !== 'figure')
  return figures.length > 0 ? [{ type: 'gallery', content: figures }, ...others] : others
}

export function readVideo(node: Loose): Block[] {
  const attrs = attributes.videoEmbed.safeParse(node.attrs)
  if (attrs.success) return [{ type: 'videoEmbed', attrs: attrs.data }]
  return 'title' in node.attrs && typeof node.attrs.title === 'string'
    ? nonEmpty([{ type: 'text', text: node.attrs.title }])
    : []
}
