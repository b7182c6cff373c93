// What the pages of a body are counted from: one small fact sheet for each block at its top.
import type { Block, Doc } from '../model.ts'
import { isBlank, isSilent } from '../plain.ts'
import { wordsIn } from '../reading.ts'
import { textOf } from '../to-text.ts'
import { changeBlock, inlinesIn, isBlock } from '../tree.ts'

export type BlockPiece = {
  kind: 'block'
  words: number
  /** Nothing to read or to see: readers never meet it, and it makes no page. */
  isBlank: boolean
  /** What makes no page by itself: a rule needs a block beside it, marks alone a reference that is in the list. */
  needs?: 'block' | 'reference'
  /** 2 to 4 for a heading, else null. */
  heading: number | null
  /** True for what a page may well begin with: running text rather than a picture, table or box. */
  isText: boolean
  /** Ids of the references it cites, each once. */
  cites: string[]
}

export type Piece = BlockPiece | { kind: 'break' } | { kind: 'references'; ids: string[] }

const TEXT: ReadonlySet<string> = new Set(['paragraph', 'bulletList', 'orderedList', 'blockquote'])

export function pieceOf(node: Doc['content'][number]): Piece {
  if (node.type === 'pageBreak') return { kind: 'break' }
  if (!isBlock(node)) return { kind: 'references', ids: node.content.map(({ attrs }) => attrs.id) }
  const marks = inlinesIn([node]).filter((inline) => inline.type === 'referenceMark')
  return {
    kind: 'block',
    words: wordsIn(textOf([node])),
    isBlank: isBlank(node),
    ...needsOf(node),
    heading: node.type === 'heading' ? node.attrs.level : null,
    isText: TEXT.has(node.type),
    cites: [...new Set(marks.flatMap((mark) => mark.attrs.ids))],
  }
}

/** Nothing that is counted differs between the two. */
export function isSamePiece(a: Piece, b: Piece | undefined): boolean {
  if (a === b) return true
  if (a.kind === 'block')
    return (
      b?.kind === 'block' &&
      a.words === b.words &&
      a.isBlank === b.isBlank &&
      a.needs === b.needs &&
      a.heading === b.heading &&
      a.isText === b.isText &&
      isSameList(a.cites, b.cites)
    )
  if (a.kind === 'references') return b?.kind === 'references' && isSameList(a.ids, b.ids)
  return b?.kind === 'break'
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

function needsOf(block: Block): Pick<BlockPiece, 'needs'> {
  if (isSilent(block)) return { needs: 'block' }
  const uncited = changeBlock(block, {
    inline: (inline) =>
      inline.type === 'referenceMark' ? { ...inline, attrs: { ...inline.attrs, citations: [] } } : inline,
  })
  return isSilent(uncited) ? { needs: 'reference' } : {}
}
