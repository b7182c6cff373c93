// A block in words, as a list of changes or a choice between two texts shows it: its kind, its text line by line, its pictures.
import type { Block, Inline, ListItem } from '../model.ts'
import { allBlocks, blocksIn, isBlock, lineOf } from '../tree.ts'
import type { TopNode } from './nodes.ts'

export const BLOCK_WORDS: Record<TopNode['type'], string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  bulletList: 'List',
  orderedList: 'Numbered list',
  blockquote: 'Quotation',
  pullQuote: 'Pull quote',
  callout: 'Callout',
  figure: 'Picture',
  gallery: 'Gallery',
  table: 'Table',
  codeBlock: 'Code',
  horizontalRule: 'Rule',
  videoEmbed: 'Video',
  pageBreak: 'Page break',
  referenceList: 'References',
}

/** What one reads in the block; formatting, addresses and the like are its facts. */
export function wordsOf(block: TopNode): string {
  return isBlock(block) ? linesOf(block).join('\n') : ''
}

/** The pictures in a block, by the ids of their media, in order. */
export function picturesIn(block: TopNode): string[] {
  if (!isBlock(block)) return []
  return allBlocks([block]).flatMap((one) => (one.type === 'figure' ? one.attrs.mediumId : []))
}

export function textOfLine(line: readonly Inline[]): string {
  return line.map((one) => (one.type === 'text' ? one.text : one.type === 'hardBreak' ? '\n' : '')).join('')
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'bulletList':
      return block.content.flatMap((item) => itemLines(item, '•'))
    case 'orderedList':
      return block.content.flatMap((item, at) => itemLines(item, `${block.attrs.start + at}.`))
    case 'table':
      return block.content.map(({ content }) =>
        content.map((cell) => cell.content.flatMap(linesOf).join(' ')).join(' | '),
      )
    case 'blockquote':
    case 'callout':
      return blocksIn(block).flatMap(linesOf)
    case 'gallery':
      return block.content.flatMap(linesOf).filter((caption) => caption !== '')
    default:
      return [textOfLine(lineOf(block))]
  }
}

function itemLines({ content: [first, ...rest] }: ListItem, sign: string): string[] {
  return [`${sign} ${textOfLine(first.content)}`, ...rest.flatMap(linesOf).map((line) => `    ${line}`)]
}
