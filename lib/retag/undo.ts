// Undoes a retagging: every article that still stands as it left it has what it had before.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { type ArticleRow, findArticleRow, listOpenPublications } from '../../db/store/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { findRetagging, listTextsFrom, setRetaggingUndone } from '../../db/store/retaggings.ts'
import { setText } from '../../db/store/terms.ts'
import { recordUndoable } from '../activity.ts'
import { breathing } from '../breath.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { relistWithin } from '../terms/relist.ts'
import { asOfNow } from './as-of-now.ts'
import { isSameLists, retagged } from './change.ts'
import type { KeptRetag } from './kept.ts'

export const undoRetagInput = z.strictObject({})

/**
 * Articles that somebody has given other tags or categories since stay as they are, in all of their texts. Tags and categories
 * that were merged since are what they were merged into; tags that are gone stay away, and where the former category is gone
 * the present one stays. Refused: undone already. Recorded: article.unretag.
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
    if (done.kept.retag.from) authorize(desk.actor, 'taxonomy.merge')
    if (done.undoneAt !== null) throw new Conflict('This was undone already.')
    const { texts, articles, stayed } = await undoInArticles(tx, desk, await asOfNow(tx, done.kept))
    await setRetaggingUndone(tx, id, { undoneAt: desk.now, stayed })
    await appendLog(tx, desk.now, await relistWithin(tx, texts))
    const detail = { name: done.words, articles, stayed }
    await recordUndoable(tx, desk, { act: 'article.unretag', subject: 'retagging', subjectId: id, detail })
    return { id, articles, stayed }
  })
}

type ChangedText = { id: string; articleId: string }

async function undoInArticles(
  tx: Tx,
  desk: Desk,
  { retag, texts }: KeptRetag,
): Promise<{ texts: ChangedText[]; articles: number; stayed: number }> {
  const breathe = breathing()
  const changed: ChangedText[] = []
  let [articles, stayed] = [0, 0]
  for (const [articleId, kept] of Map.groupBy(texts, (text) => text.articleId)) {
    await breathe()
    const article = await findArticleRow(tx, articleId)
    if (!article) continue
    const back = await undoInArticle(tx, desk, article, { retag, texts: kept })
    if (back.length > 0) articles += 1
    else stayed += 1
    changed.push(...back)
  }
  return { texts: changed, articles, stayed }
}

/**
 * Nothing of it when its newest text, or one that readers see or will see, does not stand any more as it was left. A text that
 * was written since follows the newest of then.
 */
async function undoInArticle(
  tx: Tx,
  { now }: Desk,
  { id: articleId, draftRevisionId }: ArticleRow,
  { retag, texts: kept }: KeptRetag,
): Promise<ChangedText[]> {
  const draft = kept.find(({ isDraft }) => isDraft)
  const first = Math.min(...kept.map(({ number }) => number))
  const open = await listOpenPublications(tx, articleId, now)
  const seen = new Set([draftRevisionId, ...open.map(({ revisionId }) => revisionId)])
  const texts = (await listTextsFrom(tx, articleId, first)).flatMap(({ id, number, content }) => {
    const since = draft && number > draft.number ? draft : undefined
    const was = kept.find((text) => text.id === id) ?? since
    if (!was) return []
    const { tagIds, categoryIds } = was
    const lists = { tagIds: content.tagIds ?? [], categoryIds: content.categoryIds ?? [] }
    return [
      {
        id,
        content,
        was: { tagIds, categoryIds },
        lists,
        isAsLeft: isSameLists(lists, retagged(was, retag)),
      },
    ]
  })
  if (texts.some(({ id, isAsLeft }) => seen.has(id) && !isAsLeft)) return []
  const back = texts.filter(({ isAsLeft, was, lists }) => isAsLeft && !isSameLists(was, lists))
  for (const { id, content, was } of back) await setText(tx, id, { ...content, ...was })
  return back.map(({ id }) => ({ id, articleId }))
}
