// What an address of the record asks for, and what that asks of the store.
import { z } from 'zod'
import type { ActivityAfter, ActivityFilter } from '../../db/desk/activity.ts'
import { shiftDay, startOfDay } from '../dates.ts'

const word = z.string().max(100).optional().catch(undefined)
const day = z
  .string()
  .refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)))
  .optional()
  .catch(undefined)

/** What cannot be read is as if it had not been asked. */
export const recordQuery = z.object({
  person: word,
  kind: word,
  /** With `kind`: one thing alone. */
  of: word,
  from: day,
  to: day,
  /** "1700000000000.ID": where the page before ended. */
  after: word,
})

export type RecordQuery = z.output<typeof recordQuery>

export function filterOf(query: RecordQuery, timeZone: string): ActivityFilter {
  const { person, kind, of, from, to } = query
  const after = readAfter(query.after)
  return {
    ...(person && { actorId: person }),
    ...(kind && { subject: kind }),
    ...(kind && of && { subjectId: of }),
    ...(from && { from: startOfDay(from, timeZone) }),
    ...(to && { until: startOfDay(shiftDay(to, 1), timeZone) }),
    ...(after && { after }),
  }
}

export const afterText = ({ at, id }: ActivityAfter) => `${at}.${id}`

function readAfter(text: string | undefined): ActivityAfter | null {
  const found = /^(\d{1,15})\.(.+)$/.exec(text ?? '')
  return found ? { at: Number(found[1]), id: found[2] ?? '' } : null
}
