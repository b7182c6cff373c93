// Lines of text: marks become elements, a reference mark becomes its numbers, each a link to its reference.
import { isElsewhere, safeHref } from '../links.ts'
import type { Citation, Inline, LinkMark, ReferenceMark, SimpleMark, Text } from '../model.ts'
import { citationGroups } from '../steps/citation-groups.ts'
import { addressIn, type RenderContext } from './context.ts'
import { element, escapeHtml } from './escape.ts'

const TAGS: Record<SimpleMark['type'], string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
}

export function inlineHtml(line: readonly Inline[], ctx: RenderContext): string {
  return linkRuns(line)
    .map(({ link, inlines }) => {
      const inside = inlines.map((inline) => oneInline(inline, ctx)).join('')
      return link ? linkHtml(link, inside, ctx) : inside
    })
    .join('')
}

function oneInline(inline: Inline, ctx: RenderContext): string {
  switch (inline.type) {
    case 'text':
      return textHtml(inline)
    case 'hardBreak':
      return '<br>'
    case 'referenceMark':
      return referenceMarkHtml(inline, ctx)
  }
}

function textHtml({ text, marks = [] }: Text): string {
  const simple = marks.filter((mark) => mark.type !== 'link')
  return simple.reduceRight((inside, mark) => element(TAGS[mark.type], {}, inside), escapeHtml(text))
}

function linkHtml({ attrs }: LinkMark, inside: string, ctx: RenderContext): string {
  const href = safeHref(attrs.href)
  if (href === null) return inside
  const rel = isElsewhere(href) ? 'noopener' : null
  return element('a', { href: addressIn(ctx, href), title: attrs.title, rel }, inside)
}

/** `<sup><a href="#ref-4">4</a></sup>`; the numbers that a range stands for stay places to come back to. */
function referenceMarkHtml(mark: ReferenceMark, ctx: RenderContext): string {
  const groups = citationGroups(mark.attrs.citations ?? [])
  if (groups.length === 0) return ''
  const number = (citation: Citation) => citationLink(citation, ctx)
  const place = (citation: Citation) => (ctx.feed ? '' : element('span', { id: citation.anchor }, ''))
  const printed = groups.map(({ first, between, last }) =>
    last ? `${number(first)}${between.map(place).join('')}–${number(last)}` : number(first),
  )
  return element('sup', { class: 'reference-mark' }, printed.join(','))
}

function citationLink({ number, anchor }: Citation, ctx: RenderContext): string {
  const href = addressIn(ctx, `#ref-${number}`)
  if (ctx.feed) return element('a', { href }, `${number}`)
  return element('a', { id: anchor, href, 'aria-label': `Reference ${number}` }, `${number}`)
}

type LinkRun = { link: LinkMark | null; inlines: Inline[] }

/** Neighbours under the same link are one link, however their other marks differ. */
function linkRuns(line: readonly Inline[]): LinkRun[] {
  const runs: LinkRun[] = []
  for (const inline of line) {
    const link = linkOf(inline)
    const run = runs.at(-1)
    if (run && isSameLink(run.link, link)) run.inlines.push(inline)
    else runs.push({ link, inlines: [inline] })
  }
  return runs
}

function linkOf(inline: Inline): LinkMark | null {
  const marks = inline.type === 'text' ? (inline.marks ?? []) : []
  return marks.find((mark) => mark.type === 'link') ?? null
}

function isSameLink(one: LinkMark | null, other: LinkMark | null): boolean {
  return one?.attrs.href === other?.attrs.href && one?.attrs.title === other?.attrs.title
}
