// What the editor does with words: numbers, references, typed shortcuts, tools.
import type { Extensions } from '@tiptap/core'
import { Numbering } from './numbering.ts'
import { Paste } from './paste/paste.ts'
import { uploadPasted } from './paste/pictures.ts'
import type { KnownPictures } from './pictures/known-pictures.ts'
import { References } from './references.ts'
import { Tools } from './tools.ts'
import { Typing } from './typing.ts'

/** `pictures` are those the editor knows; a paste may add to them. */
export function wordExtensions(pictures: KnownPictures): Extensions {
  return [Numbering, References, Typing, Tools, Paste.configure({ onPictures: uploadPasted(pictures) })]
}
