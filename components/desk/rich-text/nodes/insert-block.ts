// Puts a block where the cursor stands: in place of an empty paragraph, else after the block one is in.
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** What a block may be put into rather than after. */
const OPEN = new Set(['doc', 'callout', 'blockquote', 'gallery'])

/** One step of undo. Afterwards the cursor is in the block, or the block is selected when it holds no text. */
export function insertBlock(editor: Editor, block: Node): boolean {
  const { state, view } = editor
  const { tr } = state
  const at = putBlock(tr, block, placeFor(state, block))
  const selection =
    block.isAtom || block.type.name === 'figure'
      ? NodeSelection.create(tr.doc, at)
      : TextSelection.near(tr.doc.resolve(at + 1))
  view.dispatch(closeHistory(tr.setSelection(selection)).scrollIntoView())
  view.focus()
  return true
}

export type BlockPlace = { from: number; to: number }

/** `from` and `to` differ where an empty paragraph gives way. */
export function placeFor(state: EditorState, block: Node): BlockPlace {
  return placeNear(state.selection.$to, block)
}

export function placeNear($at: ResolvedPos, block: Node): BlockPlace {
  for (let depth = $at.depth; depth >= 0; depth--) {
    const parent = $at.node(depth)
    const index = $at.index(depth)
    if (!OPEN.has(parent.type.name)) continue
    const child = depth === $at.depth ? null : parent.child(index)
    const isEmpty = child?.type.name === 'paragraph' && child.content.size === 0
    if (isEmpty && parent.canReplaceWith(index, index + 1, block.type))
      return { from: $at.before(depth + 1), to: $at.after(depth + 1) }
    const after = child && child.type.name !== 'referenceList' ? index + 1 : index
    if (!parent.canReplaceWith(after, after, block.type)) continue
    const place = child ? (after > index ? $at.after(depth + 1) : $at.before(depth + 1)) : $at.pos
    return { from: place, to: place }
  }
  return { from: 0, to: 0 }
}

/** Puts it there, with a paragraph to go on in when nothing follows; where the block begins now. */
export function putBlock(tr: Transaction, block: Node, { from, to }: BlockPlace): number {
  const $from = tr.doc.resolve(from)
  const next = tr.doc.resolve(to).nodeAfter
  const isAtEnd = $from.parent.type.name === 'doc' && (!next || next.type.name === 'referenceList')
  const paragraph = isAtEnd ? tr.doc.type.schema.nodes.paragraph?.create() : null
  tr.replaceWith(from, to, Fragment.from(paragraph ? [block, paragraph] : [block]))
  return from
}
