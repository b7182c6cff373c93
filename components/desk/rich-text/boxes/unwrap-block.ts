// Takes the frame of a callout, a quote or a code block away and keeps its text.
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export function unwrapBlock(view: EditorView, at: number): boolean {
  const { state } = view
  const node = state.doc.nodeAt(at)
  if (!node) return false
  const inside = node.isTextblock ? paragraphsOf(node) : node.content
  const tr = state.tr.replaceWith(at, at + node.nodeSize, inside)
  tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)))
  view.dispatch(closeHistory(tr).scrollIntoView())
  view.focus()
  return true
}

/** Each line of code becomes a paragraph of its own. */
function paragraphsOf(node: Node): Fragment {
  const { paragraph } = node.type.schema.nodes
  if (!paragraph) return Fragment.empty
  if (!node.type.spec.code) return Fragment.from(paragraph.create(null, node.content))
  const lines = node.textContent.split('\n')
  return Fragment.from(
    lines.map((line) => paragraph.create(null, line === '' ? null : node.type.schema.text(line))),
  )
}
