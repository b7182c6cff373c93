// Changes the words of a picture: its description and its caption.
import { putMedium } from '../../db/store/media/media.ts'
import { act, type Desk } from '../desk.ts'
import { recordChange } from './record-change.ts'
import { loadMediumFor } from './subject.ts'

export type MediumWords = { mediumId: string; alt: string; caption: string | null }

/**
 * Places where a picture has words of its own keep them. Refused: other people's pictures to contributors, and their own
 * once a published article shows them. Recorded: medium.describe.
 */
export function describeMedium(
  desk: Desk,
  { mediumId: id, alt, caption }: MediumWords,
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { row } = await loadMediumFor(tx, desk, { act: 'medium.edit', id })
    await putMedium(tx, { ...row, alt, caption })
    await recordChange(tx, desk, { act: 'medium.describe', id })
    return { id }
  })
}
