// Whatever somebody may do to a text, by chance: for what must hold after each change.
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import * as fc from 'fast-check'

export type Change = {
  /** Where, from 0 at the start of the text to 1 at its end. */
  at: number
  length: number
  kind: 'type' | 'delete' | 'split' | 'cite' | 'move' | 'bold' | 'turn'
}

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 30 }),
    kind: fc.constantFrom('type', 'type', 'delete', 'split', 'cite', 'move', 'bold', 'turn'),
  }),
  { maxLength: 6 },
)

/** One after the other; what makes no sense at its place is left out. */
export function changeBy(editor: Editor, list: readonly Change[], afterEach: () => void): void {
  for (const change of list) {
    try {
      editor.view.dispatch(transactionFor(editor, change))
    } catch {
      // That makes no sense at that place.
    }
    afterEach()
  }
}

function transactionFor({ state }: Editor, { at, length, kind }: Change): Transaction {
  const { doc, tr, schema } = state
  const from = Math.round(at * doc.content.size)
  const to = Math.min(doc.content.size, from + length)
  if (kind === 'type') return tr.insertText(length % 2 ? 'lamp ' : 'x', from)
  if (kind === 'delete') return tr.deleteRange(from, to)
  if (kind === 'split') return tr.split(from)
  if (kind === 'bold') return tr.addMark(from, to, schema.mark('bold'))
  if (kind === 'cite') return tr.insert(from, schema.node('referenceMark', { ids: ['c'] }))
  const index = Math.floor(at * (doc.childCount - 2))
  if (kind === 'turn') return tr.insert(doc.child(0).nodeSize, schema.node('pageBreak'))
  return tr.delete(0, doc.child(0).nodeSize).insert(0, doc.child(index))
}
