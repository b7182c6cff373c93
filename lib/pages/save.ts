// Adds or changes a static page (About Us, Privacy Policy …).
import { findPageRow, type PageInsert, putPage } from '../../db/store/site.ts'
import { pageTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { urls } from '../urls.ts'
import { change } from '../verb.ts'

/** From another address than before the old one leads on, if readers could see it. Recorded: page.save. */
export function savePage(desk: Desk, page: PageInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'site.edit',
    act: 'page.save',
    subject: 'page',
    subjectId: page.id,
    tags: pageTags(page.slug),
    async move(tx) {
      const before = await findPageRow(tx, page.id)
      if (!before || before.slug === page.slug) return []
      if (before.visibleFrom > desk.now) return pageTags(before.slug)
      const [from, to] = [urls.page(before.slug), urls.page(page.slug)]
      const tags = await moveAddressWithin(tx, desk, { from, to, why: 'Another address' })
      return [...pageTags(before.slug), ...tags]
    },
    write: (tx) => putPage(tx, page),
  })
}
