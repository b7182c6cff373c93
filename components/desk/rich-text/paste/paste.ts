// Pasting: foreign text is cleaned to the schema, its notes become references, and what was simplified is told.
import { type Editor, Extension } from '@tiptap/core'
import { closeHistory, undo } from '@tiptap/pm/history'
import { DOMParser, DOMSerializer, type Node, type Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { countTyped } from '../../../../lib/rich-text/citations/typed.ts'
import type { Doc } from '../../../../lib/rich-text/document.ts'
import type { PastedPicture } from '../../../../lib/rich-text/paste/read.ts'
import { addEntries } from '../references.ts'
import { CarryingSerializer, settleCarried, takeCarried } from './carried.ts'
import { cleanPaste, OWN_COPY } from './clean.ts'

export type PasteNote = {
  notes: string[]
  lost: string[] /** Undo takes the paste back only while nothing follows it. */
  isLatest: boolean
}

type Waiting = { entries: Node[]; notes: string[]; lost: string[]; pictures: PastedPicture[] }

const key = new PluginKey<PasteNote | null>('pasting')

export type PasteOptions = {
  /** Told of pictures whose places are in the text now. */
  onPictures(editor: Editor, pictures: PastedPicture[], clipboard: DataTransfer | null): void
}

export const Paste = Extension.create<PasteOptions>({
  name: 'pasting',
  priority: 90,
  addOptions: () => ({ onPictures: () => {} }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    let waiting: Waiting | null = null
    let isPlain = false
    return [
      new Plugin<PasteNote | null>({
        key,
        state: {
          init: () => null,
          apply: (tr, before) => {
            const told = tr.getMeta(key)
            if (told !== undefined) return told
            return before?.isLatest && tr.docChanged ? { ...before, isLatest: false } : before
          },
        },
        props: {
          clipboardSerializer: new CarryingSerializer(
            DOMSerializer.fromSchema(editor.schema),
            () => editor.state.doc,
          ),
          handleKeyDown: (_view, event) => {
            isPlain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v'
            return false
          },
          transformPastedHTML: (html, view) => {
            const read = readHtml(html, view)
            waiting = read.waiting
            return read.html
          },
          handlePaste: (view, event, slice) => {
            const mine = waiting
            waiting = null
            const wasPlain = isPlain
            isPlain = false
            if (!mine || wasPlain || view.state.selection.$from.parent.type.spec.code) return false
            // Cells pasted into a table fill its cells.
            if (isInTable(view.state) && slice.content.firstChild?.type.name.startsWith('table')) return false
            insert(view, slice, mine)
            options.onPictures(editor, mine.pictures, event.clipboardData)
            return true
          },
        },
      }),
    ]
  },
})

/** What the last paste had to simplify; null when nothing, or when it was read and closed. */
export function pasteNote(state: EditorState): PasteNote | null {
  return key.getState(state) ?? null
}

export function closePasteNote(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, null).setMeta('addToHistory', false))
}

/** Adds to the note, such as what became of pictures. */
export function amendPasteNote(editor: Editor, change: (note: PasteNote) => PasteNote): void {
  const before = pasteNote(editor.state) ?? { notes: [], lost: [], isLatest: false }
  editor.view.dispatch(editor.state.tr.setMeta(key, change(before)).setMeta('addToHistory', false))
}

export function undoPaste(editor: Editor): void {
  undo(editor.state, editor.view.dispatch)
  closePasteNote(editor)
  editor.commands.focus()
}

function readHtml(html: string, { state }: EditorView): { html: string; waiting: Waiting } {
  const { body, notes, lost, pictures } = cleanPaste(html)
  const carried = takeCarried(body, (inner) => cleanPaste(`<ol ${OWN_COPY}="">${inner}</ol>`).body)
  const added = settleCarried(body, carried, state.doc)
  return { html: body.innerHTML, waiting: { entries: entriesFrom(added, state), notes, lost, pictures } }
}

/** Read by the schema's own rules, so that italic titles stay italic. */
function entriesFrom(elements: Element[], { schema }: EditorState): Node[] {
  if (elements.length === 0) return []
  const list = document.createElement('ol')
  list.setAttribute('data-references', '')
  list.append(...elements.map((element) => document.importNode(element, true)))
  const topNode = schema.nodes.referenceList?.create()
  return [...DOMParser.fromSchema(schema).parse(list, { topNode }).content.content]
}

/** Text and entries are one step, which one undo takes back. */
function insert(view: EditorView, slice: Slice, { entries, notes, lost }: Waiting): void {
  const tr = closeHistory(view.state.tr)
  const only =
    slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1 && slice.content.firstChild
  if (only) tr.replaceSelectionWith(only, false)
  else tr.replaceSelection(slice)
  addEntries(tr, entries)
  const hasTyped = countTyped(tr.doc.toJSON() as Doc) !== null
  const offers = hasTyped ? ['Its citations are typed by hand.'] : []
  const told =
    notes.length + lost.length + offers.length > 0
      ? { notes: [...notes, ...offers], lost, isLatest: true }
      : null
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste').setMeta(key, told))
}
