// The reference list while it is edited: every entry has an id of its own, and marks and entries come together.
import { type Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'

export type ListedReference = { id: string; text: string }

/** Entries that were split, pasted or typed get ids; an emptied entry is removed by Backspace, the last with its list. */
export const References = Extension.create({
  name: 'references',
  priority: 200,
  addKeyboardShortcuts() {
    return { Backspace: () => removeEmptyReference(this.editor) }
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) =>
        transactions.some((tr) => tr.docChanged) ? nameAll(state) : null,
    }),
  ],
})

export function listReferences(doc: Node): ListedReference[] {
  const list = doc.lastChild
  if (list?.type.name !== 'referenceList') return []
  return Array.from({ length: list.childCount }, (_, index) => list.child(index)).map((entry) => ({
    id: entry.attrs.id,
    text: entry.textContent,
  }))
}

/** Puts a mark after the selection, and new entries at the end of the list, as one step that one undo takes back. */
export function insertReferences(editor: Editor, { ids, added }: { ids: string[]; added: string[] }): void {
  const { state, view } = editor
  const { schema, tr } = state
  const entries = added.map(
    (text) => schema.nodes.reference?.create({ id: newReferenceId() }, schema.text(text)) ?? null,
  )
  const all = [...ids, ...entries.map((entry) => entry?.attrs.id)]
  const mark = schema.nodes.referenceMark?.create({ ids: all })
  if (!mark || all.length === 0) return
  if (isMark(state)) tr.replaceSelectionWith(mark, false)
  else tr.insert(state.selection.to, mark)
  addEntries(
    tr,
    entries.filter((entry) => entry !== null),
  )
  view.dispatch(closeHistory(tr).scrollIntoView())
  editor.commands.focus()
}

/** Takes the selected mark out of the text; its entries stay listed. */
export function removeSelectedMark(editor: Editor): void {
  const { state, view } = editor
  if (isMark(state)) view.dispatch(closeHistory(state.tr.deleteSelection()))
  editor.commands.focus()
}

/** The ids of the mark that is selected; none when it is text. */
export function selectedIds(state: EditorState): string[] {
  return isMark(state) ? (state.doc.nodeAt(state.selection.from)?.attrs.ids ?? []) : []
}

/** A reference does not cite another one. */
export function isInReferences({ selection: { $from } }: EditorState): boolean {
  return $from.depth > 0 && $from.node(1).type.name === 'referenceList'
}

function isMark({ selection, doc }: EditorState): boolean {
  return selection.to - selection.from === 1 && doc.nodeAt(selection.from)?.type.name === 'referenceMark'
}

/** At the end of the list, which is made when there is none. */
export function addEntries(tr: Transaction, entries: Node[]): Transaction {
  if (entries.length === 0) return tr
  const list = tr.doc.lastChild
  if (list?.type.name === 'referenceList') return tr.insert(tr.doc.content.size - 1, entries)
  return tr.insert(tr.doc.content.size, tr.doc.type.schema.nodes.referenceList?.create(null, entries) ?? [])
}

export function findEntry(doc: Node, id: string): { node: Node; at: number } | null {
  const list = doc.lastChild
  if (list?.type.name !== 'referenceList') return null
  let at = doc.content.size - list.nodeSize + 1
  for (let index = 0; index < list.childCount; index++) {
    const node = list.child(index)
    if (node.attrs.id === id) return { node, at }
    at += node.nodeSize
  }
  return null
}

/** Of several entries with one id, the first that says something keeps it: marks go on pointing to the text they meant. */
function nameAll(state: EditorState): Transaction | null {
  const list = state.doc.lastChild
  if (list?.type.name !== 'referenceList') return null
  const owners = new Map<string, number>()
  const entries = Array.from({ length: list.childCount }, (_, index) => list.child(index))
  entries.forEach((entry, index) => {
    const { id } = entry.attrs
    const owner = owners.get(id)
    if (owner === undefined || (entries[owner]?.content.size === 0 && entry.content.size > 0))
      owners.set(id, index)
  })
  const tr = state.tr
  let at = state.doc.content.size - list.nodeSize + 1
  entries.forEach((entry, index) => {
    if (!entry.attrs.id || owners.get(entry.attrs.id) !== index)
      tr.setNodeAttribute(at, 'id', newReferenceId())
    at += entry.nodeSize
  })
  return tr.docChanged ? tr : null
}

function removeEmptyReference(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection
  if (!empty || $from.parent.type.name !== 'reference' || $from.parentOffset > 0) return false
  // At the start of a text nothing is joined: two sources would become one.
  if ($from.parent.content.size > 0) return true
  const level = $from.node(1).childCount === 1 ? 1 : 2
  return editor.commands.deleteRange({ from: $from.before(level), to: $from.after(level) })
}

/** Unique enough within one article; `randomUUID` is missing on plain http. */
export function newReferenceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return `ref-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
