// Takes a correction off an article; readers do not see it from the next request on.
import { deleteCorrection } from '../../db/store/articles/corrections.ts'
import type { Desk } from '../desk.ts'
import { changeCorrection } from './change.ts'

/** Refused: another article's correction. Recorded: correction.remove, with its words. */
export function removeCorrection(
  desk: Desk,
  input: { articleId: string; correctionId: string },
): Promise<{ id: string }> {
  return changeCorrection(desk, input, {
    act: 'correction.remove',
    write: (tx, row) => deleteCorrection(tx, row.id),
  })
}
