// Saves an article's draft as its next revision. What readers see stays as it is until it is published.

import type { Tx } from '../../db/client.ts'
import {
  type ArticleRow,
  findArticleRow,
  findRevision,
  insertRevision,
  listOpenPublications,
  updateArticle,
} from '../../db/store/articles.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import type { ArticleContent } from './content.ts'
import { findDone, rememberDone } from './once.ts'
import { assertTargets } from './targets.ts'

export type Save = {
  articleId: string
  /** The article's `rev` that the editor began from. */
  rev: number
  content: ArticleContent
  why?: string
  importHash?: string
  /** Of this one save: sent twice, it is done once. */
  key?: string
  /** Made while somebody wrote, without being asked for. */
  isAutomatic?: boolean
}

export type Saved = { rev: number; revisionId: string }

/** Refused: a save that began from an older rev (Conflict carries what stands now). Recorded: article.save. */
export function saveArticle(desk: Desk, input: Save): Promise<Saved> {
  return act(desk, async (tx) => {
    const article = await loadForEditing(tx, desk, input.articleId)
    const sent = { key: input.key, what: [article.id, input.rev, input.content] }
    const done = await findDone(tx, desk, sent)
    if (done) return { rev: done.rev, revisionId: done.revisionId }
    if (article.rev !== input.rev) {
      const current = await findRevision(tx, article.draftRevisionId)
      throw new Conflict('Somebody else saved this article after you opened it.', {
        rev: article.rev,
        content: current?.content ?? null,
        byName: current?.byName ?? null,
      })
    }
    await assertTargets(tx, input.content)
    const revisionId = desk.newId()
    const rev = article.rev + 1
    await insertRevision(tx, {
      id: revisionId,
      articleId: article.id,
      baseId: article.draftRevisionId,
      title: input.content.title,
      content: input.content,
      at: desk.now,
      byId: desk.actor.id,
      byName: desk.actor.name,
      why: input.why ?? '',
      rev,
      isAutomatic: input.isAutomatic ?? false,
    })
    await rememberDone(tx, desk, sent, { articleId: article.id, rev, revisionId })
    await updateArticle(tx, article.id, {
      rev,
      draftRevisionId: revisionId,
      changedAt: desk.now,
      ...(input.importHash ? { importHash: input.importHash } : {}),
    })
    await recordActivity(tx, desk, {
      act: 'article.save',
      subject: 'article',
      subjectId: article.id,
      detail: { rev },
    })
    return { rev, revisionId }
  })
}

/** The article, if the actor may edit it; what one may not see is not found. */
export async function loadForEditing(tx: Tx, desk: Desk, id: string): Promise<ArticleRow> {
  const article = await findArticleRow(tx, id)
  if (!article) throw new NotFound('This article does not exist.')
  const open = await listOpenPublications(tx, id, desk.now)
  const { ownerId, status } = article
  authorize(desk.actor, 'article.edit', { ownerId, status, isPublished: open.length > 0 })
  return article
}
