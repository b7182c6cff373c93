// What goes out with an issue beside its articles: front pages and menus that name it.
import { and, desc, eq, gt } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** Of each the one that was saved last first: it is the one that counts. */
export async function listFrontPagesWith({ db: { orm, t } }: DeskReader, issueId: string) {
  const { frontPages } = t
  return orm
    .select({ id: frontPages.id, byName: frontPages.byName })
    .from(frontPages)
    .where(eq(frontPages.issueId, issueId))
    .orderBy(desc(frontPages.savedAt), desc(frontPages.id))
}

export async function listMenusWith({ db: { orm, t }, now }: DeskReader, issueId: string) {
  const { menus } = t
  return orm
    .select({ id: menus.id, name: menus.name })
    .from(menus)
    .where(and(eq(menus.issueId, issueId), gt(menus.visibleUntil, now)))
    .orderBy(desc(menus.savedAt), desc(menus.id))
}
