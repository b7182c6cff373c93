// What goes out with an issue beside its articles: front pages and menus that name it.
import { and, asc, eq, gt } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

export async function hasFrontPageWith({ db: { orm, t } }: DeskReader, issueId: string): Promise<boolean> {
  return (await orm.$count(t.frontPages, eq(t.frontPages.issueId, issueId))) > 0
}

export async function listMenuNamesWith(
  { db: { orm, t }, now }: DeskReader,
  issueId: string,
): Promise<string[]> {
  const { menus } = t
  const rows = await orm
    .selectDistinct({ name: menus.name })
    .from(menus)
    .where(and(eq(menus.issueId, issueId), gt(menus.visibleUntil, now)))
    .orderBy(asc(menus.name))
  return rows.map(({ name }) => name)
}
