// What the pages of a body are counted from: one small fact sheet for each block at its top.
import type { Doc } from '../model.ts'
import { isBlank } from '../plain.ts'
import { wordsIn } from '../reading.ts'
import { textOf } from '../to-text.ts'
import { inlinesIn, isBlock } from '../tree.ts'

export type BlockPiece = {
  kind: 'block'
  words: number
  /** Nothing to read or to see: readers never meet it, and it makes no page. */
  isBlank: boolean
  /** 2 to 4 for a heading, else null. */
  heading: number | null
  /** True for what a page may well begin with: running text rather than a picture, table or box. */
  isText: boolean
  /** Ids of the references it cites, each once. */
  cites: string[]
}

export type Piece = BlockPiece | { kind: 'break' } | { kind: 'references' }

const TEXT: ReadonlySet<string> = new Set(['paragraph', 'bulletList', 'orderedList', 'blockquote'])

export function pieceOf(node: Doc['content'][number]): Piece {
  if (node.type === 'pageBreak') return { kind: 'break' }
  if (!isBlock(node)) return { kind: 'references' }
  const marks = inlinesIn([node]).filter((inline) => inline.type === 'referenceMark')
  return {
    kind: 'block',
    words: wordsIn(textOf([node])),
    isBlank: isBlank(node),
    heading: node.type === 'heading' ? node.attrs.level : null,
    isText: TEXT.has(node.type),
    cites: [...new Set(marks.flatMap((mark) => mark.attrs.ids))],
  }
}
