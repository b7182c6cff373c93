// Moves the block that the cursor is in (or that is selected) up or down, and removes it.
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export type Direction = 'up' | 'down'

/** The block of the article, the entry of a list or the picture of a gallery changes places with its neighbour. */
export function moveSelected(editor: Editor, direction: Direction): boolean {
  const at = movableAt(editor.state)
  return at !== null && moveBlock(editor.view, at, direction)
}

/** False at either end; nothing moves past the references. One step of undo, and the cursor goes along. */
export function moveBlock(view: EditorView, at: number, direction: Direction): boolean {
  const { state } = view
  const $at = state.doc.resolve(at)
  const node = $at.nodeAfter
  const other = direction === 'up' ? $at.nodeBefore : neighbourAfter($at)
  if (!node || !other || node.type.name === 'referenceList' || other.type.name === 'referenceList')
    return false
  const from = direction === 'up' ? at - other.nodeSize : at
  const pair = direction === 'up' ? [node, other] : [other, node]
  const by = direction === 'up' ? -other.nodeSize : other.nodeSize
  const { selection } = state
  const tr = state.tr.replaceWith(from, from + node.nodeSize + other.nodeSize, Fragment.from(pair))
  const isInside = selection.from >= at && selection.to <= at + node.nodeSize
  tr.setSelection(
    isInside ? movedSelection(selection, tr.doc.resolve(0), by, at) : Selection.near(tr.doc.resolve(at + by)),
  )
  view.dispatch(closeHistory(tr).scrollIntoView())
  return true
}

/** Takes the node away; a document left without a block gets an empty paragraph. */
export function removeNode(view: EditorView, at: number): void {
  const { state } = view
  const node = state.doc.nodeAt(at)
  if (!node) return
  const $at = state.doc.resolve(at)
  const { parent } = $at
  const paragraph = state.schema.nodes.paragraph
  const isOnly =
    parent.childCount === 1 || ($at.depth === 0 && blocksIn(state) === 1 && node.type.name !== 'pageBreak')
  const tr = state.tr
  if (isOnly && $at.depth > 0 && parent.type.name === 'gallery') tr.delete($at.before(), $at.after())
  else if (isOnly && paragraph) tr.replaceWith(at, at + node.nodeSize, paragraph.create())
  else tr.delete(at, at + node.nodeSize)
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size))))
  view.dispatch(closeHistory(tr).scrollIntoView())
  view.focus()
}

function movedSelection(selection: Selection, $start: ResolvedPos, by: number, at: number): Selection {
  const { doc } = $start
  if (selection instanceof NodeSelection && selection.from === at) return NodeSelection.create(doc, at + by)
  if (selection instanceof TextSelection)
    return TextSelection.create(doc, selection.anchor + by, selection.head + by)
  return Selection.near(doc.resolve(at + by + 1))
}

function movableAt({ selection }: EditorState): number | null {
  const { $from } = selection
  if (selection instanceof NodeSelection && selection.node.isBlock) return selection.from
  if ($from.depth === 0) return null
  for (let depth = $from.depth; depth > 1; depth--)
    if ($from.node(depth - 1).type.name === 'gallery' || $from.node(depth).type.name === 'listItem')
      return $from.before(depth)
  return $from.before(1)
}

function neighbourAfter($at: ResolvedPos) {
  const { parent } = $at
  return $at.index() + 1 < parent.childCount ? parent.child($at.index() + 1) : null
}

function blocksIn({ doc }: EditorState): number {
  let count = 0
  doc.forEach((node) => {
    if (node.type.name !== 'pageBreak' && node.type.name !== 'referenceList') count++
  })
  return count
}
