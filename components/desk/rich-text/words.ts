// What the editor does with words: numbers, references, typed shortcuts, tools.
import type { Extensions } from '@tiptap/core'
import { Focus } from './bars/focus.ts'
import { Caret } from './caret.ts'
import { Find } from './find/found.ts'
import { Numbering } from './numbering.ts'
import { Paste } from './paste/paste.ts'
import { uploadPasted } from './paste/pictures.ts'
import type { KnownPictures } from './pictures/known-pictures.ts'
import { References } from './references.ts'
import { SlashMenu } from './slash/slash.ts'
import { Tools } from './tools.ts'
import { Typing } from './typing.ts'

/** `pictures` are those the editor knows; a paste may add to them. */
export function wordExtensions(pictures: KnownPictures): Extensions {
  return [
    Caret,
    Numbering,
    References,
    Typing,
    Tools,
    Find,
    Focus,
    SlashMenu,
    Paste.configure({ onPictures: uploadPasted(pictures) }),
  ]
}
