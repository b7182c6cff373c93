// The desk's list of articles, ready to be shown: the latest changed first, each with where it stands.
import { listArticles, listPublications, type Page } from '../../db/desk/articles.ts'
import type { Desk } from '../desk.ts'
import { isOnSite, type Standing, standingOf } from './standing.ts'

export type DeskRow = {
  id: string
  title: string
  standing: Standing
  changedAt: number
  changedBy: string
  /** Where readers find it; null while they cannot. */
  slug: string | null
}

/** `next` leads to older ones: the text of `after` for them; null on the last page. */
export type DeskList = { rows: DeskRow[]; next: string | null; isFirst: boolean }

export const PER_PAGE = 40

/** `after` is the `next` of the page before; anything else is taken for the beginning. */
export async function loadDeskList(desk: Desk, after: string | undefined): Promise<DeskList> {
  const page = pageOf(after)
  const found = await listArticles(desk, { after: page, limit: PER_PAGE + 1 })
  const shown = found.slice(0, PER_PAGE)
  const publications = await listPublications(
    desk,
    shown.map(({ id }) => id),
  )
  const rows = shown.map(({ id, slug, title, changedAt, changedBy, draftRevisionId }) => {
    const own = publications.filter((publication) => publication.articleId === id)
    const standing = standingOf(own, draftRevisionId, desk.now)
    return { id, title, standing, changedAt, changedBy, slug: isOnSite(standing) ? slug : null }
  })
  const last = found.length > PER_PAGE ? shown.at(-1) : undefined
  return { rows, next: last ? `${last.changedAt}_${last.id}` : null, isFirst: page === null }
}

function pageOf(after: string | undefined): Page | null {
  const [, changedAt = '', id = ''] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(after ?? '') ?? []
  return id ? { changedAt: Number(changedAt), id } : null
}
