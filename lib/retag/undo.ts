// Undoes a retagging: every article that still stands as it left it has what it had before.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import type { ArticleRow, RevisionRow } from '../../db/store/articles/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { mapArticleRows, mapOpenTexts, mapTextsFrom } from '../../db/store/many-articles.ts'
import { findRetagging, setRetaggingUndone } from '../../db/store/subjects/retaggings.ts'
import { setText } from '../../db/store/subjects/terms.ts'
import { recordUndoable } from '../activity.ts'
import { inPieces } from '../background/breath.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { relistWithin } from '../terms/relist.ts'
import { asOfNow } from './as-of-now.ts'
import { isSameLists, retagged } from './change.ts'
import { LARGE_RETAGGING } from './input.ts'
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
    tx.isLarge ||= done.articles > LARGE_RETAGGING
    const { texts, articles, stayed } = await undoInArticles(tx, desk, await asOfNow(tx, done.kept))
    await setRetaggingUndone(tx, id, { undoneAt: desk.now, stayed })
    await appendLog(tx, desk.now, await relistWithin(tx, texts))
    const detail = { name: done.words, articles, stayed }
    await recordUndoable(tx, desk, { act: 'article.unretag', subject: 'retagging', subjectId: id, detail })
    return { id, articles, stayed }
  })
}

type ChangedText = { id: string; articleId: string }

/** Articles in one question to the store. */
const AT_ONCE = 20

async function undoInArticles(
  tx: Tx,
  { now }: Desk,
  { retag, texts }: KeptRetag,
): Promise<{ texts: ChangedText[]; articles: number; stayed: number }> {
  const changed: ChangedText[] = []
  let [articles, stayed] = [0, 0]
  const byArticle = [...Map.groupBy(texts, (text) => text.articleId)]
  for await (const piece of inPieces(byArticle, AT_ONCE)) {
    const ids = piece.map(([articleId]) => articleId)
    const rows = await mapArticleRows(tx, ids)
    const open = await mapOpenTexts(tx, ids, now)
    const numbers = piece.map(([articleId, kept]) => ({
      ...{ articleId, number: Math.min(...kept.map(({ number }) => number)) },
    }))
    const written = await mapTextsFrom(tx, numbers)
    for (const [articleId, kept] of piece) {
      const article = rows.get(articleId)
      if (!article) continue
      const stands = { article, open: open.get(articleId) ?? [], texts: written.get(articleId) ?? [] }
      const back = backOf(stands, { retag, texts: kept })
      if (back.length > 0) articles += 1
      else stayed += 1
      for (const { id, content } of back) await setText(tx, id, content)
      changed.push(...back.map(({ id }) => ({ id, articleId })))
    }
  }
  return { texts: changed, articles, stayed }
}

type Text = Pick<RevisionRow, 'id' | 'number' | 'content'>
type Stands = {
  article: ArticleRow /** Texts that readers see or will see. */
  open: string[]
  texts: Text[]
}

/**
 * Nothing of it when its newest text, or one that readers see or will see, does not stand any more as it was left. A text that
 * was written since follows the newest of then.
 */
function backOf({ article, open, texts }: Stands, { retag, texts: kept }: KeptRetag): Omit<Text, 'number'>[] {
  const draft = kept.find(({ isDraft }) => isDraft)
  const seen = new Set([article.draftRevisionId, ...open])
  const own = texts.flatMap(({ id, number, content }) => {
    const since = draft && number > draft.number ? draft : undefined
    const was = kept.find((text) => text.id === id) ?? since
    if (!was) return []
    const { tagIds, categoryIds } = was
    const lists = { tagIds: content.tagIds ?? [], categoryIds: content.categoryIds ?? [] }
    const isAsLeft = isSameLists(lists, retagged(was, retag))
    return [{ id, content, was: { tagIds, categoryIds }, lists, isAsLeft }]
  })
  if (own.some(({ id, isAsLeft }) => seen.has(id) && !isAsLeft)) return []
  return own
    .filter(({ isAsLeft, was, lists }) => isAsLeft && !isSameLists(was, lists))
    .map(({ id, content, was }) => ({ id, content: { ...content, ...was } }))
}
