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
  for (const [at, { id, rev, change }] of changes.entries()) {
    try {
      outcome.done.push({ id, ...(await changeListed(desk, { articleId: id, rev }, change)) })
    } catch (error) {
      const message = refusal(error)
      // What is done is done, and its sender has to learn of it: so a fault ends the work, not the answer.
      if (message === null && outcome.done.length === 0) throw error
      if (message === null) {
        console.error('A bulk change could not be carried on.', error)
        const rest = changes.slice(at).map((one) => ({ id: one.id, message: STOPPED }))
        return { ...outcome, refused: [...outcome.refused, ...rest] }
      }
      outcome.refused.push({ id, message })
    }
  }
  return outcome
}

const STOPPED = 'It could not be changed just now, and is as it was. Try it again in a moment.'

/** Only what a person can do something about; null for a fault of ours. */
function refusal(error: unknown): string | null {
  const isForPeople = [Conflict, Forbidden, Invalid, NotFound].some((kind) => error instanceof kind)
  return isForPeople && error instanceof Error ? error.message : null
}
