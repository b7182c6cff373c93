// Turning the page: a break between two blocks of the body, wherever the cursor stands.
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { isOnePage } from './one-page.ts'

/** A paragraph is divided at the cursor; a list, table, quote or figure stays whole and the break comes after it. */
export function insertPageBreak(editor: Editor): boolean {
  if (isOnePage(editor)) return true
  const { state, view } = editor
  const { schema, tr, selection } = state
  const { $from } = selection
  const pageBreak = schema.nodes.pageBreak?.create()
  const paragraph = schema.nodes.paragraph?.create()
  if (!pageBreak || !paragraph) return false
  const block = $from.depth > 0 ? $from.node(1) : null
  let at = block ? $from.after(1) : selection.to
  if (block?.type.name === 'referenceList') at = $from.before(1)
  else if (block?.isTextblock && $from.parentOffset === 0 && block.content.size > 0) at = $from.before(1)
  else if (block?.isTextblock && $from.parentOffset < block.content.size) {
    tr.split($from.pos)
    at = $from.pos + 1
  }
  tr.insert(at, pageBreak)
  const after = tr.doc.nodeAt(at + pageBreak.nodeSize)
  if (!after || after.type.name === 'referenceList') tr.insert(at + pageBreak.nodeSize, paragraph)
  tr.setSelection(TextSelection.near(tr.doc.resolve(at + pageBreak.nodeSize)))
  view.dispatch(closeHistory(tr).scrollIntoView())
  editor.commands.focus()
  return true
}
