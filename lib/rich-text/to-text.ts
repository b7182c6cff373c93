// A body as plain words: for search, descriptions and excerpts. Reference marks and the reference list are never in it.
import { isElsewhere } from './links.ts'
import type { Block, Doc } from './model.ts'
import { inlineText } from './plain.ts'
import { blocksIn, isBlock, lineOf } from './tree.ts'

/** All text of the article, blocks divided by blank lines; captions, titles and the sources of quotations included. */
export function toText(doc: Doc): string {
  return textOf(doc.content.filter(isBlock))
}

/** The same of some blocks, such as one page. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n\n')
}

/**
 * The first words of the running text and "…"; whole and without "…" when there are no more. Captions, pull quotes,
 * tables and code are passed over, unless the article has nothing else.
 */
export function excerpt(doc: Doc, words = 55): string {
  const blocks = doc.content.filter(isBlock)
  const running = blocks.filter((block) => RUNNING.has(block.type))
  const own = firstWords(running, words + 1)
  const found = own.length > 0 ? own : firstWords(blocks, words + 1)
  return found.length > words ? `${found.slice(0, words).join(' ')}…` : found.join(' ')
}

/** Of a long article only the beginning is read. */
function firstWords(blocks: Block[], most: number): string[] {
  const found: string[] = []
  for (const block of blocks) {
    if (found.length >= most) break
    found.push(...textOf([block]).split(/\s+/).filter(Boolean))
  }
  return found
}

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'bulletList', 'orderedList', 'blockquote'])

function linesOf(block: Block): string[] {
  const own = [
    titleOf(block),
    inlineText(lineOf(block), '\n').trim(),
    ...blocksIn(block).flatMap(linesOf),
    sourceOf(block),
  ]
  return own.filter((line) => line !== '')
}

/** Who said it; an address is not for reading. */
function sourceOf(block: Block): string {
  if (block.type === 'pullQuote') return block.attrs.attribution ?? ''
  return block.type === 'blockquote' && block.attrs.cite && !isElsewhere(block.attrs.cite)
    ? block.attrs.cite
    : ''
}

function titleOf(block: Block): string {
  switch (block.type) {
    case 'callout':
    case 'videoEmbed':
      return block.attrs.title ?? ''
    case 'table':
      return block.attrs.caption ?? ''
    default:
      return ''
  }
}
