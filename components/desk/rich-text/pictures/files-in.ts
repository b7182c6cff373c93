// Pictures that come in by paste or drop: which files they are, and where they land.
import type { EditorView } from '@tiptap/pm/view'

const PICTURE = /^image\/(jpeg|png|webp|avif|gif|heic|heif|tiff|svg\+xml|bmp)$/

/** Pictures, also those that the library will refuse: it says why. */
export function picturesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter((file) => PICTURE.test(file.type))
}

/**
 * Excel and Word put a drawing of the copied text beside the text itself: then the text is meant. A picture copied from
 * a web page comes with HTML that holds nothing but the picture: then the file is meant.
 */
export function isPictureMeant(data: DataTransfer): boolean {
  const text = data.getData('text/plain').trim()
  const html = data.getData('text/html')
  if (html === '') return text === '' || isFileName(text, data)
  const body = new DOMParser().parseFromString(html, 'text/html').body
  for (const hidden of body.querySelectorAll('style, script, title')) hidden.remove()
  return body.querySelector('table, p, li') === null
    ? (body.textContent ?? '').trim() === '' && body.querySelectorAll('img').length <= 1
    : (body.textContent ?? '').trim() === '' && body.querySelectorAll('img').length === 1
}

/** Some file managers give the name of the copied file as its text. */
function isFileName(text: string, data: DataTransfer): boolean {
  return [...data.files].some(({ name }) => name !== '' && text.endsWith(name))
}

/** Between two blocks, at the one nearer to the pointer; inside a gallery between its pictures. */
export function dropPlace(view: EditorView, event: DragEvent): number {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (!found) return endOfText(view)
  const $at = view.state.doc.resolve(found.inside >= 0 ? found.inside : found.pos)
  const level = galleryDepth($at) ?? 0
  if ($at.depth <= level && !$at.nodeAfter) return Math.min($at.pos, endOfText(view))
  const at = $at.depth > level ? $at.before(level + 1) : $at.pos
  const dom = view.nodeDOM(at)
  const size = view.state.doc.nodeAt(at)?.nodeSize ?? 0
  if (!(dom instanceof HTMLElement)) return Math.min(at, endOfText(view))
  const { top, height, left, width } = dom.getBoundingClientRect()
  const isLater = level > 0 ? event.clientX > left + width / 2 : event.clientY > top + height / 2
  return Math.min(isLater ? at + size : at, endOfText(view))
}

function galleryDepth($at: {
  depth: number
  node(depth: number): { type: { name: string } }
}): number | null {
  for (let depth = $at.depth; depth > 0; depth--) if ($at.node(depth).type.name === 'gallery') return depth
  return null
}

/** Nothing is put behind the references. */
function endOfText({ state: { doc } }: EditorView): number {
  const { lastChild } = doc
  return doc.content.size - (lastChild?.type.name === 'referenceList' ? lastChild.nodeSize : 0)
}
