// What a verb would make of the store, without its being done: it runs as always, refuses what it refuses, and is taken back.
import type { Tx } from '../../db/client.ts'
import { listIdsByCategory } from '../../db/reader/cards.ts'
import { type Instead, NOTHING_INSTEAD } from '../../db/reader/instead.ts'
import { findSponsorRow } from '../../db/store/publication/sponsors.ts'
import { type CategoryRow, findAuthorRow, listAllCategories } from '../../db/store/subjects/taxonomy.ts'
import { act, type Desk } from '../desk.ts'
import { isSame } from '../same.ts'
import type { TriedKind } from './trial.ts'

export type Outcome = { id: string; instead: Instead }

/**
 * Nothing of it is left: no row, no entry of the record, nothing for readers. Throws what the verb throws. Not within another
 * transaction, which would keep it.
 */
export async function tryOut(
  desk: Desk,
  kind: TriedKind,
  verb: (desk: Desk) => Promise<{ id: string }>,
): Promise<Outcome> {
  if (desk.db.kind === 'transaction')
    throw new Error('What is tried within a transaction would be kept with it.')
  try {
    return await act(desk, async (tx) => {
      const before = kind === 'category' ? await listAllCategories(tx) : []
      const { id } = await verb({ ...desk, db: tx })
      throw new TakenBack({
        id,
        instead: { ...NOTHING_INSTEAD, ...(await rowsOf({ ...desk, db: tx }, { kind, id, before })) },
      })
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.outcome
    throw error
  }
}

/** A throw is the rollback. */
class TakenBack extends Error {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    super('It was only tried.')
    this.outcome = outcome
  }
}

type Done = { kind: TriedKind; id: string; before: CategoryRow[] }

type Trying = { db: Tx; now: number }

async function rowsOf({ db: tx, now }: Trying, { kind, id, before }: Done): Promise<Partial<Instead>> {
  switch (kind) {
    case 'category': {
      const categories = changedSince(before, await listAllCategories(tx))
      const keyed = new Set(before.flatMap(({ id, articleOrder }) => (articleOrder === 'title' ? id : [])))
      const unkeyed = categories.filter((row) => row.articleOrder === 'title' && !keyed.has(row.id))
      return { categories, byTitle: await titlesOf({ db: tx, now }, unkeyed) }
    }
    case 'author': {
      const row = await findAuthorRow(tx, id)
      return { authors: row ? [row] : [] }
    }
    case 'sponsor': {
      const row = await findSponsorRow(tx, id)
      return { sponsors: row ? [row] : [] }
    }
  }
}

/** Those below it have other addresses where its own is another. */
function changedSince(before: CategoryRow[], after: CategoryRow[]): CategoryRow[] {
  const was = new Map(before.map((row) => [row.id, row]))
  return after.filter((row) => !isSame(row, was.get(row.id)))
}

/** As many as anybody turns pages for in a preview. */
const LISTED = 600

/** Of categories that no index has by title yet. */
async function titlesOf(trying: Trying, categories: CategoryRow[]): Promise<Record<string, string[]>> {
  const reading = { ...trying, note() {} }
  const lists: Record<string, string[]> = {}
  for (const { id, articleOrder: order } of categories) {
    lists[id] = await listIdsByCategory(reading, { id, order }, { limit: LISTED, offset: 0 })
  }
  return lists
}
