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

/**
 * Subscribers are told that it changed, under the date at which it first appeared. Refused: another article's correction, a date
 * to come. Recorded: correction.edit.
 */
export function editCorrection(desk: Desk, input: EditCorrection): Promise<{ id: string }> {
  const { kind, text, at } = input
  return changeCorrection(desk, input, {
    act: 'correction.edit',
    write: async (tx, row) => {
      assertPast(desk, at)
      const fields = { kind, text, at: at ?? row.at }
      const isSame = row.kind === kind && row.text === text && row.at === fields.at
      const firstPublishedAt = row.firstPublishedAt ?? row.at
      if (!isSame) await updateCorrection(tx, row.id, { ...fields, firstPublishedAt, updatedAt: desk.now })
    },
  })
}
