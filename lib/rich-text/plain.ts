// The words of a line of text, without reference marks.
import type { Block, Inline } from './model.ts'
import { blocksIn, lineOf } from './tree.ts'

/** Text of a line; a line break is a space or whatever is given; reference marks leave nothing. */
export function inlineText(line: readonly Inline[], lineBreak = ' '): string {
  return line
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? lineBreak : ''))
    .join('')
}

/** True for a block with nothing in it to read or to see; a numbered mark whose references are all missing is nothing. */
export function isBlank(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
    case 'codeBlock':
      return lineOf(block).every((inline) =>
        inline.type === 'referenceMark'
          ? inline.attrs.citations?.length === 0
          : !hasWords(inlineText([inline])),
      )
    case 'bulletList':
    case 'orderedList':
    case 'blockquote':
      return blocksIn(block).every(isSilent)
    case 'callout':
      return !hasWords(block.attrs.title) && blocksIn(block).every(isSilent)
    case 'table':
      return !hasWords(block.attrs.caption) && blocksIn(block).every(isSilent)
    default:
      return false
  }
}

/** True for what makes no page by itself: a blank block, and a rule, which only parts others. */
export function isSilent(block: Block): boolean {
  return block.type === 'horizontalRule' || isBlank(block)
}

/** Something that leaves a trace: neither white space nor a control or formatting character, such as pasted text is full of. */
const hasWords = (text: string | null) => text !== null && /[^\s\p{Cc}\p{Cf}]/u.test(text)
