// Undoes a retagging: every text that still stands as it left it has what it had before.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { findArticleRow } from '../../db/store/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { findRetagging, listTextsFrom, setRetaggingUndone } from '../../db/store/retaggings.ts'
import { listCategoryRows, listTagRows } from '../../db/store/subjects/taxonomy.ts'
import { setText } from '../../db/store/terms.ts'
import { recordUndoable } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { relistArticle } from '../terms/merge.ts'
import { isSameLists, type Lists, type Retag, retagged } from './change.ts'
import type { RetaggedText } from './kept.ts'

export const undoRetagInput = z.strictObject({})

/**
 * Articles that somebody has given other tags or categories since stay as they are; tags and categories that are gone stay
 * away. Refused: undone already. Recorded: article.unretag.
 */
export function undoRetag(
  desk: Desk,
  _: z.output<typeof undoRetagInput>,
  { id = '' },
): Promise<{ id: string; articles: number; stayed: number }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const done = await findRetagging(tx, id)
    if (!done) throw new NotFound('There is no such change of many articles to undo.')
    if (done.undoneAt !== null) throw new Conflict('This was undone already.')
    const { retag, texts } = done.kept
    const tags = new Set<string>()
    let [articles, stayed] = [0, 0]
    for (const [articleId, kept] of Map.groupBy(texts, (text) => text.articleId)) {
      if (!(await findArticleRow(tx, articleId))) continue
      if (await undoInArticle(tx, articleId, { retag, kept })) articles += 1
      else stayed += 1
      for (const tag of await relistArticle(tx, articleId)) tags.add(tag)
    }
    await setRetaggingUndone(tx, id, { undoneAt: desk.now, stayed })
    await appendLog(tx, desk.now, [...tags])
    const detail = { name: done.words, articles, stayed }
    await recordUndoable(tx, desk, { act: 'article.unretag', subject: 'retagging', subjectId: id, detail })
    return { id, articles, stayed }
  })
}

/**
 * False when its newest text does not stand any more as it was left. A text that was written since follows the newest of
 * then.
 */
async function undoInArticle(
  tx: Tx,
  articleId: string,
  { retag, kept }: { retag: Retag; kept: RetaggedText[] },
): Promise<boolean> {
  const draft = kept.find(({ isDraft }) => isDraft)
  const first = Math.min(...kept.map(({ number }) => number))
  let isBack = false
  for (const { id, number, content } of await listTextsFrom(tx, articleId, first)) {
    const since = draft && number > draft.number ? draft : undefined
    const was = kept.find((text) => text.id === id) ?? since
    if (!was) continue
    const now = { tagIds: content.tagIds ?? [], categoryIds: content.categoryIds ?? [] }
    isBack = isSameLists(now, retagged(was, retag))
    if (isBack) await setText(tx, id, { ...content, ...(await stillThere(tx, was)) })
  }
  return isBack
}

async function stillThere(tx: Tx, { tagIds, categoryIds }: Lists): Promise<Lists> {
  const tags = new Set((await listTagRows(tx, tagIds)).map(({ id }) => id))
  const categories = await listCategoryRows(tx, categoryIds)
  return {
    tagIds: tagIds.filter((id) => tags.has(id)),
    categoryIds: categoryIds.filter((id) => categories.has(id)),
  }
}
