// A text that readers never turn the pages of, as that of a static page: nothing offers to split it.
import { type Editor, Extension } from '@tiptap/core'
import type { Insertable } from './insertables.ts'

export const OnePage = Extension.create({ name: 'onePage' })

export function isOnePage(editor: Editor): boolean {
  return editor.extensionManager.extensions.some(({ name }) => name === OnePage.name)
}

const SPLITTING: readonly string[] = ['page-break', 'split-evenly']

export function fitsHere<Item extends Pick<Insertable, 'id'>>(
  editor: Editor,
  items: readonly Item[],
): Item[] {
  return items.filter(({ id }) => !SPLITTING.includes(id) || !isOnePage(editor))
}
