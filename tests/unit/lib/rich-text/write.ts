// Documents as a tester writes them down: short words for blocks, a string for text.

import type { Picture } from '../../../../lib/reader/views.ts'
import type {
  Block,
  Doc,
  Figure,
  Heading,
  Inline,
  Paragraph,
  Reference,
  ReferenceList,
  ReferenceMark,
} from '../../../../lib/rich-text/document.ts'
import type { RenderContext } from '../../../../lib/rich-text/to-html.ts'

type Words = string | Inline

export function doc(...content: Doc['content']): Doc {
  return { type: 'doc', content }
}

export function p(...words: Words[]): Paragraph {
  return { type: 'paragraph', content: line(words) }
}

export function h(level: 2 | 3 | 4, ...words: Words[]): Heading {
  return { type: 'heading', attrs: { level }, content: line(words) }
}

export const rule: Block = { type: 'horizontalRule' }

export function list(...items: string[]): Block {
  return { type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [p(item)] })) }
}

export function quote(...content: Block[]): Block {
  return { type: 'blockquote', attrs: { cite: null }, content }
}

export function figure(mediumId: string, caption: string, attrs: Partial<Figure['attrs']> = {}): Figure {
  return {
    type: 'figure',
    attrs: { mediumId, alt: null, credit: null, size: 'column', ...attrs },
    content: caption === '' ? [] : line([caption]),
  }
}

export function cite(...ids: string[]): ReferenceMark {
  return { type: 'referenceMark', attrs: { ids } }
}

export function reference(id: string, text: string): Reference {
  return { type: 'reference', attrs: { id }, content: [{ type: 'text', text }] }
}

export function references(...entries: (string | Reference)[]): ReferenceList {
  const content = entries.map((entry) =>
    typeof entry === 'string' ? reference(entry, `On ${entry}.`) : entry,
  )
  return { type: 'referenceList', content }
}

export const pageBreak = { type: 'pageBreak' } as const

/** Knows one medium, "knee", with words of its own. */
export const ctx: RenderContext = {
  picture: (mediumId, { alt, credit }) =>
    mediumId === 'knee' ? { ...knee, alt: alt ?? knee.alt, credit: credit ?? knee.credit } : null,
}

export const feed: RenderContext = {
  ...ctx,
  feed: { origin: 'https://synovia.example', article: 'https://synovia.example/article/knees/' },
}

const knee: Picture = {
  src: '/media/abc/full-960.jpg',
  srcset: '/media/abc/full-640.jpg 640w, /media/abc/full-960.jpg 960w',
  sources: [{ type: 'image/avif', srcset: '/media/abc/full-640.avif 640w' }],
  width: 960,
  height: 640,
  alt: 'A knee in section',
  captionHtml: null,
  credit: 'Plate: Synovia studio',
  missing: false,
}

function line(words: Words[]): Inline[] {
  return words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word))
}
