// What around the articles is to change at a moment that is known: front pages and menus, each by its own or its issue's.
import { and, asc, eq, gt, gte, lt, type SQL } from 'drizzle-orm'
import { began } from '../../began.ts'
import { FOREVER } from '../../schema/kit.ts'
import type { DeskReader } from '../reader.ts'

/** The earliest first; `at` is when. */
export async function listPlannedMenus({ db: { orm, t }, now }: DeskReader) {
  const { issues, menus } = t
  const at = began(menus, issues)
  return orm
    .select({ id: menus.id, name: menus.name, at, issue: issueColumns(issues) })
    .from(menus)
    .leftJoin(issues, eq(issues.id, menus.issueId))
    .where(and(isToCome(at, now), gt(menus.visibleUntil, now)))
    .orderBy(asc(at), asc(menus.id))
}

/** Versions of menus that began, or will, from `from` on and before `until`; not those that ended before they began. */
export async function listMenusBeginning(
  { db: { orm, t } }: DeskReader,
  { from, until }: { from: number; until: number },
) {
  const { issues, menus } = t
  const at = began(menus, issues)
  return orm
    .select({ id: menus.id, name: menus.name, at, issue: issueColumns(issues) })
    .from(menus)
    .leftJoin(issues, eq(issues.id, menus.issueId))
    .where(and(gte(at, from), lt(at, until), lt(at, menus.visibleUntil)))
    .orderBy(asc(at), asc(menus.id))
}

/** Front pages that began, or will, from `from` on and before `until`; `savedAt` is when each was arranged. */
export async function listFrontPagesBeginning(
  { db: { orm, t } }: DeskReader,
  { from, until }: { from: number; until: number },
) {
  const { frontPages, issues } = t
  const at = began(frontPages, issues)
  return orm
    .select({ id: frontPages.id, at, savedAt: frontPages.savedAt, issue: issueColumns(issues) })
    .from(frontPages)
    .leftJoin(issues, eq(issues.id, frontPages.issueId))
    .where(and(gte(at, from), lt(at, until), lt(at, FOREVER)))
    .orderBy(asc(at), asc(frontPages.id))
}

/** The earliest first; `at` is when. */
export async function listPlannedFrontPages({ db: { orm, t }, now }: DeskReader) {
  const { frontPages, issues } = t
  const at = began(frontPages, issues)
  return orm
    .select({ id: frontPages.id, at, issue: issueColumns(issues) })
    .from(frontPages)
    .leftJoin(issues, eq(issues.id, frontPages.issueId))
    .where(isToCome(at, now))
    .orderBy(asc(at), asc(frontPages.id))
}

const isToCome = (at: SQL<number>, now: number) => and(gt(at, now), lt(at, FOREVER))

type Issues = DeskReader['db']['t']['issues']

const issueColumns = ({ year, month, title }: Issues) => ({ year, month, title })
