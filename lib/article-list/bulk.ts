// Changes many articles in one request. Each is asked for, checked and done on its own: what is refused stops nobody else.
import { z } from 'zod'
import type { Desk } from '../desk.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts'
import { type Changed, changeListed, listChange } from './change.ts'

/** A page of the list and a little more. */
const MOST = 200

export const bulkInput = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100),
        /** Given when something is taken back: then only what nobody has touched since is changed. */
        rev: z.number().int().min(1).optional(),
        change: listChange,
      }),
    )
    .min(1, 'Select at least one article.')
    .max(MOST, `Select at most ${MOST} articles at a time.`),
})

export type Bulk = z.output<typeof bulkInput>
export type BulkOutcome = {
  done: ({ id: string } & Changed)[]
  /** With a sentence each that says why. */
  refused: { id: string; message: string }[]
}

/** Recorded: by each article's own verb. */
export async function changeMany(desk: Desk, { changes }: Bulk): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { done: [], refused: [] }
  for (const { id, rev, change } of changes) {
    try {
      outcome.done.push({ id, ...(await changeListed(desk, { articleId: id, rev }, change)) })
    } catch (error) {
      outcome.refused.push({ id, message: refusal(error) })
    }
  }
  return outcome
}

/** Only what a person can do something about; a fault of ours stays loud. */
function refusal(error: unknown): string {
  const isForPeople = [Conflict, Forbidden, Invalid, NotFound].some((kind) => error instanceof kind)
  if (!isForPeople || !(error instanceof Error)) throw error
  return error.message
}
