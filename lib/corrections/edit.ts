// Changes the words of a correction, or what kind it is, or its date.
import type { CORRECTION_KINDS } from '../../db/schema/articles.ts'
import { updateCorrection } from '../../db/store/corrections.ts'
import type { Desk } from '../desk.ts'
import { assertPast } from './add.ts'
import { changeCorrection } from './change.ts'

export type EditCorrection = {
  articleId: string
  correctionId: string
  kind: (typeof CORRECTION_KINDS)[number]
  text: string
  at?: number
}

/** Refused: another article's correction, a date to come. Recorded: correction.edit. */
export function editCorrection(desk: Desk, input: EditCorrection): Promise<{ id: string }> {
  const { kind, text, at } = input
  return changeCorrection(desk, input, {
    act: 'correction.edit',
    write: async (tx, row) => {
      assertPast(desk, at)
      await updateCorrection(tx, row.id, { kind, text, ...(at === undefined ? {} : { at }) })
    },
  })
}
