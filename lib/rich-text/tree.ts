// Walking through a document and changing it: the only places that know how blocks hold blocks.
import type { Block, Doc, Inline, ListItem, Reference, ReferenceList, TableRow } from './model.ts'

type TopNode = Doc['content'][number]

/** What to put in place of blocks and of inline nodes; both are asked in document order, a block after its inside. */
export type Change = { block?: (block: Block) => Block; inline?: (inline: Inline) => Inline }

/** A copy of the block with every block and inline node in it changed. */
export function changeBlock<B extends Block>(block: B, change: Change): B {
  const inside = changeInside(block, change)
  return (change.block ? change.block(inside) : inside) as B
}

/** The blocks directly inside a block, in order; list items, rows and cells are stepped over. */
export function blocksIn(block: Block): Block[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content)
    case 'table':
      return block.content.flatMap((row) => row.content).flatMap((cell) => cell.content)
    case 'blockquote':
    case 'callout':
    case 'gallery':
      return block.content
    default:
      return []
  }
}

/** The inline content of a block itself: of a paragraph, a heading, a pull quote, a caption, or code. */
export function lineOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
    case 'figure':
    case 'codeBlock':
      return block.content
    default:
      return []
  }
}

/** Every inline node in these blocks, in document order. */
export function inlinesIn(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => [...lineOf(block), ...inlinesIn(blocksIn(block))])
}

/** Every block in these blocks, each before what it holds. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(blocksIn(block))])
}

/** The entries of the reference list; none when the article has no list. */
export function referencesOf(doc: Doc): Reference[] {
  return doc.content.flatMap((node) => (node.type === 'referenceList' ? node.content : []))
}

export function isBlock(node: TopNode): node is Block {
  return node.type !== 'pageBreak' && node.type !== 'referenceList'
}

/** The document with every block changed; breaks and references stay. */
export function changeDoc(doc: Doc, change: Change): Doc {
  return { ...doc, content: doc.content.map((node) => (isBlock(node) ? changeBlock(node, change) : node)) }
}

/** The document with each entry of its reference list changed. */
export function changeReferences(doc: Doc, change: (reference: Reference) => Reference): Doc {
  const changeList = (list: ReferenceList): ReferenceList => ({ ...list, content: list.content.map(change) })
  return {
    ...doc,
    content: doc.content.map((node) => (node.type === 'referenceList' ? changeList(node) : node)),
  }
}

function changeInside(block: Block, change: Change): Block {
  const inline = change.inline ?? ((same: Inline) => same)
  const inner: Inner = (child) => changeBlock(child, change)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
    case 'figure':
      return { ...block, content: block.content.map(inline) }
    case 'bulletList':
      return { ...block, content: block.content.map((item) => changeItem(item, inner)) }
    case 'orderedList':
      return { ...block, content: block.content.map((item) => changeItem(item, inner)) }
    case 'blockquote':
    case 'callout':
      return { ...block, content: block.content.map(inner) }
    case 'gallery':
      return { ...block, content: block.content.map(inner) }
    case 'table':
      return { ...block, content: block.content.map((row) => changeRow(row, inner)) }
    default:
      return block
  }
}

type Inner = <B extends Block>(block: B) => B

function changeItem({ type, content: [first, ...rest] }: ListItem, inner: Inner): ListItem {
  return { type, content: [inner(first), ...rest.map(inner)] }
}

function changeRow(row: TableRow, inner: Inner): TableRow {
  return { ...row, content: row.content.map((cell) => ({ ...cell, content: cell.content.map(inner) })) }
}
