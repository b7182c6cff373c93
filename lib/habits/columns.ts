// Keeps which columns of the article list somebody wants to see.
import { z } from 'zod'
import { putPreference } from '../../db/store/people/habits.ts'
import { type Column, columnsInput } from '../article-list/columns.ts'
import { act, type Desk } from '../desk.ts'

export const columnsChoice = z.strictObject({ columns: columnsInput })

/** A habit of one's own: nobody else sees it, and no record is made of it. */
export function saveColumns(desk: Desk, { columns }: { columns: Column[] }): Promise<{ columns: Column[] }> {
  return act(desk, async (tx) => {
    await putPreference(tx, { userId: desk.actor.id, name: 'list-columns', value: columns })
    return { columns }
  })
}
