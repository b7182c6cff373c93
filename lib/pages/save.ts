// Puts a static page (About Us, Privacy Policy …) before readers as it comes: from an import, or with the demo.
import type { Tx } from '../../db/client.ts'
import {
  findPageRevisionAt,
  insertPageRevision,
  listPageRows,
  type PageInsert,
  putPage,
  setPageSlug,
} from '../../db/store/publication/pages.ts'
import { pageTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { urls } from '../urls.ts'
import { change } from '../verb.ts'

/**
 * In place of its newest version. From another address than before the old one leads on, if readers could see it. What the
 * desk writes goes on from it. Recorded, with since when readers saw what it replaces: page.save.
 */
export function savePage(desk: Desk, page: PageInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'site.edit',
    act: 'page.save',
    subject: 'page',
    subjectId: page.id,
    tags: pageTags(page.slug),
    async move(tx) {
      const before = await newestRow(tx, page.id)
      if (!before || before.slug === page.slug) return []
      if (before.visibleFrom > desk.now) return pageTags(before.slug)
      const [from, to] = [urls.page(before.slug), urls.page(page.slug)]
      const tags = await moveAddressWithin(tx, desk, { from, to, why: 'Another address' })
      return [...pageTags(before.slug), ...tags]
    },
    async was(tx) {
      const before = await newestRow(tx, page.id)
      return before && before.visibleFrom <= desk.now ? { seenFrom: before.visibleFrom } : {}
    },
    async write(tx) {
      const before = await newestRow(tx, page.id)
      if (before && before.slug !== page.slug) await setPageSlug(tx, page.id, page.slug)
      const revisionId = await goOnFrom(tx, desk, page)
      await putPage(tx, { ...page, id: before?.id ?? page.id, pageId: page.id, revisionId })
    },
  })
}

async function newestRow(tx: Tx, pageId: string) {
  return (await listPageRows(tx, pageId)).at(-1)
}

/** Where somebody has written at the desk, what comes is the newest text there. */
async function goOnFrom(tx: Tx, desk: Desk, page: PageInsert): Promise<string | null> {
  const draft = await findPageRevisionAt(tx, page.id)
  if (!draft) return null
  const { slug, title, description, body } = page
  const { id: byId, name: byName } = desk.actor
  const made = { id: desk.newId(), pageId: page.id, rev: draft.rev + 1, at: desk.now, byId, byName }
  const how = { why: 'Changed elsewhere', isAutomatic: false, key: null }
  await insertPageRevision(tx, { ...made, slug, title, description, body, ...how })
  return made.id
}
