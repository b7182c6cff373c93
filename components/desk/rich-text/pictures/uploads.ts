// Pictures on their way into the text: each has its place there from the start, and the text can be changed meanwhile.
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { MediumView } from '../../../../lib/media/view.ts'
import { placeNear, putBlock } from '../nodes/insert-block.ts'
import type { KnownPictures } from './known-pictures.ts'
import { figureOf } from './put-figure.ts'
import { type UploadView, uploadView } from './upload-view.ts'

export type Outcome = { ok: true; value: MediumView } | { ok: false; message: string }
export type SendFile = (
  file: File,
  options: { onProgress(done: number): void; signal: AbortSignal },
) => Promise<Outcome>

type Upload = { id: number; at: number; view: UploadView }
type Change = { added?: Upload[]; removed?: number; arrived?: { id: number; at: number; after: number } }
type Uploads = { list: Upload[]; decorations: DecorationSet }

const key = new PluginKey<Uploads>('uploads')

/** More at once would not be quicker. */
const AT_ONCE = 3

export function uploadsPlugin(): Plugin<Uploads> {
  return new Plugin<Uploads>({
    key,
    state: {
      init: () => ({ list: [], decorations: DecorationSet.empty }),
      apply(tr, before, _old, { doc }) {
        const change: Change = tr.getMeta(key) ?? {}
        if (before.list.length === 0 && !change.added) return before
        const list = [...before.list.map((one) => moved(one, tr, change)), ...(change.added ?? [])].filter(
          ({ id }) => id !== change.removed && id !== change.arrived?.id,
        )
        return { list, decorations: draw(doc, list) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  })
}

/** Also those that failed and can be tried again: all of them are lost when the page is left. */
export function uploadsOpen(state: EditorState): number {
  return key.getState(state)?.list.length ?? 0
}

/** Begins with all files at once; they come to stand in the order given, whichever is there first. */
export function startUploads(
  view: EditorView,
  files: readonly File[],
  { at, send, known }: { at: number; send: SendFile; known: KnownPictures },
): void {
  const waiting: (() => Promise<void>)[] = []
  const added = files.map((file): Upload => {
    const id = ++lastId
    const upload = uploadView(file, { retry: () => void run(), remove: () => remove(view, id) })
    const run = async () => {
      if (!isWanted(view, id)) return
      const stop = new AbortController()
      upload.sending(stop)
      const outcome = await send(file, { onProgress: upload.progress, signal: stop.signal })
      if (stop.signal.aborted || view.isDestroyed) return
      if (!outcome.ok) return upload.failed(outcome.message)
      known.add(outcome.value)
      arrive(view, id, outcome.value)
    }
    waiting.push(run)
    return { id, at, view: upload }
  })
  view.dispatch(view.state.tr.setMeta(key, { added } satisfies Change))
  const next = async (): Promise<void> => {
    await waiting.shift()?.()
    if (waiting.length > 0) await next()
  }
  for (let line = 0; line < AT_ONCE; line++) void next()
}

let lastId = 0

/** False once it was cancelled: then its file is not sent any more. */
function isWanted(view: EditorView, id: number): boolean {
  return !view.isDestroyed && (key.getState(view.state)?.list.some((one) => one.id === id) ?? false)
}

function remove(view: EditorView, id: number): void {
  view.dispatch(view.state.tr.setMeta(key, { removed: id } satisfies Change))
}

/** The picture takes the place that was kept for it, wherever that has gone while one wrote. One step of undo. */
function arrive(view: EditorView, id: number, medium: MediumView): void {
  const { state } = view
  const list = key.getState(state)?.list ?? []
  const upload = list.find((one) => one.id === id)
  const figure = figureOf(state.schema, medium)
  if (!upload || !figure) return
  const tr = state.tr
  const place = placeFor(state.doc, upload.at, figure)
  const at = putBlock(tr, figure, place)
  tr.setMeta(key, { arrived: { id, at: upload.at, after: at + figure.nodeSize } } satisfies Change)
  view.dispatch(closeHistory(tr))
}

function placeFor(doc: Node, at: number, figure: Node) {
  const $at = doc.resolve(at)
  const isBetween =
    !$at.parent.isTextblock && $at.parent.canReplaceWith($at.index(), $at.index(), figure.type)
  return isBetween ? { from: at, to: at } : placeNear($at, figure)
}

/** Those that wait at the same place for an earlier file stay before what arrived, the later ones go after it. */
function moved(one: Upload, tr: Transaction, { arrived }: Change): Upload {
  if (arrived && one.at === arrived.at)
    return { ...one, at: one.id < arrived.id ? tr.mapping.map(one.at, -1) : arrived.after }
  return tr.docChanged ? { ...one, at: tr.mapping.map(one.at) } : one
}

function draw(doc: Node, list: readonly Upload[]): DecorationSet {
  return DecorationSet.create(
    doc,
    list.map(({ id, at, view }) =>
      Decoration.widget(at, view.dom, {
        key: `upload ${id}`,
        // Beside each other in the order of the files.
        side: -1 - 1 / id,
        stopEvent: () => true,
        ignoreSelection: true,
      }),
    ),
  )
}
