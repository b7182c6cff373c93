// The one renderer: blocks of a body to HTML, for the page, the feed, the search index and print.
import type { RenderContext } from './html/context.ts'
import { type Attributes, element, escapeHtml } from './html/escape.ts'
import { figureHtml, galleryHtml, videoHtml } from './html/figure.ts'
import { inlineHtml } from './html/inline.ts'
import { tableHtml } from './html/table.ts'
import { isElsewhere, safeHref } from './links.ts'
import type { Block, Blockquote, Callout, Heading, ListItem, PullQuote } from './model.ts'
import { inlineText, isBlank } from './plain.ts'

export type { FeedView, RenderContext } from './html/context.ts'

/** Valid HTML without scripts, styles or `style` attributes; every text is escaped, every address checked again. */
export function toHtml(blocks: readonly Block[], ctx: RenderContext): string {
  return blocks
    .filter((block) => !isBlank(block))
    .map((block) => withPlace(blockHtml(block, ctx), ctx.places?.get(block)))
    .join('')
}

/** Every block begins with its own element. */
function withPlace(html: string, place: string | undefined): string {
  return place ? html.replace(/^<[a-z]+/, (start) => `${start} id="${place}"`) : html
}

function blockHtml(block: Block, ctx: RenderContext): string {
  const inside = (blocks: readonly Block[]) => toHtml(blocks, ctx)
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, inlineHtml(block.content, ctx))
    case 'heading':
      return headingHtml(block, ctx)
    case 'bulletList':
      return element('ul', {}, itemsHtml(block.content, ctx))
    case 'orderedList':
      return element('ol', startAt(block.attrs.start), itemsHtml(block.content, ctx))
    case 'blockquote':
      return quoteHtml(block, ctx)
    case 'pullQuote':
      return pullQuoteHtml(block, ctx)
    case 'callout':
      return calloutHtml(block, ctx)
    case 'figure':
      return figureHtml(block, ctx)
    case 'gallery':
      return galleryHtml(block, ctx)
    case 'table':
      return tableHtml(block, inside, ctx)
    case 'codeBlock':
      return codeHtml(inlineText(block.content), ctx)
    case 'horizontalRule':
      return '<hr>'
    case 'videoEmbed':
      return videoHtml(block)
  }
}

function headingHtml({ attrs, content }: Heading, ctx: RenderContext): string {
  return element(`h${attrs.level}`, { id: ctx.feed ? null : attrs.id }, inlineHtml(content, ctx))
}

/** Long lines scroll in their own region, by keyboard too. */
function codeHtml(code: string, ctx: RenderContext): string {
  const region = ctx.feed ? {} : { tabindex: 0, role: 'region', 'aria-label': 'Code' }
  return element('pre', region, element('code', {}, escapeHtml(code)))
}

function startAt(start: number): Attributes {
  return start === 1 ? {} : { start }
}

/** An entry that is one paragraph, as most are, needs no paragraph element. */
function itemsHtml(items: readonly ListItem[], ctx: RenderContext): string {
  return items
    .map(({ content: [first, ...rest] }) => {
      const [second] = rest
      const isTight = !second || second.type === 'bulletList' || second.type === 'orderedList'
      const start = isTight ? inlineHtml(first.content, ctx) : toHtml([first], ctx)
      return element('li', {}, `${start}${toHtml(rest, ctx)}`)
    })
    .join('')
}

/** A source that is an address is kept where machines look for it; one in words is printed. */
function quoteHtml({ attrs, content }: Blockquote, ctx: RenderContext): string {
  const address = attrs.cite && isElsewhere(attrs.cite) ? safeHref(attrs.cite) : null
  const source = attrs.cite && !address ? element('footer', {}, escapeHtml(attrs.cite)) : ''
  return element('blockquote', { cite: address }, `${toHtml(content, ctx)}${source}`)
}

function pullQuoteHtml({ attrs, content }: PullQuote, ctx: RenderContext): string {
  const source = attrs.attribution ? element('footer', {}, escapeHtml(attrs.attribution)) : ''
  const quote = element('blockquote', {}, `${element('p', {}, inlineHtml(content, ctx))}${source}`)
  return element('aside', { class: 'pull-quote' }, quote)
}

function calloutHtml({ attrs, content }: Callout, ctx: RenderContext): string {
  const title = attrs.title ? element('p', { class: 'callout-title' }, escapeHtml(attrs.title)) : ''
  return element('aside', { class: 'callout', 'aria-label': attrs.title }, `${title}${toHtml(content, ctx)}`)
}
