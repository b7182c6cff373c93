// Finds the articles most alike by subject, whatever their date, when an article changes; readers only look them up.
import type { Tx } from '../../db/client.ts'
import { listOpenPublications, listPublishedIds, listTermsOf } from '../../db/store/articles/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  type Alike,
  countSubjects,
  listAlike,
  listOpenFacts,
  listRelatedRows,
  listRelatedTo,
  replaceKeywords,
  replaceRelated,
} from '../../db/store/subjects/related.ts'
import { relatedTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { isSame } from '../same.ts'
import { keywordsOf } from './keywords.ts'
import { type Facts, LONGEST_LIST, relatedList } from './list.ts'

/** More than a list holds, since duplicates and what nobody sees are left out afterwards. */
const CANDIDATES = 60
/** Lists of others that are brought up to date with one article; the rest waits for `relateAll`. */
const MOST_OTHERS = 40

/**
 * Makes the related list of one article inside the verb that changed it, and puts the article into the lists of those
 * most like it (or takes it out). Returns the ids of all whose list changed.
 */
export async function relateWithin(tx: Tx, articleId: string, now: number): Promise<string[]> {
  await describe(tx, articleId, now)
  const alike = await listAlike(tx, articleId, CANDIDATES)
  const holders = await listRelatedTo(tx, articleId, MOST_OTHERS)
  const others = [...new Set([...alike.slice(0, LONGEST_LIST).map(({ id }) => id), ...holders])]
  const lists = await listsOf(tx, [articleId, ...others])
  const named = [
    articleId,
    ...others,
    ...alike.map(({ id }) => id),
    ...[...lists.values()].flat().map(({ id }) => id),
  ]
  const facts = await factsOf(tx, named, now)
  const scores = new Map(alike.map(({ id, score }) => [id, score]))
  const wanted = new Map([[articleId, alike]])
  for (const id of others) {
    const kept = (lists.get(id) ?? []).filter((row) => row.id !== articleId)
    wanted.set(id, [...kept, { id: articleId, score: scores.get(id) ?? 0 }])
  }
  const changed: string[] = []
  for (const [id, candidates] of wanted) {
    const list = relatedList({ id }, candidates, facts, now)
    if (await keepList(tx, id, list, lists.get(id) ?? [])) changed.push(id)
  }
  return changed
}

/**
 * Makes every list anew, for fills and imports, and because rarity changes as the publication grows. A few articles in
 * each transaction, so that nobody who saves meanwhile has to wait for all.
 */
export async function relateAll(desk: Desk): Promise<{ changed: number }> {
  authorize(desk.actor, 'article.publish')
  const ids = await act(desk, (tx) => listPublishedIds(tx, desk.now))
  for (const some of portions(ids, IN_ONE_TRANSACTION)) {
    await act(desk, async (tx) => {
      for (const id of some) await describe(tx, id, desk.now)
    })
  }
  let changed = 0
  for (const some of portions(ids, IN_ONE_TRANSACTION))
    changed += await act(desk, (tx) => relateSome(tx, desk.now, some))
  return { changed }
}

const IN_ONE_TRANSACTION = 50

async function relateSome(tx: Tx, now: number, ids: string[]): Promise<number> {
  const candidates = new Map<string, Alike[]>()
  for (const id of ids) candidates.set(id, await listAlike(tx, id, CANDIDATES))
  const facts = await factsOf(tx, [...ids, ...[...candidates.values()].flat().map(({ id }) => id)], now)
  const lists = await listsOf(tx, ids)
  const changed: string[] = []
  for (const [id, alike] of candidates) {
    if (await keepList(tx, id, relatedList({ id }, alike, facts, now), lists.get(id) ?? [])) changed.push(id)
  }
  if (changed.length > 0) await appendLog(tx, now, relatedTags(changed))
  return changed.length
}

/** Keeps the keywords of what readers see last of the article; none when they will see nothing of it. */
async function describe(tx: Tx, articleId: string, now: number): Promise<void> {
  const publication = (await listOpenPublications(tx, articleId, now)).at(-1)
  if (!publication) return replaceKeywords(tx, articleId, [])
  const terms = await listTermsOf(tx, [publication.id])
  const subjects = terms.filter((term) => term.kind !== 'author' && term.isDirect)
  const counts = await countSubjects(
    tx,
    subjects.map((term) => term.termId),
    now,
  )
  const { words, total } = await tx.search.words(tx, publication.id)
  const matter = {
    words,
    total,
    subjects: counts.flatMap(({ kind, id, documents }) => (kind === 'author' ? [] : { kind, id, documents })),
  }
  await replaceKeywords(tx, articleId, keywordsOf(matter))
}

async function listsOf(tx: Tx, articleIds: string[]): Promise<Map<string, Alike[]>> {
  const lists = new Map<string, Alike[]>()
  for (const { articleId, relatedId, score } of await listRelatedRows(tx, articleIds)) {
    lists.set(articleId, [...(lists.get(articleId) ?? []), { id: relatedId, score }])
  }
  return lists
}

/** Ids with nothing to see, now or later, are absent. */
async function factsOf(tx: Tx, articleIds: string[], now: number): Promise<Map<string, Facts>> {
  const facts = new Map<string, Facts>()
  for (const some of portions([...new Set(articleIds)], IN_ONE_QUERY)) {
    for (const { articleId, title, visibleFrom } of await listOpenFacts(tx, some, now)) {
      const known = facts.get(articleId)
      if (known) known.titles.push(title)
      else facts.set(articleId, { titles: [title], visibleFrom })
    }
  }
  return facts
}

/** SQLite takes 32,766 values in one statement. */
const IN_ONE_QUERY = 1000

function portions<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}

/** True when the list is another than before: readers see an order, not scores. */
async function keepList(tx: Tx, articleId: string, list: Alike[], before: Alike[]): Promise<boolean> {
  const order = (rows: Alike[]) => rows.map(({ id }) => id).join()
  if (isSame(list, before)) return false
  await replaceRelated(tx, articleId, list)
  return order(list) !== order(before)
}
