// Adds or changes a static page (About Us, Privacy Policy …).
import { type PageInsert, putPage } from '../../db/store/site.ts'
import { pageTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'

/** Recorded: page.save. */
export function savePage(desk: Desk, page: PageInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'site.edit',
    act: 'page.save',
    subject: 'page',
    subjectId: page.id,
    tags: pageTags(page.slug),
    write: (tx) => putPage(tx, page),
  })
}
