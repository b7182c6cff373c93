// Takes a picture out of the library, and brings it back. Its files stay, so that nothing that shows it breaks.
import { putMedium } from '../../db/store/media/media.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { recordChange } from './record-change.ts'
import { loadMediumFor } from './subject.ts'

/** Refused while an article, a cover, a portrait, an advertisement or a page shows it. Recorded: medium.trash. */
export function trashMedium(desk: Desk, id: string): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { row, uses } = await loadMediumFor(tx, desk, { act: 'medium.delete', id })
    const count = Math.max(uses.drafts, uses.published) + uses.elsewhere
    if (count > 0) {
      const places = count === 1 ? 'one place' : `${count} places`
      throw new Conflict(
        `This picture is used in ${places}. Take it out there first, or replace its file.`,
        uses,
      )
    }
    if (row.trashedAt !== null) throw new Invalid('This picture is in the trash already.')
    await putMedium(tx, { ...row, trashedAt: desk.now })
    await recordChange(tx, desk, { act: 'medium.trash', id })
    return { id }
  })
}

/** Recorded: medium.restore. */
export function restoreMedium(desk: Desk, id: string): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { row } = await loadMediumFor(tx, desk, { act: 'medium.delete', id })
    if (row.trashedAt === null) throw new Invalid('This picture is not in the trash.')
    await putMedium(tx, { ...row, trashedAt: null })
    await recordChange(tx, desk, { act: 'medium.restore', id })
    return { id }
  })
}
