// Adds or changes an item of the promo bar, with its first and last day.
import { type PromoInsert, putPromo } from '../../db/store/site.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'

/** Recorded: promo.save. */
export function savePromo(desk: Desk, promo: PromoInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'site.edit',
    act: 'promo.save',
    subject: 'promo',
    subjectId: promo.id,
    tags: ['promos'],
    write: (tx) => putPromo(tx, promo),
  })
}
