// A whole article as one piece of HTML with its references: what a feed, an export or a printed copy carries.
import { element } from './html/escape.ts'
import { inlineHtml } from './html/inline.ts'
import type { Doc } from './model.ts'
import { linkIdentifiers } from './steps/link-identifiers.ts'
import { type NumberedReference, numberReferences } from './steps/number-references.ts'
import { slugHeadings } from './steps/slug-headings.ts'
import { type RenderContext, toHtml } from './to-html.ts'
import { isBlock } from './tree.ts'

/** All pages in one, without advertising, the numbered list at the end. */
export function articleHtml(doc: Doc, ctx: RenderContext): string {
  const { doc: numbered, references } = numberReferences(linkIdentifiers(doc))
  const body = toHtml(slugHeadings(numbered).content.filter(isBlock), ctx)
  return `${body}${listHtml(references, ctx)}`
}

function listHtml(references: readonly NumberedReference[], ctx: RenderContext): string {
  if (references.length === 0) return ''
  const entries = references.map(({ number, content }) =>
    element('li', { id: ctx.feed ? null : `ref-${number}` }, inlineHtml(content, ctx)),
  )
  return `${element('h2', {}, 'References')}${element('ol', {}, entries.join(''))}`
}
