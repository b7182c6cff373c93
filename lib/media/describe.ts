// Changes the words of a picture: its description and its caption.
import { findMediumRow, putMedium } from '../../db/store/media/media.ts'
import { mediumTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { change } from '../verb.ts'

export type MediumWords = { mediumId: string; alt: string; caption: string | null }

/** Places where a picture has words of its own keep them. Recorded: medium.describe. */
export function describeMedium(desk: Desk, { mediumId, alt, caption }: MediumWords): Promise<{ id: string }> {
  return change(desk, {
    may: 'medium.add',
    act: 'medium.describe',
    subject: 'medium',
    subjectId: mediumId,
    tags: mediumTags(mediumId),
    async write(tx) {
      const medium = await findMediumRow(tx, mediumId)
      if (!medium) throw new NotFound('This picture does not exist.')
      await putMedium(tx, { ...medium, alt, caption })
    },
  })
}
