// Everything the desk's preview screen needs to begin: which version is shown, how many pages it has, what else there is.

import { findArticle, listPublications } from '../../db/desk/articles/articles.ts'
import { findVersionNumber, listPreviewLinks } from '../../db/desk/articles/previews.ts'
import { listRevisions } from '../../db/desk/articles/revisions.ts'
import type { PREVIEW_KINDS } from '../../db/schema/newsroom.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { cardOf } from '../publications/card.ts'
import { sittingsOf } from '../revisions/sittings.ts'
import { isSame } from '../same.ts'
import { loadDraft } from './draft.ts'

export type Version = { id: string; number: number; at: number; byName: string; label: string | null }

export type LinkView = {
  id: string
  kind: (typeof PREVIEW_KINDS)[number]
  label: string
  createdAt: number
  byName: string
  expiresAt: number
  revokedAt: number | null
  lastSeenAt: number | null
  /** Null: always the newest text. */
  version: number | null
  approval: { name: string; at: number; version: number; revisionId: string; isChangedSince: boolean } | null
}

export type PreviewScreenView = {
  article: { id: string; title: string }
  version: Version & { isNewest: boolean }
  newest: number
  pageCount: number
  versions: Version[]
  links: LinkView[]
  mayShare: boolean
}

/** Older ones than these are reached through the article's history. */
const VERSIONS = 400

/** Null when there is no such article or version, or none that this actor may read. */
export async function loadPreviewScreen(
  desk: Desk,
  articleId: string,
  revisionId: string | null,
): Promise<PreviewScreenView | null> {
  const draft = await loadDraft(desk, articleId, revisionId)
  const found = await findArticle(desk, articleId)
  if (!draft || !found) return null
  const { article } = found
  const publications = await listPublications(desk, [articleId])
  const isPublished = publications.some((one) => one.visibleUntil > desk.now)
  const { ownerId, status } = article
  const versions = await versionsOf(desk, articleId)
  const { id, number, at, byName, isNewest } = draft.version
  const mine = versions.find((version) => version.id === id) ?? { id, number, at, byName, label: null }
  return {
    article: { id: articleId, title: draft.content.title },
    version: { ...mine, isNewest },
    newest: (await findVersionNumber(desk.db, article.draftRevisionId)) ?? number,
    pageCount: cardOf(draft.content).pageCount,
    versions: versions.includes(mine) ? versions : [...versions, mine],
    links: await loadPreviewLinks(desk, articleId),
    mayShare: can(desk.actor, 'article.share', { ownerId, status, isPublished }),
  }
}

/** As the history counts them: what somebody wrote in one go is one, and its last text stands for it (decision 011). */
async function versionsOf(desk: Desk, articleId: string): Promise<Version[]> {
  const rows = await listRevisions(desk, articleId, VERSIONS)
  const sittings = sittingsOf(rows.reverse())
  return sittings.reverse().flatMap((sitting) => {
    const last = sitting.at(-1)
    if (!last) return []
    const { id, number, at, byName, label } = last
    return [{ id, number, at, byName, label }]
  })
}

/** What was approved may have changed since: the newest text is then another one, not only a later one. */
export async function loadPreviewLinks(desk: Desk, articleId: string): Promise<LinkView[]> {
  const rows = await listPreviewLinks(desk, articleId)
  const newest = rows.some(({ link }) => link.approvedRevisionId)
    ? await loadDraft(desk, articleId, null)
    : null
  const views: LinkView[] = []
  for (const { link, version, approvedVersion } of rows) {
    const { approvedAt, approvedRevisionId, approvedName } = link
    const approved = approvedRevisionId ? await loadDraft(desk, articleId, approvedRevisionId) : null
    views.push({
      id: link.id,
      kind: link.kind,
      label: link.label,
      createdAt: link.createdAt,
      byName: link.byName,
      expiresAt: link.expiresAt,
      revokedAt: link.revokedAt,
      lastSeenAt: link.lastSeenAt,
      version,
      approval:
        approvedAt !== null && approvedRevisionId !== null
          ? {
              name: approvedName ?? '',
              at: approvedAt,
              version: approvedVersion ?? 0,
              revisionId: approvedRevisionId,
              isChangedSince: !isSame(approved?.content, newest?.content),
            }
          : null,
    })
  }
  return views
}
