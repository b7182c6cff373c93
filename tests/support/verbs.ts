// What every verb's test asks: who may, what the record of acts says, what the publication log was told.
import { asc } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Db } from '../../db/client.ts'
import { Forbidden, type NotFound } from '../../lib/errors.ts'
import type { Actor } from '../../lib/policy.ts'
import { admin, contributor, editor, managingEditor } from './cast.ts'

type Left = { acts: { act: string; subjectId: string; actorId: string }[]; tags: string[][] }

/** What a piece of work added to the record of acts and to the publication log. */
export async function leftBy(db: Db, work: () => Promise<unknown>): Promise<Left> {
  const { activity, publicationLog } = db.t
  const everything = async () => ({
    acts: await db.orm.select().from(activity).orderBy(asc(activity.id)),
    log: await db.orm.select().from(publicationLog).orderBy(asc(publicationLog.version)),
  })
  const before = await everything()
  await work()
  const after = await everything()
  const known = new Set(before.acts.map(({ id }) => id))
  return {
    acts: after.acts
      .filter(({ id }) => !known.has(id))
      .map(({ act, subjectId, actorId }) => ({ act, subjectId, actorId })),
    tags: after.log.slice(before.log.length).map((row) => [...row.tags].sort()),
  }
}

const EVERYBODY = [contributor, editor, managingEditor, admin]

/** Those from `least` on may; everybody below is refused, and nothing is left of the attempt. */
export async function expectOnly(
  least: Actor,
  db: Db,
  work: (actor: Actor) => Promise<unknown>,
  /** What one may not even know of is not found. */
  refusal: typeof Forbidden | typeof NotFound = Forbidden,
): Promise<void> {
  const from = EVERYBODY.indexOf(least)
  for (const [rank, actor] of EVERYBODY.entries()) {
    if (rank >= from) {
      await work(actor)
      continue
    }
    const left = await leftBy(db, () => expect(work(actor), actor.name).rejects.toThrow(refusal))
    expect(left, actor.name).toEqual({ acts: [], tags: [] })
  }
}
