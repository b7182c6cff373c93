// Pictures in the text: put in, exchanged, made into a gallery and taken out of one.
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { NodeSelection, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { MediumView } from '../../../../lib/media/view.ts'
import { insertBlock } from '../nodes/insert-block.ts'

/** Alt text and credit stay the medium's own until somebody writes others here; its caption is only a beginning. */
export function figureOf(schema: Schema, { id, caption }: Pick<MediumView, 'id' | 'caption'>): Node | null {
  return schema.nodes.figure?.create({ mediumId: id }, caption ? schema.text(caption) : null) ?? null
}

export function insertFigure(editor: Editor, medium: MediumView): boolean {
  const figure = figureOf(editor.schema, medium)
  return figure !== null && insertBlock(editor, figure)
}

export function insertGallery(editor: Editor, media: readonly MediumView[]): boolean {
  const figures = media.map((medium) => figureOf(editor.schema, medium)).filter((figure) => figure !== null)
  const gallery = figures.length > 0 ? editor.schema.nodes.gallery?.create(null, figures) : null
  return gallery ? insertBlock(editor, gallery) : false
}

/** Another picture in its place: the caption stays, what was said of the old one does not. */
export function replacePicture(view: EditorView, at: number, medium: MediumView): boolean {
  const figure = view.state.doc.nodeAt(at)
  if (figure?.type.name !== 'figure') return false
  const attrs = { ...figure.attrs, mediumId: medium.id, alt: null, credit: null }
  const tr = view.state.tr.setNodeMarkup(at, null, attrs)
  view.dispatch(closeHistory(tr.setSelection(NodeSelection.create(tr.doc, at))))
  return true
}

export function addToGallery(view: EditorView, at: number, medium: MediumView): boolean {
  const gallery = view.state.doc.nodeAt(at)
  const figure = figureOf(view.state.schema, medium)
  if (gallery?.type.name !== 'gallery' || !figure) return false
  view.dispatch(closeHistory(view.state.tr.insert(at + gallery.nodeSize - 1, figure)).scrollIntoView())
  return true
}

/** The picture and those right before and after it become one gallery. */
export function makeGallery(view: EditorView, at: number): boolean {
  const { state } = view
  const $at = state.doc.resolve(at)
  const { parent } = $at
  const isFigure = (index: number) => parent.maybeChild(index)?.type.name === 'figure'
  const gallery = state.schema.nodes.gallery
  if (!gallery || parent.type.name === 'gallery' || !isFigure($at.index())) return false
  let first = $at.index()
  let last = first
  while (isFigure(first - 1)) first--
  while (isFigure(last + 1)) last++
  const from = $at.posAtIndex(first)
  const figures = Array.from({ length: last - first + 1 }, (_, index) => parent.child(first + index))
  const size = figures.reduce((sum, figure) => sum + figure.nodeSize, 0)
  const tr = state.tr.replaceWith(from, from + size, gallery.create(null, figures))
  view.dispatch(closeHistory(tr.setSelection(NodeSelection.create(tr.doc, from))).scrollIntoView())
  return true
}

/** The pictures of a gallery stand one under the other again. */
export function takeGalleryApart(view: EditorView, at: number): boolean {
  const gallery = view.state.doc.nodeAt(at)
  if (gallery?.type.name !== 'gallery') return false
  const tr = view.state.tr.replaceWith(at, at + gallery.nodeSize, Fragment.from(gallery.content))
  view.dispatch(closeHistory(tr.setSelection(Selection.near(tr.doc.resolve(at + 1)))).scrollIntoView())
  return true
}
