// Changes the words of a correction, or what kind it is, or its date.
import type { CORRECTION_KINDS } from '../../db/schema/articles.ts'
import { type CorrectionRow, updateCorrection } from '../../db/store/articles/corrections.ts'
import type { Desk } from '../desk.ts'
import { Conflict } from '../errors.ts'
import { assertPast } from './add.ts'
import { changeCorrection } from './change.ts'

type Words = Pick<CorrectionRow, 'kind' | 'text' | 'at'>

export type EditCorrection = {
  articleId: string
  correctionId: string
  kind: (typeof CORRECTION_KINDS)[number]
  text: string
  at?: number
  /** What the form showed before; without a form, whatever stands is changed. */
  was?: Words
}

/**
 * Subscribers are told that it changed, under the date at which it first appeared. Refused: another article's correction, a date
 * to come, and one that somebody has changed since it was shown. Recorded: correction.edit.
 */
export function editCorrection(desk: Desk, input: EditCorrection): Promise<{ id: string }> {
  const { kind, text, at, was } = input
  return changeCorrection(desk, input, {
    act: 'correction.edit',
    write: async (tx, row) => {
      assertPast(desk, at)
      if (was && !isSame(row, was)) throw new Conflict(MEANWHILE, wordsOf(row))
      const fields = { kind, text, at: at ?? row.at }
      const firstPublishedAt = row.firstPublishedAt ?? row.at
      if (!isSame(row, fields))
        await updateCorrection(tx, row.id, { ...fields, firstPublishedAt, updatedAt: desk.now })
    },
  })
}

const MEANWHILE = 'Somebody else has changed this correction meanwhile, so yours was not saved.'

const wordsOf = ({ kind, text, at }: Words): Words => ({ kind, text, at })
const isSame = (one: Words, other: Words) =>
  one.kind === other.kind && one.text === other.text && one.at === other.at
