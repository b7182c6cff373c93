// Blocks: each becomes what it says it is when its parts allow it, else paragraphs of its text.
import type { Block, Inline, PageBreak, Text } from '../model.ts'
import { inlineText } from '../plain.ts'
import { attributes } from './attributes.ts'
import { append, INLINE_TYPES, readInline, readInlines } from './inline.ts'
import { MAX_DEPTH } from './limits.ts'
import { readItems } from './list.ts'
import { type Budget, type Loose, look } from './loose.ts'
import { readFigure, readGallery, readVideo } from './media.ts'
import { nonEmpty, paragraph } from './paragraph.ts'
import { collectReferences } from './references.ts'
import { readTable } from './table.ts'

/** The blocks in these nodes; loose text between them becomes paragraphs. Page breaks survive at depth 0 only. */
export function readTopBlocks(values: readonly unknown[], budget: Budget, depth = 0): (Block | PageBreak)[] {
  const blocks: (Block | PageBreak)[] = []
  let line: Inline[] = []
  const endLine = () => {
    if (line.some((inline) => inline.type !== 'text' || inline.text.trim() !== ''))
      blocks.push(paragraph(line))
    line = []
  }
  for (const value of values) {
    const node = look(value, budget)
    if (!node) continue
    if (INLINE_TYPES.has(node.type)) {
      append(line, readInline(node, budget))
    } else {
      endLine()
      blocks.push(...readBlock(node, budget, depth))
    }
  }
  endLine()
  return blocks
}

/** Like `readTopBlocks`, for what stands inside another block. */
export function readBlocks(values: readonly unknown[], budget: Budget, depth: number): Block[] {
  return readTopBlocks(values, budget, depth).filter((block) => block.type !== 'pageBreak')
}

function readBlock(node: Loose, budget: Budget, depth: number): (Block | PageBreak)[] {
  if (depth > MAX_DEPTH) return nonEmpty(readInline({ ...node, type: '' }, budget, depth))
  const { type, attrs, content } = node
  const inside = (values: readonly unknown[]) => readBlocks(values, budget, depth + 1)
  switch (type) {
    case 'paragraph':
      return content.some(isBlockLike) ? inside(content) : [paragraph(readInlines(content, budget))]
    case 'heading':
      return [{ type, attrs: attributes.heading.parse(attrs), content: readInlines(content, budget) }]
    case 'bulletList':
      return unlessEmpty({ type, content: readItems(content, inside, budget) })
    case 'orderedList':
      return unlessEmpty({
        type,
        attrs: attributes.orderedList.parse(attrs),
        content: readItems(content, inside, budget),
      })
    case 'blockquote':
      return unlessEmpty({ type, attrs: attributes.blockquote.parse(attrs), content: inside(content) })
    case 'callout':
      return unlessEmpty({ type, attrs: attributes.callout.parse(attrs), content: inside(content) })
    case 'pullQuote':
      return [{ type, attrs: attributes.pullQuote.parse(attrs), content: readInlines(content, budget) }]
    case 'figure':
      return readFigure(node, budget)
    case 'gallery':
      return readGallery(inside(content))
    case 'table':
      return readTable(node, inside, budget)
    case 'codeBlock':
      return [{ type, attrs: attributes.codeBlock.parse(attrs), content: readCode(content, budget) }]
    case 'videoEmbed':
      return readVideo(node)
    case 'horizontalRule':
      return [{ type }]
    case 'pageBreak':
      return depth === 0 ? [{ type }] : []
    case 'referenceList':
    case 'reference':
      collectReferences(node, budget)
      return []
    default:
      return inside(node.text === '' ? content : [node.text, ...content])
  }
}

function unlessEmpty<B extends Block & { content: unknown[] }>(block: B): B[] {
  return block.content.length > 0 ? [block] : []
}

function readCode(content: readonly unknown[], budget: Budget): Text[] {
  const text = inlineText(readInlines(content, budget), '\n')
  return text === '' ? [] : [{ type: 'text', text }]
}

const BLOCK_TYPES = new Set([
  ...['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'callout', 'pullQuote'],
  ...['figure', 'gallery', 'table', 'tableRow', 'tableCell', 'tableHeader', 'codeBlock', 'videoEmbed'],
  ...['horizontalRule', 'pageBreak', 'referenceList', 'reference', 'doc'],
])

function isBlockLike(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    BLOCK_TYPES.has(value.type)
  )
}
