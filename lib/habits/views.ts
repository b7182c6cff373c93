// Saved views: filters of the article list that somebody keeps under a name. Everybody has their own.
import { z } from 'zod'
import { countViews, deleteView, insertView } from '../../db/store/people/habits.ts'
import { recordActivity } from '../activity.ts'
import { readListQuery, writeListQuery } from '../article-list/filter.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'

export const viewInput = z.strictObject({
  name: z.string().trim().min(1, 'Give the view a name.').max(60, 'A name has at most 60 letters.'),
  query: z.string().max(1000),
})

const MOST = 30

/** Kept as the list writes it, whatever was sent. Refused: more than thirty. Recorded: view.save. */
export function saveView(
  desk: Desk,
  { name, query }: z.output<typeof viewInput>,
): Promise<{ id: string; name: string; query: string }> {
  return act(desk, async (tx) => {
    const position = await countViews(tx, desk.actor.id)
    if (position >= MOST) throw new Invalid(`You have ${MOST} views. Remove one you do not need any more.`)
    const asked = readListQuery(Object.fromEntries(new URLSearchParams(query)))
    const row = { id: desk.newId(), name, query: writeListQuery({ ...asked, after: '' }) }
    await insertView(tx, { ...row, userId: desk.actor.id, position })
    await recordActivity(tx, desk, { act: 'view.save', subject: 'view', subjectId: row.id })
    return row
  })
}

/** Refused: somebody else's, which is not found. Recorded: view.remove. */
export function removeView(desk: Desk, { id }: { id: string }): Promise<void> {
  return act(desk, async (tx) => {
    if (!(await deleteView(tx, { id, userId: desk.actor.id })))
      throw new NotFound('This view is not there any more.')
    await recordActivity(tx, desk, { act: 'view.remove', subject: 'view', subjectId: id })
  })
}
