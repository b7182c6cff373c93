// Writes a static page at the desk: begins one, saves its draft. What readers see stays as it is until it is published.
import type { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import {
  deletePageRevisions,
  findPageAt,
  findPageRevisionAt,
  findPageRevisionByKey,
  insertPageRevision,
  listPageRevisionFacts,
  listShownPageRevisions,
  type PageRevisionRow,
  setPageSlug,
} from '../../db/store/publication/pages.ts'
import { recordActivity } from '../activity.ts'
import { planMerge, settleMerge } from '../articles/merge.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { goesOn, sittingsOf } from '../revisions/sittings.ts'
import { isSame } from '../same.ts'
import { freeSlug, slugify } from '../slugs.ts'
import { articleAsPage, pageAsArticle } from './as-article.ts'
import { type PageContent, pageTextOf } from './content.ts'
import { type FoundPage, findPageForWriting, isForReaders } from './found.ts'
import type { createPageInput, savePageInput } from './input.ts'

export type SavedPage = {
  rev: number
  slug: string
  /** The text that stands now and whose changes came in, when others had saved meanwhile. */
  merged: { content: PageContent; by: string[] } | null
}

/** A draft, at an address made from its title. Sent twice under one key, it makes one page. Recorded: page.create. */
export function createPage(
  desk: Desk,
  { key, content, isAutomatic }: z.output<typeof createPageInput>,
): Promise<{ id: string; rev: number; slug: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const done = await findDone(tx, desk, key)
    if (done) return { id: done.pageId, rev: done.rev, slug: done.slug }
    const id = desk.newId()
    const slug = await freeSlug(slugify(content.title), (one) => isTaken(tx, one, id))
    await insertPageRevision(tx, {
      ...{ ...newRevision(desk, content), pageId: id, rev: 1, slug },
      ...{ why: 'First draft', isAutomatic, key: key ?? null },
    })
    await recordActivity(tx, desk, { act: 'page.create', subject: 'page', subjectId: id })
    return { id, rev: 1, slug }
  })
}

type Save = Omit<z.output<typeof savePageInput>, 'key'> & { key?: string | undefined; why?: string }

/**
 * A save that began from an older rev is put together with what others did since. Refused: when both changed the same
 * block or field (Conflict carries what stands now and what both began from). Recorded: page.write, automatic ones once for
 * each sitting.
 */
export function savePageText(desk: Desk, save: Save, { id = '' }): Promise<SavedPage> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const found = await findPageForWriting(tx, desk, id)
    const done = await findDone(tx, desk, save.key)
    if (done) return repeat(found, done, save)
    const merged = found.draft.rev === save.rev ? null : await mergeInto(tx, found, save)
    const content = merged?.content ?? save.content
    if (!save.why && isSame(content, pageTextOf(found.draft)))
      return { rev: found.draft.rev, slug: found.draft.slug, merged }
    return { ...(await write(tx, desk, { found, save, content })), merged }
  })
}

/** What was done under this key; null when it is new. Refused: somebody else's. */
async function findDone(tx: Tx, { actor }: Desk, key: string | undefined): Promise<PageRevisionRow | null> {
  const done = key ? await findPageRevisionByKey(tx, key) : null
  if (!done || done.byId === actor.id) return done
  throw new Invalid([{ field: 'key', message: 'This key was used for something else. Send it anew.' }])
}

const newRevision = (desk: Desk, content: PageContent) => ({
  ...{ id: desk.newId(), ...content, at: desk.now, byId: desk.actor.id, byName: desk.actor.name },
})

async function write(
  tx: Tx,
  desk: Desk,
  { found, save, content }: { found: FoundPage; save: Save; content: PageContent },
): Promise<{ rev: number; slug: string }> {
  const { draft } = found
  const { isAutomatic, why = '', key = null } = save
  const slug = await slugFor(tx, found, content.title)
  const made = { ...newRevision(desk, content), pageId: draft.pageId, rev: draft.rev + 1 }
  await insertPageRevision(tx, { ...made, slug, why, isAutomatic, key })
  if (slug !== draft.slug) await setPageSlug(tx, draft.pageId, slug)
  const last = { ...draft, label: null }
  if (isAutomatic && goesOn(last, { byId: made.byId, at: desk.now })) return { rev: made.rev, slug }
  await thin(tx, draft.pageId, desk.now)
  const entry = { act: 'page.write', subject: 'page', subjectId: draft.pageId, detail: { rev: made.rev } }
  await recordActivity(tx, desk, entry)
  return { rev: made.rev, slug }
}

async function mergeInto(tx: Tx, { draft }: FoundPage, { rev, content }: Save) {
  const base = await findPageRevisionAt(tx, draft.pageId, rev)
  const [mine, theirs] = [pageAsArticle(content), pageAsArticle(pageTextOf(draft))]
  const plan = base ? planMerge(pageAsArticle(base), mine, theirs) : null
  if (!base || !plan || plan.clashes.length > 0)
    throw new Conflict('Somebody else changed the same part of this page after you opened it.', {
      ...{ rev: draft.rev, content: pageTextOf(draft), byName: draft.byName },
      base: base && pageTextOf(base),
    })
  return { content: articleAsPage(settleMerge(plan, {})), by: [draft.byName] }
}

/** What the first sending was answered. */
function repeat({ draft }: FoundPage, done: PageRevisionRow, { content }: Save): SavedPage {
  const made = pageTextOf(done)
  const merged = isSame(made, content) ? null : { content: made, by: [] }
  return { rev: done.rev, slug: draft.slug, merged }
}

/** While no reader can have the address it follows the title, unless somebody chose another one. */
async function slugFor(tx: Tx, { draft, rows }: FoundPage, title: string): Promise<string> {
  const { slug, pageId } = draft
  const isMade = slug.replace(/-\d+$/, '') === slugify(draft.title) || slug === slugify(draft.title)
  if (!isMade || slugify(title) === slugify(draft.title) || rows.some(isForReaders)) return slug
  return freeSlug(slugify(title), (one) => isTaken(tx, one, pageId))
}

const isTaken = async (tx: Tx, slug: string, exceptId: string) =>
  (await findPageAt(tx, slug, exceptId)) !== null

const DAY = 24 * 60 * 60 * 1000

/** Of automatic saves older than a day only the last of each sitting stays (decision 011), and what readers saw. */
async function thin(tx: Tx, pageId: string, now: number): Promise<void> {
  const all = (await listPageRevisionFacts(tx, pageId)).map((row) => ({ ...row, label: null }))
  const shown = await listShownPageRevisions(tx, pageId)
  const lasts = new Set(sittingsOf(all).map((sitting) => sitting.at(-1)?.id))
  const gone = all
    .slice(1)
    .filter(({ id, isAutomatic, at }) => isAutomatic && at < now - DAY && !lasts.has(id) && !shown.has(id))
  await deletePageRevisions(
    tx,
    gone.map(({ id }) => id),
  )
}
