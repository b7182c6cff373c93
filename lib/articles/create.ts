// A new article: its address and first revision, a draft until somebody publishes it.
import {
  findArticleByImportRef,
  findArticleRow,
  insertArticle,
  insertRevision,
  isSlugTaken,
} from '../../db/store/articles/articles.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict } from '../errors.ts'
import { noteDraftUses } from '../media/uses.ts'
import { authorize } from '../policy.ts'
import { freeSlug, slugify } from '../slugs.ts'
import { isAddressTaken } from './address.ts'
import type { ArticleContent } from './content.ts'
import { digestArticle } from './digest.ts'
import { findDone, rememberDone } from './once.ts'
import { assertTargets } from './targets.ts'

export type NewArticle = {
  content: ArticleContent
  /** Ids and slugs may be given by fills and imports; otherwise they are made. */
  id?: string
  slug?: string
  guid?: string
  importRef?: string
  importHash?: string
  /** Of this one creation: sent twice, it makes one article. */
  key?: string
  isAutomatic?: boolean
}

export type Created = { id: string; slug: string; revisionId: string; rev: number }

/** The owner is who creates it. Refused: an import reference that is already here, and targets that are not. Recorded: article.create. */
export function createArticle(desk: Desk, input: NewArticle): Promise<Created> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.create')
    const sent = { key: input.key, what: input.content }
    const done = await findDone(tx, desk, sent)
    const made = done ? await findArticleRow(tx, done.articleId) : null
    if (done && made) return { id: made.id, slug: made.slug, revisionId: done.revisionId, rev: done.rev }
    if (input.importRef && (await findArticleByImportRef(tx, input.importRef))) {
      throw new Conflict(`"${input.content.title}" has been imported before.`)
    }
    await assertTargets(tx, input.content)
    const id = input.id ?? desk.newId()
    const isTaken = input.slug ? isSlugTaken : isAddressTaken
    const slug = await freeSlug(input.slug ?? slugify(input.content.title), (slug) => isTaken(tx, slug, id))
    const revisionId = desk.newId()
    await insertArticle(tx, {
      id,
      slug,
      status: 'draft',
      rev: 1,
      draftRevisionId: revisionId,
      ownerId: desk.actor.id,
      createdAt: desk.now,
      changedAt: desk.now,
      guid: input.guid ?? `urn:uuid:${id}`,
      importRef: input.importRef ?? null,
      importHash: input.importHash ?? null,
    })
    await insertRevision(tx, {
      id: revisionId,
      articleId: id,
      baseId: null,
      title: input.content.title,
      content: input.content,
      at: desk.now,
      byId: desk.actor.id,
      byName: desk.actor.name,
      why: 'First draft',
      rev: 1,
      isAutomatic: input.isAutomatic ?? false,
    })
    await rememberDone(tx, desk, sent, { articleId: id, rev: 1, revisionId })
    await noteDraftUses(tx, id, input.content)
    await digestArticle(tx, id, input.content)
    await recordActivity(tx, desk, { act: 'article.create', subject: 'article', subjectId: id })
    return { id, slug, revisionId, rev: 1 }
  })
}
