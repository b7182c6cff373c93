// What somebody is trying: the whole site can be looked at with it, by nobody else, and readers get nothing.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import type { Instead } from '../../db/reader/instead.ts'
import { findSettingRow, replaceSetting } from '../../db/store/publication/settings.ts'
import type { Desk } from '../desk.ts'
import { Conflict } from '../errors.ts'
import { type Act, authorize } from '../policy.ts'
import { type PublicationSettings, publicationSettings } from '../settings/settings.ts'
import { insteadKept } from './instead.ts'

/** What the front makes pages with, beside the moment. */
export type Tried = { settings?: PublicationSettings; instead?: Instead }

/** By what is tried, what whoever tries it must be allowed to do. */
const ACTS = {
  settings: 'settings.edit',
  category: 'taxonomy.edit',
  author: 'author.edit',
  sponsor: 'site.edit',
} as const satisfies Record<string, Act>

type Trial = { kind: 'settings'; value: PublicationSettings } | { kind: TriedKind; value: Instead }
export type TriedKind = Exclude<keyof typeof ACTS, 'settings'>

const nameOf = (kind: keyof typeof ACTS, { actor }: Desk) => `trial:${kind}:${actor.id}`

/** One of a kind for each person: the next replaces it. No act of theirs that anybody would ask about, so nothing is recorded. */
export async function keepTrialWithin(tx: Tx, desk: Desk, { kind, value }: Trial): Promise<{ id: string }> {
  const id = desk.newId()
  await replaceSetting(tx, { id, name: nameOf(kind, desk), value, visibleFrom: desk.now })
  return { id }
}

export const trialQuery = z.object({ id: z.string().max(60) })

/**
 * Asked for by the front before it makes a page with it. Null for another person's, and for one that was replaced. Refused: one
 * that another version of the program has kept in another way.
 */
export async function findTrial(desk: Desk, { id }: { id: string }): Promise<Tried | null> {
  const row = await findSettingRow(desk.db, id)
  const kind = (Object.keys(ACTS) as (keyof typeof ACTS)[]).find((one) => row?.name === nameOf(one, desk))
  if (!row || !kind) return null
  authorize(desk.actor, ACTS[kind])
  return kind === 'settings'
    ? { settings: kept(publicationSettings, row.value) }
    : { instead: kept(insteadKept, row.value) }
}

function kept<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const { data } = shape.safeParse(value)
  if (data === undefined) throw new Conflict(OLD)
  return data
}

const OLD =
  'This preview was made by another version of Masthead, which kept it in another way. Ask for the preview again in its form.'
