// Lets a command of the editor ask the screen for something: a picture from the library, files, the size of a table.
import { type Editor, Extension } from '@tiptap/core'

export type Ask =
  | { kind: 'picture' }
  | { kind: 'files' }
  | { kind: 'gallery' }
  /** For a figure that is there: another picture, its words stay. */
  | { kind: 'replace'; at: number }
  /** More pictures for the gallery at this place. */
  | { kind: 'add-to-gallery'; at: number }
  | { kind: 'table' }
  | { kind: 'video' }

type AsksStorage = { listener: ((ask: Ask) => void) | null }

declare module '@tiptap/core' {
  interface Storage {
    asks: AsksStorage
  }
}

export const Asks = Extension.create<object, AsksStorage>({
  name: 'asks',
  addStorage: () => ({ listener: null }),
})

/** Does nothing where no screen listens. */
export function ask(editor: Editor, question: Ask): boolean {
  const listener = editor.storage.asks?.listener
  listener?.(question)
  return Boolean(listener)
}
