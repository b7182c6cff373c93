// A version of an article's text with the dates it would carry if readers saw it: what every kind of preview begins from.
import type { Source } from '../../db/client.ts'
import { findDraft, listAppearances } from '../../db/desk/articles/previews.ts'
import { type ArticleContent, storedContent } from '../articles/content.ts'
import type { Desk } from '../desk.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findDraft>>>

export type Draft = {
  article: { id: string; slug: string; guid: string }
  version: { id: string; number: number; at: number; byName: string; isNewest: boolean }
  content: ArticleContent
  listedAt: number
  updatedAt: number | null
  /** Its planned moment, or now: as of then the newsroom sees the site around it. */
  moment: number
  isLive: boolean
}

/** Null when there is no such article or version, or none that this actor may read. */
export async function loadDraft(
  desk: Desk,
  articleId: string,
  revisionId: string | null,
): Promise<Draft | null> {
  const found = await findDraft(desk, articleId, revisionId)
  return found && draftOf(desk.db, desk.now, found)
}

/** A version that is or was live keeps its own dates; a new one appears when it is planned to, or now. */
export async function draftOf(db: Source, now: number, { article, revision }: Found): Promise<Draft> {
  const appearances = await listAppearances(db, article.id)
  const own = appearances.findLast((one) => one.revisionId === revision.id && one.visibleFrom <= now)
  const planned = appearances.find((one) => one.visibleFrom > now)
  const first = appearances.find((one) => one.visibleFrom <= now)
  const moment = own ? now : (planned?.visibleFrom ?? now)
  return {
    article: { id: article.id, slug: article.slug, guid: article.guid },
    version: {
      id: revision.id,
      number: revision.number,
      at: revision.at,
      byName: revision.byName,
      isNewest: revision.id === article.draftRevisionId,
    },
    content: storedContent(revision.content),
    listedAt: own?.listedAt ?? first?.listedAt ?? moment,
    updatedAt: own ? own.updatedAt : first ? moment : null,
    moment,
    isLive: own !== undefined && own.visibleUntil > now,
  }
}
