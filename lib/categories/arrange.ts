// Puts the whole category tree into another order, and categories under other ones, in one act.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  type CategoryRow,
  listAllCategories,
  putCategory,
  putCategoryAside,
} from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { categoryTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { reindexTerm } from '../terms/reindex.ts'
import { urls } from '../urls.ts'
import { relistBelow } from './relist.ts'
import { findClash, type Place, pathsOf } from './tree.ts'

const place = z.strictObject({ id: z.string().min(1), parentId: z.string().min(1).nullable() })

/** Both are lists of all categories, siblings in their order: `before` as the sender saw them. */
export const arrangeInput = z.strictObject({
  before: z.array(place).max(2000),
  after: z.array(place).max(2000),
})

type Moved = { before: CategoryRow; after: CategoryRow }

/**
 * Addresses that change lead on, and articles are listed under the new ones above. Refused: a tree that somebody has changed
 * meanwhile, one that goes round in a circle, two categories with one address. Recorded: category.arrange; where each stays
 * under the same one, as an order only.
 */
export function arrangeCategories(
  desk: Desk,
  { before, after }: z.output<typeof arrangeInput>,
): Promise<{ changed: number; moved: number }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const rows = await listAllCategories(tx)
    if (!isSameTree(placesOf(rows), before)) throw new Conflict(MEANWHILE, standingOf(rows))
    if (new Set(after.map(({ id }) => id)).size !== rows.length || after.length !== rows.length)
      throw new Invalid(NOT_ALL)
    const changes = changesOf(rows, after)
    const tags = await write(tx, desk, changes)
    if (changes.length > 0) {
      await appendLog(tx, desk.now, tags)
      const about = { subject: 'category', subjectId: 'tree' }
      const only = changes.some(isElsewhere) ? {} : { only: 'order' }
      await recordActivity(tx, desk, { act: 'category.arrange', ...about, detail: { before, ...only } })
    }
    return { changed: changes.length, moved: changes.filter(hasMoved).length }
  })
}

const MEANWHILE = 'Somebody else has changed the categories meanwhile, so your order was not saved.'

/** What stands now, with what each is called. */
export type StandingTree = { places: Place[]; names: Record<string, string> }

const standingOf = (rows: readonly CategoryRow[]): StandingTree => ({
  places: placesOf(rows),
  names: Object.fromEntries(rows.map(({ id, name }) => [id, name])),
})
const NOT_ALL = 'Every category has to stand in the tree exactly once.'
const CIRCLE = 'A category cannot stand under itself, nor under one of those below it.'

const hasMoved = ({ before, after }: Moved) => before.path !== after.path

/** Its articles are listed under other ones above. */
const isElsewhere = ({ before, after }: Moved) => before.parentId !== after.parentId

/** How the categories stood before an arrangement, as its entry in the record says; of one that nobody can read, nowhere. */
export const placesBefore = ({ before }: Record<string, unknown>): Place[] =>
  arrangeInput.shape.before.safeParse(before).data ?? []

/** Siblings in their order, whatever their positions are. */
export function placesOf(
  rows: readonly Pick<CategoryRow, 'id' | 'parentId' | 'position' | 'name'>[],
): Place[] {
  const sorted = rows.toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'en'))
  const below = (parentId: string | null): Place[] =>
    sorted.filter((row) => row.parentId === parentId).flatMap(({ id }) => [{ id, parentId }, ...below(id)])
  return below(null)
}

function isSameTree(one: readonly Place[], other: readonly Place[]): boolean {
  const text = (places: readonly Place[]) => places.map(({ id, parentId }) => `${id} ${parentId}`).join()
  return text(one) === text(other)
}

function changesOf(rows: readonly CategoryRow[], after: readonly Place[]): Moved[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const counts = new Map<string | null, number>()
  const nodes = after.map(({ id, parentId }) => {
    const row = byId.get(id)
    if (!row || (parentId !== null && !byId.has(parentId))) throw new Invalid(NOT_ALL)
    const position = counts.get(parentId) ?? 0
    counts.set(parentId, position + 1)
    return { ...row, parentId, position }
  })
  const paths = pathsOf(nodes)
  if (!paths) throw new Invalid(CIRCLE)
  const clash = findClash(nodes, paths)
  if (clash) {
    const [one, other] = clash
    throw new Invalid(
      `“${one.name}” and “${other.name}” would have one address (${urls.category(paths.get(one.id) ?? '')}). Give one of them another, or merge them.`,
    )
  }
  return nodes.flatMap((node) => {
    const row = byId.get(node.id)
    const next = { ...node, path: paths.get(node.id) ?? node.path }
    const isSame =
      row?.parentId === next.parentId && row?.position === next.position && row?.path === next.path
    return row && !isSame ? [{ before: row, after: next }] : []
  })
}

async function write(tx: Tx, desk: Desk, changes: Moved[]): Promise<string[]> {
  for (const change of changes) if (hasMoved(change)) await putCategoryAside(tx, change.after.id)
  for (const { after } of changes) await putCategory(tx, after)
  const tags = new Set(changes.flatMap(({ after }) => categoryTags(after.id, after.path)))
  for (const { before, after } of changes.filter(hasMoved)) {
    const [from, to] = [urls.category(before.path), urls.category(after.path)]
    tags.add(`category-path:${before.path}`)
    for (const tag of await moveAddressWithin(tx, desk, { from, to, why: 'The category moved.' }))
      tags.add(tag)
  }
  for (const { after } of changes.filter(isElsewhere)) {
    for (const id of await relistBelow(tx, after.id)) tags.add(`list:category:${id}`)
    for (const tag of await reindexTerm(tx, { kind: 'category', id: after.id })) tags.add(tag)
  }
  return [...tags]
}
