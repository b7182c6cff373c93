// All that shows and edits the blocks of an article beyond plain text, as one list for the editor.
import { Extension, type Extensions } from '@tiptap/core'
import type { WordsPerPage } from '../../../../lib/rich-text/sheets/count.ts'
import { Boxes } from '../boxes/extension.ts'
import { VideoPaste } from '../boxes/video.ts'
import { Sheets } from '../pages/sheets.ts'
import { type PictureOptions, Pictures } from '../pictures/extension.ts'
import { Tables } from '../tables/extension.ts'
import { ActiveNode } from './active.ts'
import { Asks } from './asks.ts'
import { moveSelected } from './move-block.ts'

/** Blocks change places by the keys that Word and Google Docs have for it. */
const Moving = Extension.create({
  name: 'moving',
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      'Alt-Shift-ArrowUp': () => moveSelected(editor, 'up'),
      'Alt-Shift-ArrowDown': () => moveSelected(editor, 'down'),
    }
  },
})

export function nodeExtensions(pictures: PictureOptions, rule?: WordsPerPage): Extensions {
  const sheets = Sheets.configure(rule && { rule })
  return [Asks, ActiveNode, Moving, sheets, Pictures.configure(pictures), Tables, Boxes, VideoPaste]
}
