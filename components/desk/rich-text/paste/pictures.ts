// Pasted pictures whose bytes are at hand are uploaded, and take the place of the line that kept it for them.
import type { Editor } from '@tiptap/core'
import type { PastedPicture } from '../../../../lib/rich-text/paste/read.ts'
import { picturesInRtf } from '../../../../lib/rich-text/paste/rtf.ts'
import { type MediumView, uploadMedium } from '../../api/media.ts'
import type { KnownPictures } from '../pictures/known-pictures.ts'
import { amendPasteNote } from './paste.ts'

/** `pictures` is what the editor shows figures from; new ones are added to it. */
export function uploadPasted(pictures: KnownPictures) {
  return async (editor: Editor, pasted: PastedPicture[], clipboard: DataTransfer | null) => {
    // The clipboard is empty once the event is over.
    const files = filesFor(pasted, clipboard?.getData('text/rtf') ?? '')
    if (files.length === 0) return
    let left = pasted.length
    for (const { file, picture } of files) {
      const answer = await uploadMedium(file)
      if (editor.isDestroyed) return
      if (!answer.ok) continue
      pictures.add(answer.value)
      putPicture(editor, picture, answer.value)
      left--
    }
    amendPasteNote(editor, (note) => ({
      ...note,
      notes: [...withoutPictures(note.notes), ...picturesLeft(left, pasted.length)],
    }))
  }
}

type Found = { file: File; picture: PastedPicture }

function filesFor(pasted: PastedPicture[], rtf: string): Found[] {
  const local = pasted.filter(({ kind }) => kind === 'local')
  const inRtf = local.length > 0 ? picturesInRtf(rtf) : []
  return pasted.flatMap((picture): Found[] => {
    const bytes =
      picture.kind === 'data'
        ? fromDataAddress(picture.src)
        : inRtf.length === local.length
          ? inRtf[local.indexOf(picture)]
          : null
    if (!bytes) return []
    const name = `${
      picture.alt
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .slice(0, 60)
        .trim() || 'pasted picture'
    }.${bytes.type.split('/')[1]}`
    return [{ picture, file: new File([new Uint8Array(bytes.data)], name, { type: bytes.type }) }]
  })
}

/** The security policy lets no page fetch a data: address. */
function fromDataAddress(src: string): { type: string; data: Uint8Array } | null {
  const found = /^data:(image\/(?:png|jpe?g|gif|webp|avif));base64,([A-Za-z0-9+/=\s]+)$/i.exec(src)
  if (!found?.[1] || !found[2]) return null
  try {
    return {
      type: found[1].toLowerCase(),
      data: Uint8Array.from(atob(found[2].replaceAll(/\s/g, '')), (c) => c.charCodeAt(0)),
    }
  } catch {
    return null
  }
}

function putPicture(editor: Editor, { label, alt }: PastedPicture, medium: MediumView): void {
  const { state, view } = editor
  const figure = state.schema.nodes.figure?.create({ mediumId: medium.id, alt: alt || null })
  let place: { from: number; to: number } | null = null
  state.doc.descendants((node, at) => {
    if (!place && node.isTextblock && node.textContent === label) place = { from: at, to: at + node.nodeSize }
    return !place
  })
  if (place && figure) {
    const { from, to } = place
    view.dispatch(state.tr.replaceRangeWith(from, to, figure))
  }
}

const isOfPictures = (sentence: string) => /pictures? could not be taken/.test(sentence)
const withoutPictures = (notes: string[]) => notes.filter((sentence) => !isOfPictures(sentence))

function picturesLeft(left: number, all: number): string[] {
  const done = all - left
  return [
    ...(done > 0
      ? [`${done === 1 ? 'One picture is' : `${done} pictures are`} in the library and in the text now.`]
      : []),
    ...(left > 0
      ? [
          `${left === 1 ? 'One picture' : `${left} pictures`} could not be taken along: a line in brackets marks each place.`,
        ]
      : []),
  ]
}
