// All corrections for the screen on which they are kept: by kind, page by page.
import { listPublications } from '../../db/desk/articles/articles.ts'
import { type CorrectionKind, countByKind, listAllCorrections } from '../../db/desk/articles/corrections.ts'
import { CORRECTION_KINDS } from '../../db/schema/articles.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'

export type DeskCorrection = {
  id: string
  kind: CorrectionKind
  text: string
  at: number
  article: { id: string; title: string; slug: string; isOnSite: boolean }
}

export type DeskCorrections = {
  corrections: DeskCorrection[]
  /** The one that is shown; null: all. */
  kind: CorrectionKind | null
  counts: { kind: CorrectionKind; total: number }[]
  total: number
  page: number
  pages: number
  mayEdit: boolean
}

const PER_PAGE = 50

/** The latest first. Null for whoever does not see the newsroom's articles. */
export async function loadDeskCorrections(
  desk: Desk,
  asked: { kind?: string | undefined; page?: string | undefined },
): Promise<DeskCorrections | null> {
  if (!can(desk.actor, 'article.read')) return null
  const kind = CORRECTION_KINDS.find((one) => one === asked.kind) ?? null
  const byKind = await countByKind(desk)
  const counts = CORRECTION_KINDS.map((one) => ({ kind: one, total: byKind.get(one) ?? 0 }))
  const total = counts.reduce((sum, one) => sum + one.total, 0)
  const shown = kind ? (byKind.get(kind) ?? 0) : total
  const pages = Math.max(1, Math.ceil(shown / PER_PAGE))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.page)) || 1))
  const rows = await listAllCorrections(desk, { kind, limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
  const live = await listLive(
    desk,
    rows.map(({ correction }) => correction.articleId),
  )
  return {
    corrections: rows.map(({ correction: { id, kind, text, at, articleId }, slug, title }) => ({
      ...{ id, kind, text, at },
      article: { id: articleId, title, slug, isOnSite: live.has(articleId) },
    })),
    ...{ kind, counts, total, page, pages, mayEdit: can(desk.actor, 'article.publish') },
  }
}

async function listLive(desk: Desk, articleIds: string[]): Promise<Set<string>> {
  const rows = await listPublications(desk, [...new Set(articleIds)])
  const isNow = (row: (typeof rows)[number]) => row.visibleFrom <= desk.now && desk.now < row.visibleUntil
  return new Set(rows.filter(isNow).map(({ articleId }) => articleId))
}
