// Saves an article's draft as its next revision. What readers see stays as it is until it is published.

import type { Tx } from '../../db/client.ts'
import {
  type ArticleRow,
  findRevision,
  insertRevision,
  listOpenPublications,
  type RevisionRow,
  updateArticle,
} from '../../db/store/articles/articles.ts'
import { findRevisionAtRev, listSaversSince } from '../../db/store/articles/revisions.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { noteDraftUses } from '../media/uses.ts'
import { authorize } from '../policy.ts'
import { goesOn } from '../revisions/sittings.ts'
import { thinRevisions } from '../revisions/thin.ts'
import { isSame } from '../same.ts'
import { freeSlug, slugify } from '../slugs.ts'
import { isAddressTaken } from './address.ts'
import { type ArticleContent, storedContent } from './content.ts'
import { digestArticle } from './digest.ts'
import { findReadable } from './found.ts'
import { type Merged, mergeAhead, mergeTexts } from './merge/ahead.ts'
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

export type Saved = {
  rev: number
  revisionId: string
  slug: string
  /** The text that stands now and whose changes came in, when others had saved meanwhile. */
  merged: { content: ArticleContent; by: string[] } | null
}

/**
 * A save that began from an older rev is put together with what others did since. Refused: when both changed the same
 * block or field (Conflict carries what stands now and what both began from). Recorded: article.save, automatic ones
 * once for each sitting.
 */
export async function saveArticle(desk: Desk, input: Save): Promise<Saved> {
  const ahead = input.importHash ? null : await mergeAhead(desk, input)
  return act(desk, async (tx) => {
    const article = await loadForEditing(tx, desk, input.articleId)
    if (article.trashedAt !== null && !input.importHash) throw new Invalid(TRASHED)
    const sent = { key: input.key, what: [article.id, input.rev, input.content] }
    const done = await findDone(tx, desk, sent)
    const current = await findRevision(tx, article.draftRevisionId)
    if (done) return repeat(tx, { article, current, input, done })
    const merged =
      article.rev === input.rev ? null : await mergeInto(tx, desk, { article, current, input, ahead })
    const content = merged?.content ?? input.content
    const isNew = Boolean(input.why || input.importHash) || !current || !isSame(content, current.content)
    const saved = isNew
      ? await write(tx, desk, { article, current, input, content })
      : { rev: article.rev, revisionId: article.draftRevisionId, slug: article.slug }
    await rememberDone(tx, desk, sent, { articleId: article.id, ...saved })
    return { ...saved, merged }
  })
}

const TRASHED = 'This article is in the trash. Restore it first; your text is kept until then.'

type Loaded = { article: ArticleRow; current: RevisionRow | null; input: Save }

async function write(
  tx: Tx,
  desk: Desk,
  { article, current, input, content }: Loaded & { content: ArticleContent },
): Promise<Omit<Saved, 'merged'>> {
  await assertTargets(tx, content)
  const { isAutomatic = false, why = '', importHash } = input
  const revisionId = desk.newId()
  const rev = article.rev + 1
  const { id: byId, name: byName } = desk.actor
  await insertRevision(tx, {
    ...{ id: revisionId, articleId: article.id, baseId: article.draftRevisionId },
    ...{ title: content.title, content, at: desk.now, byId, byName, why, rev, isAutomatic },
  })
  const titles = { before: current?.title ?? '', title: content.title }
  const slug = importHash ? article.slug : await slugFor(tx, desk, article, titles)
  const changes = { rev, slug, draftRevisionId: revisionId, changedAt: desk.now }
  await updateArticle(tx, article.id, { ...changes, ...(importHash ? { importHash } : {}) })
  await noteDraftUses(tx, article.id, content)
  await digestArticle(tx, article.id, content)
  if (isAutomatic && goesOn(current, { byId, at: desk.now })) return { rev, revisionId, slug }
  await thinRevisions(tx, article.id, desk.now)
  const subject = { act: 'article.save', subject: 'article', subjectId: article.id }
  await recordActivity(tx, desk, { ...subject, detail: { rev, revisionId } })
  return { rev, revisionId, slug }
}

/** Both texts in one; throws Conflict where somebody has to choose. */
async function mergeInto(
  tx: Tx,
  desk: Desk,
  { article, current, input, ahead }: Loaded & { ahead: Merged | null },
) {
  const base = await findRevisionAtRev(tx, article.id, input.rev)
  // An import brings a whole text from elsewhere: what was written here meanwhile is not its base.
  const isMergeable = base && current && !input.importHash
  if (!isMergeable) throw conflict({ article, current }, base)
  const fits = ahead?.baseId === base.id && ahead.currentId === current.id
  const { content } = fits ? ahead : mergeTexts(base, current, input.content)
  if (!content) throw conflict({ article, current }, base)
  return { content, by: await othersSince(tx, desk, { article, rev: input.rev }) }
}

/** What the first sending was answered; when its text has been thinned out since, the sender compares again. */
async function repeat(
  tx: Tx,
  { article, current, input, done }: Loaded & { done: { rev: number; revisionId: string } },
): Promise<Saved> {
  const { rev, revisionId } = done
  const made = await findRevision(tx, revisionId)
  if (!made) throw conflict({ article, current }, await findRevisionAtRev(tx, article.id, input.rev))
  const isMerged = !isSame(made.content, input.content)
  const merged = isMerged ? { content: made.content, by: [] } : null
  return { rev, revisionId, slug: article.slug, merged }
}

function conflict({ article, current }: Omit<Loaded, 'input'>, base: RevisionRow | null): Conflict {
  return new Conflict('Somebody else changed the same part of this article after you opened it.', {
    rev: article.rev,
    content: current && storedContent(current.content),
    byName: current?.byName ?? null,
    base: base && storedContent(base.content),
  })
}

/** The names of those whose changes came in; one's own other tab counts too. */
async function othersSince(tx: Tx, desk: Desk, { article, rev }: { article: ArticleRow; rev: number }) {
  const savers = await listSaversSince(tx, article.id, rev)
  return [...new Set(savers.map(({ byId, byName }) => (byId === desk.actor.id ? 'you, elsewhere' : byName)))]
}

/** While nobody can have the address yet it follows the title, unless somebody chose another one. */
async function slugFor(
  tx: Tx,
  desk: Desk,
  { id, slug, firstPublishedAt }: ArticleRow,
  { before, title }: { before: string; title: string },
): Promise<string> {
  const wanted = slugify(title)
  const isMade = slug.replace(/-\d+$/, '') === slugify(before) || slug === slugify(before)
  if (!isMade || title === before || wanted === slugify(before) || firstPublishedAt !== null) return slug
  if ((await listOpenPublications(tx, id, desk.now)).length > 0) return slug
  return freeSlug(wanted, (one) => isAddressTaken(tx, one, id))
}

/** The article, if the actor may edit it; what one may not see is not found. */
export async function loadForEditing(tx: Tx, desk: Desk, id: string): Promise<ArticleRow> {
  const { article, subject } = await findReadable(tx, desk, id)
  authorize(desk.actor, 'article.edit', subject)
  return article
}
