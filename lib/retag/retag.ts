// Many articles get other tags or another category at once, in one act that can be undone as one.
import type { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import type { RevisionRow } from '../../db/store/articles/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { mapArticleRows, mapOpenTexts, mapRevisions } from '../../db/store/many-articles.ts'
import { insertRetagging } from '../../db/store/subjects/retaggings.ts'
import { putTag } from '../../db/store/subjects/taxonomy.ts'
import { setText } from '../../db/store/subjects/terms.ts'
import { recordUndoable } from '../activity.ts'
import { inPieces } from '../background/breath.ts'
import { tagTags } from '../changes.ts'
import { type Desk, together } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { slugify } from '../slugs.ts'
import { relistWithin } from '../terms/relist.ts'
import { isSameLists, type Retag, retagged } from './change.ts'
import { LARGE_RETAGGING, type retagInput } from './input.ts'
import type { RetaggedText } from './kept.ts'
import { type Resolved, resolveRetag, retagWords } from './resolve.ts'

const MOST_TAGS = 50
/** Articles in one question to the store. */
const AT_ONCE = 20

/**
 * In the newest text and in every text that readers see or will see; no revision is made, and readers see it at once. Refused:
 * an article that is gone, one that would have too many tags, and when nothing would change. Recorded: article.retag.
 */
export function retagArticles(
  desk: Desk,
  { articleIds, ...named }: z.output<typeof retagInput>,
): Promise<{ id: string; articles: number }> {
  return together(desk, async (inside) => {
    authorize(desk.actor, 'taxonomy.edit')
    if (named.from || named.to) authorize(desk.actor, 'taxonomy.merge')
    const tx = inside.db as Tx
    tx.isLarge ||= articleIds.length > LARGE_RETAGGING
    const resolved = await resolveRetag(inside, named)
    const { retag, tags } = await makeTags(tx, desk, resolved)
    const texts: RetaggedText[] = []
    for await (const ids of inPieces(articleIds, AT_ONCE))
      texts.push(...(await retagAll(tx, desk, ids, retag)))
    if (texts.length === 0)
      throw new Invalid('All of these articles have it that way already, so nothing was changed.')
    for (const tag of await relistWithin(tx, texts)) tags.add(tag)
    const id = desk.newId()
    const articles = new Set(texts.map(({ articleId }) => articleId)).size
    const words = retagWords(resolved)
    await insertRetagging(tx, {
      ...{ id, kept: { retag, texts }, articles, words },
      ...{ at: desk.now, byName: desk.actor.name },
    })
    await appendLog(tx, desk.now, [...tags])
    const detail = { name: words, articles }
    await recordUndoable(tx, desk, { act: 'article.retag', subject: 'retagging', subjectId: id, detail })
    return { id, articles }
  })
}

/** A tag that is new is made first. */
async function makeTags(
  tx: Tx,
  desk: Desk,
  { add, remove, from, to }: Resolved,
): Promise<{ retag: Retag; tags: Set<string> }> {
  const tags = new Set<string>()
  const ids: string[] = []
  for (const { id: known, name } of add) {
    const id = known ?? desk.newId()
    ids.push(id)
    if (known) continue
    const slug = slugify(name)
    await putTag(tx, { id, slug, name })
    for (const tag of tagTags(id, slug)) tags.add(tag)
  }
  const retag = { add: ids, remove: remove.map(({ id }) => id), from: from?.id ?? null, to: to?.id ?? null }
  return { retag, tags }
}

async function retagAll(tx: Tx, { now }: Desk, articleIds: string[], retag: Retag): Promise<RetaggedText[]> {
  const articles = await mapArticleRows(tx, articleIds)
  const open = await mapOpenTexts(tx, articleIds, now)
  const texts = articleIds.flatMap((articleId) => {
    const { draftRevisionId: draftId, trashedAt } = articles.get(articleId) ?? { trashedAt: 0 }
    if (draftId === undefined || trashedAt !== null) throw new Conflict(GONE)
    const ids = [...new Set([draftId, ...(open.get(articleId) ?? [])])]
    return ids.map((id) => ({ id, articleId, isDraft: id === draftId }))
  })
  const revisions = await mapRevisions(
    tx,
    texts.map(({ id }) => id),
  )
  const changed: RetaggedText[] = []
  for (const text of texts) {
    const revision = revisions.get(text.id)
    if (!revision || !(await retagText(tx, revision, retag))) continue
    const { tagIds = [], categoryIds = [] } = revision.content
    changed.push({ ...text, number: revision.number, tagIds, categoryIds })
  }
  return changed
}

const GONE = 'One of the articles is not there any more, so nothing was changed. Look at them again.'

async function retagText(tx: Tx, { id, title, content }: RevisionRow, retag: Retag): Promise<boolean> {
  const before = { tagIds: content.tagIds ?? [], categoryIds: content.categoryIds ?? [] }
  const after = retagged(before, retag)
  if (isSameLists(before, after)) return false
  if (after.tagIds.length > MOST_TAGS)
    throw new Invalid(
      `“${title}” would have more than ${MOST_TAGS} tags, so nothing was changed. Leave it out.`,
    )
  await setText(tx, id, { ...content, ...after })
  return true
}
