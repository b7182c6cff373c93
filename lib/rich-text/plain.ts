// The words of a line of text, without reference marks.
import type { Block, Inline } from './model.ts'
import { blocksIn, lineOf } from './tree.ts'

/** Text of a line; a line break is a space or whatever is given; reference marks leave nothing. */
export function inlineText(line: readonly Inline[], lineBreak = ' '): string {
  return line
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? lineBreak : ''))
    .join('')
}

/** True for a block with nothing in it to read or to see. */
export function isBlank(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
    case 'codeBlock':
      return lineOf(block).every(
        (inline) => inline.type !== 'referenceMark' && inlineText([inline]).trim() === '',
      )
    case 'bulletList':
    case 'orderedList':
    case 'blockquote':
      return blocksIn(block).every(isBlank)
    case 'callout':
      return block.attrs.title === null && blocksIn(block).every(isBlank)
    case 'table':
      return block.attrs.caption === null && blocksIn(block).every(isBlank)
    default:
      return false
  }
}
