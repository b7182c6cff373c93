// A category or an author that was begun by mistake goes, kept whole, and comes back; the rules of each are its own verb's. What
// keeps one from going holds of tags too.
import { z } from 'zod'
import type { Source, Tx } from '../../db/client.ts'
import { type ActivityRow, listActsWith } from '../../db/desk/activity.ts'
import { listArticleTitles } from '../../db/desk/subjects/choices.ts'
import type { TermKind } from '../../db/schema/articles.ts'
import { endDeletion, findDeletion, putDeletion } from '../../db/store/deletions.ts'
import { appendLog } from '../../db/store/log.ts'
import { findMergedInto, isMergedInto } from '../../db/store/subjects/term-merges.ts'
import {
  deleteTerm,
  listArticlesEverNaming,
  listArticlesNaming,
  listMenusNaming,
} from '../../db/store/subjects/terms.ts'
import { recordActivity } from '../activity.ts'
import type { Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { can } from '../policy.ts'
import { type TermRow, termTags } from './address.ts'
import { findTermRow, putBackWithin } from './come-back.ts'
import { mergeAct } from './may-merge.ts'
import { type Removed, removedOf } from './removed.ts'

/** Tags have a way of their own (lib/tags/remove.ts), which is older. */
type RemovableKind = 'category' | 'author'

type Removable = { kind: RemovableKind; row: TermRow }

/**
 * Refused: an article of any time names it, also in an earlier version; a menu of any version leads to it; or another one
 * became part of it.
 */
export async function removeTermWithin(tx: Tx, desk: Desk, { kind, row }: Removable): Promise<void> {
  const { id, name } = row
  await assertUnnamed(tx, desk, { kind, row })
  await deleteTerm(tx, { kind, id })
  await putDeletion(tx, { subject: kind, subjectId: id, kept: { row }, at: desk.now })
  await appendLog(tx, desk.now, termTags(kind, row))
  await recordActivity(tx, desk, { act: `${kind}.remove`, subject: kind, subjectId: id, detail: { name } })
}

type Standing = { kind: TermKind; row: TermRow }

/** Refused as `removeTermWithin` says, for a term of any kind, with what whoever asks can do instead. */
export async function assertUnnamed(tx: Tx, desk: Desk, { kind, row }: Standing): Promise<void> {
  const merge = can(desk.actor, mergeAct(kind)) ? 'Merge it' : 'Ask a managing editor to merge it'
  const why = await whyTermStays(tx, { kind, row })
  if (why) throw new Conflict(`${why} ${merge} into another one instead.`)
  const need = await whyTextsNeed(tx, desk, row)
  if (need)
    throw new Conflict(`${need} ${merge} into another one instead: earlier versions then name that one.`)
}

/** In a sentence; null where nothing hangs on it. Earlier versions of articles are not looked into: `assertUnnamed` does. */
export async function whyTermStays(
  db: Source,
  { kind, row: { id, name } }: Standing,
): Promise<string | null> {
  if ((await listArticlesNaming(db, { kind, id })).length > 0) return stays(name, 'has articles, or had some')
  if ((await listMenusNaming(db, id)).length > 0) return stays(name, 'stands in a menu, or did')
  return (await isMergedInto(db, { kind, id })) ? stays(name, 'has taken in another one') : null
}

const stays = (name: string, why: string) => `“${name}” ${why}, so it stays.`

async function whyTextsNeed(tx: Tx, desk: Desk, { id, name }: TermRow): Promise<string | null> {
  const ids = await listArticlesEverNaming(tx, id)
  if (ids.length === 0) return null
  const [article] = await listArticleTitles({ ...desk, db: tx }, ids.slice(0, MOST_ASKED))
  const of = article ? `“${article.title}”` : 'an article'
  return `“${name}” stands in an earlier version of ${of}, which asks for it when it is restored, so it stays.`
}

/** Some may be in the trash; one title will do. */
const MOST_ASKED = 20

const kept = z.object({ row: z.looseObject({ id: z.string(), name: z.string(), slug: z.string() }) })

/** At the next free address where another one has its own by now. Refused: it is there, or was never removed. */
export async function restoreTermWithin(
  tx: Tx,
  desk: Desk,
  { kind, id }: { kind: RemovableKind; id: string },
): Promise<void> {
  if (await findTermRow(tx, { kind, id })) throw new Conflict('It is there already. Reload the page.')
  const of = { subject: kind, subjectId: id }
  const { data } = kept.safeParse(await findDeletion(tx, of))
  if (!data || (await findMergedInto(tx, { kind, id })))
    throw new NotFound('There is nothing to bring back here.')
  const back = await putBackWithin(tx, { kind, kept: data })
  await endDeletion(tx, of)
  await appendLog(tx, desk.now, termTags(kind, back))
  const detail = { name: back.name }
  await recordActivity(tx, desk, { act: `${kind}.restore`, ...of, detail })
}

/** The one removed last first. Whoever asks has been authorized. */
export async function listRemovedTerms(
  desk: Desk,
  kind: RemovableKind,
  there: ReadonlySet<string>,
): Promise<Removed[]> {
  const acts = await listActsWith(desk, { subject: kind, acts: [`${kind}.remove`] })
  const gone: ActivityRow[] = []
  for (const entry of acts) if (await isKept(desk.db, entry)) gone.push(entry)
  return removedOf(gone, there, ({ name }) => (typeof name === 'string' ? { name, label: '' } : null))
}

const isKept = async (db: Source, { subject, subjectId }: ActivityRow) =>
  (await findDeletion(db, { subject, subjectId })) !== null
