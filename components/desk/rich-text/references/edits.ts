// What one does to references once they are there; each is one step that one undo takes back.
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { addEntries, findEntry } from '../references.ts'

/** The entry and every citation of it; a mark that cites nothing any more goes too. */
export function removeReference(editor: Editor, id: string): void {
  const tr = closeHistory(editor.state.tr)
  changeMarks(tr, (ids) => ids.filter((one) => one !== id))
  removeEntry(tr, id)
  editor.view.dispatch(tr)
}

/** One source that was listed twice: what cites `from` cites `into`, and `from` leaves the list. */
export function mergeReferences(editor: Editor, { from, into }: { from: string; into: string }): void {
  if (from === into) return
  const tr = closeHistory(editor.state.tr)
  changeMarks(tr, (ids) => [...new Set(ids.map((id) => (id === from ? into : id)))])
  removeEntry(tr, from)
  editor.view.dispatch(tr)
}

/** Gives what is cited but missing its entry. */
export function listMissing(editor: Editor, { id, text }: { id: string; text: string }): void {
  const { state, view } = editor
  const entry = state.schema.nodes.reference?.create({ id }, state.schema.text(text))
  if (entry) view.dispatch(addEntries(closeHistory(state.tr), [entry]))
}

/** Only what differs is replaced, so that italic titles in the rest stay italic. */
export function rewriteReference(editor: Editor, { id, text }: { id: string; text: string }): void {
  const { state, view } = editor
  const found = findEntry(state.doc, id)
  const before = found?.node.textContent ?? ''
  if (!found || text === before || text.trim() === '') return
  const { start, end } = difference(before, text)
  const from = positionIn(found.node, start)
  const to = positionIn(found.node, before.length - end)
  const tr = closeHistory(state.tr)
  tr.insertText(text.slice(start, text.length - end), found.at + 1 + from, found.at + 1 + to)
  view.dispatch(tr)
}

/** The cursor goes there, and the place comes into sight. */
export function jumpTo(editor: Editor, at: number): void {
  const { state, view } = editor
  const node = state.doc.nodeAt(at)
  const selection =
    node?.isAtom && !node.isText
      ? NodeSelection.create(state.doc, at)
      : TextSelection.near(state.doc.resolve(Math.min(at + 1, state.doc.content.size)))
  view.dispatch(state.tr.setSelection(selection))
  view.focus()
  const dom = view.nodeDOM(at)
  const element = dom instanceof HTMLElement ? dom : dom?.parentElement
  element?.scrollIntoView?.({ block: 'center' })
}

function changeMarks(tr: Transaction, change: (ids: string[]) => string[]): void {
  const marks: { at: number; node: Node }[] = []
  tr.doc.descendants((node, at) => {
    if (node.type.name === 'referenceMark') marks.push({ at, node })
    return node.type.name !== 'referenceList'
  })
  for (const { at, node } of marks.reverse()) {
    const ids: string[] = node.attrs.ids
    const next = change(ids)
    if (next.length === 0) tr.delete(at, at + node.nodeSize)
    else if (next.join(' ') !== ids.join(' ')) tr.setNodeAttribute(at, 'ids', next)
  }
}

/** A list without entries is none. */
function removeEntry(tr: Transaction, id: string): void {
  const found = findEntry(tr.doc, id)
  const list = tr.doc.lastChild
  if (!found || !list) return
  const isOnly = list.childCount === 1
  tr.delete(found.at - (isOnly ? 1 : 0), found.at + found.node.nodeSize + (isOnly ? 1 : 0))
}

/** How many letters are the same at the start and at the end. */
function difference(before: string, after: string): { start: number; end: number } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { start, end }
}

/** A line break counts in the document, but is no letter of the text. */
function positionIn(entry: Node, letters: number): number {
  let at = 0
  let left = letters
  entry.forEach((child) => {
    if (child.isText && left > 0) {
      const taken = Math.min(left, child.nodeSize)
      at += taken
      left -= taken
    } else if (!child.isText && left > 0) at += child.nodeSize
  })
  return at
}
