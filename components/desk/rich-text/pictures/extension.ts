// Pictures and galleries in the editor: their views, their keys, and files that are pasted or dropped.
import { type Editor, Extension } from '@tiptap/core'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import { ask } from '../nodes/asks.ts'
import { placeNear } from '../nodes/insert-block.ts'
import { figureView } from './figure-view.ts'
import { dropPlace, isPictureMeant, picturesIn } from './files-in.ts'
import { galleryView } from './gallery-view.ts'
import { type KnownPictures, knownPictures } from './known-pictures.ts'
import { figureOf } from './put-figure.ts'
import { type SendFile, startUploads, uploadsPlugin } from './uploads.ts'

export type PictureOptions = { known: KnownPictures; send: SendFile }

declare module '@tiptap/core' {
  interface Storage {
    pictures: PictureOptions
  }
}

export const Pictures = Extension.create<PictureOptions, PictureOptions>({
  name: 'pictures',
  priority: 130,
  addOptions: () => ({
    known: knownPictures({}, async () => []),
    send: async () => ({ ok: false, message: 'Pictures cannot be uploaded here.' }),
  }),
  addStorage() {
    return this.options
  },
  addKeyboardShortcuts() {
    const { editor } = this
    return { Enter: () => leaveCaption(editor), Backspace: () => keepCaption(editor) }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    const { known } = this.options
    const kit = { known, ask: (question: Parameters<typeof ask>[1]) => void ask(editor, question) }
    return [
      uploadsPlugin(),
      new Plugin({
        props: {
          nodeViews: { figure: figureView(kit), gallery: galleryView(kit) },
          handlePaste(_view, event) {
            const files = picturesIn(event.clipboardData)
            if (files.length === 0 || !event.clipboardData || !isPictureMeant(event.clipboardData))
              return false
            uploadInto(editor, files)
            return true
          },
          handleDrop(view, event) {
            const files = picturesIn(event.dataTransfer)
            if (files.length === 0) return false
            event.preventDefault()
            uploadInto(editor, files, dropPlace(view, event))
            return true
          },
        },
      }),
    ]
  },
})

/** Uploads where the cursor stands, or at a place between two blocks. */
export function uploadInto(editor: Editor, files: readonly File[], at?: number): void {
  const figure = figureOf(editor.schema, { id: 'x', caption: null })
  if (!figure || files.length === 0 || !editor.isEditable) return
  const place = at ?? placeNear(editor.state.selection.$to, figure).from
  startUploads(editor.view, files, { at: place, ...editor.storage.pictures })
}

/** A caption is one line: Enter goes on with a paragraph after the picture, or after its gallery. */
function leaveCaption(editor: Editor): boolean {
  const { state, view } = editor
  const { $from } = state.selection
  const isSelected = state.selection instanceof NodeSelection && state.selection.node.type.name === 'figure'
  if (isSelected) {
    const at = state.selection.from + 1
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, at)))
    return true
  }
  if ($from.parent.type.name !== 'figure') return false
  const depth = $from.node($from.depth - 1).type.name === 'gallery' ? $from.depth - 1 : $from.depth
  const after = $from.after(depth)
  const paragraph = state.schema.nodes.paragraph?.create()
  if (!paragraph) return false
  const tr = state.tr.insert(after, paragraph)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/** At the start of a caption Backspace selects the picture, and only then removes it. */
function keepCaption(editor: Editor): boolean {
  const { state, view } = editor
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'figure' || $from.parentOffset > 0) return false
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, $from.before())))
  return true
}
