// Blocks: each becomes what it says it is when its parts allow it, else paragraphs of its text.
import type { Block, Figure, Inline, ListItem, PageBreak, Paragraph, Text } from '../model.ts'
import { attributes } from './attributes.ts'
import { append, INLINE_TYPES, readInline, readInlines } from './inline.ts'
import { MAX_DEPTH } from './limits.ts'
import { type Budget, type Loose, look } from './loose.ts'
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
  const { type, content } = node
  switch (type) {
    case 'paragraph':
      return content.some(isBlockLike)
        ? readBlocks(content, budget, depth + 1)
        : [paragraph(readInlines(content, budget))]
    case 'heading':
      return [{ type, attrs: attributes.heading.parse(node.attrs), content: readInlines(content, budget) }]
    case 'bulletList':
      return withItems(content, budget, depth, (items) => ({ type, content: items }))
    case 'orderedList': {
      const attrs = attributes.orderedList.parse(node.attrs)
      return withItems(content, budget, depth, (items) => ({ type, attrs, content: items }))
    }
    case 'blockquote':
      return holding(readBlocks(content, budget, depth + 1), (inside) => ({
        type,
        attrs: attributes.blockquote.parse(node.attrs),
        content: inside,
      }))
    case 'callout':
      return holding(readBlocks(content, budget, depth + 1), (inside) => ({
        type,
        attrs: attributes.callout.parse(node.attrs),
        content: inside,
      }))
    case 'pullQuote':
      return [{ type, attrs: attributes.pullQuote.parse(node.attrs), content: readInlines(content, budget) }]
    case 'figure':
      return readFigure(node, budget)
    case 'gallery':
      return readGallery(content, budget, depth)
    case 'table':
      return readTable(node, (values) => readBlocks(values, budget, depth + 1), budget)
    case 'codeBlock': {
      const text = plain(readInlines(content, budget))
      const code: Text[] = text === '' ? [] : [{ type: 'text', text }]
      return [{ type, attrs: attributes.codeBlock.parse(node.attrs), content: code }]
    }
    case 'videoEmbed':
      return readVideo(node)
    case 'horizontalRule':
      return [{ type }]
    case 'pageBreak':
      return depth === 0 ? [{ type }] : []
    case 'referenceList':
      for (const value of content) {
        const entry = look(value, budget)
        if (entry) budget.references.push(entry)
      }
      return []
    case 'reference':
      budget.references.push(node)
      return []
    default:
      return readBlocks(node.text === '' ? content : [node.text, ...content], budget, depth + 1)
  }
}

function readFigure(node: Loose, budget: Budget): Block[] {
  const caption = readInlines(node.content, budget)
  const attrs = attributes.figure.safeParse(node.attrs)
  return attrs.success ? [{ type: 'figure', attrs: attrs.data, content: caption }] : nonEmpty(caption)
}

/** A gallery holds figures; whatever else stood in it follows it. */
function readGallery(content: readonly unknown[], budget: Budget, depth: number): Block[] {
  const inside = readBlocks(content, budget, depth + 1)
  const figures = inside.filter((block): block is Figure => block.type === 'figure')
  const others = inside.filter((block) => block.type !== 'figure')
  return figures.length > 0 ? [{ type: 'gallery', content: figures }, ...others] : others
}

function readVideo(node: Loose): Block[] {
  const attrs = attributes.videoEmbed.safeParse(node.attrs)
  if (attrs.success) return [{ type: 'videoEmbed', attrs: attrs.data }]
  return 'title' in node.attrs && typeof node.attrs.title === 'string'
    ? nonEmpty([{ type: 'text', text: node.attrs.title }])
    : []
}

function withItems(
  content: readonly unknown[],
  budget: Budget,
  depth: number,
  list: (items: ListItem[]) => Block,
): Block[] {
  const items: ListItem[] = []
  for (const value of content) {
    const node = look(value, budget)
    if (!node) continue
    const inside = node.type === 'listItem' ? node.content : [value]
    const [first, ...rest] = readBlocks(inside, budget, depth + 1)
    if (first?.type === 'paragraph') items.push({ type: 'listItem', content: [first, ...rest] })
    else if (first) items.push({ type: 'listItem', content: [paragraph([]), first, ...rest] })
    else if (node.type === 'listItem') items.push({ type: 'listItem', content: [paragraph([])] })
  }
  return items.length > 0 ? [list(items)] : []
}

function holding(inside: Block[], wrap: (inside: Block[]) => Block): Block[] {
  return inside.length > 0 ? [wrap(inside)] : []
}

function paragraph(content: Inline[]): Paragraph {
  return { type: 'paragraph', content }
}

function nonEmpty(line: Inline[]): Block[] {
  return line.length > 0 ? [paragraph(line)] : []
}

function plain(line: Inline[]): string {
  return line
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : ''))
    .join('')
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
