// The history screen: an article's versions by sitting and day, and what changed between two of them.
import { findArticle } from '../../db/desk/articles/articles.ts'
import { findArticleRevision, listRevisions, listShown } from '../../db/desk/articles/revisions.ts'
import { namesFor, type Pictures, picturesOf } from '../articles/choices.ts'
import { storedContent } from '../articles/content.ts'
import { formatDate } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { type Comparison, compareContents } from './compare.ts'
import { sittingsOf } from './sittings.ts'

export type Version = {
  id: string
  at: number
  byName: string
  title: string
  why: string
  label: string | null
  /** How many automatic saves of the sitting it stands for. */
  saves: number
  /** "live", "was live", "planned"; null: readers never saw it. */
  shown: 'live' | 'was live' | 'planned' | null
  isCurrent: boolean
}

export type History = {
  article: { id: string; title: string }
  days: { day: string; versions: Version[] }[]
  mayEdit: boolean
  /** What is compared; null before there are two. */
  compared: {
    before: Version | null
    after: Version
    comparison: Comparison | null
    /** Those of both texts. */
    pictures: Pictures
  } | null
}

type Asked = { id: string; before?: string; after?: string; timeZone: string }

/**
 * Null when there is no such article for this actor. For an `after` that was thinned out since stands what was kept of its
 * sitting; a version that is named and never was there counts as not named.
 */
export async function loadHistory(
  desk: Desk,
  { id, before, after, timeZone }: Asked,
): Promise<History | null> {
  const found = await findArticle(desk, id)
  if (!found) return null
  const rows = (await listRevisions(desk, id)).reverse()
  const shown = await listShown(desk, id)
  const kept = after && keptFor(after, rows)
  const { draftRevisionId: draftId } = found.article
  const versions = versionsFrom(rows, { shown, draftId, asked: [before, kept], now: desk.now })
  const { chosen, against } = pairOf(versions, { before, after: kept })
  const open = shown.some(({ visibleUntil }) => visibleUntil > desk.now)
  const { ownerId, status } = found.article
  const subject = { ownerId, status, isPublished: open }
  return {
    article: { id, title: versions[0]?.title ?? '' },
    days: daysOf(versions, timeZone),
    mayEdit: can(desk.actor, 'article.edit', subject),
    compared: chosen
      ? { before: against ?? null, after: chosen, ...(await comparisonOf(desk, id, against, chosen)) }
      : null,
  }
}

/** Without being asked for, the newest and the one before it. */
export function pairOf(
  versions: readonly Version[],
  { before, after }: { before?: string | undefined; after?: string | undefined },
): { chosen: Version | undefined; against: Version | undefined } {
  const chosen = versions.find((one) => one.id === after) ?? versions[0]
  const next = versions[chosen ? versions.indexOf(chosen) + 1 : 0]
  return { chosen, against: versions.find((one) => one.id === before) ?? next }
}

/** Ids sort by the time they were made, so the next one that stands is the last of the same sitting. */
function keptFor(id: string, rows: readonly { id: string }[]): string | undefined {
  const isThere = rows.some((row) => row.id === id)
  return isThere || !ID.test(id) ? id : rows.find((row) => row.id > id)?.id
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Row = Parameters<typeof sittingsOf>[0][number] &
  Pick<Version, 'id' | 'byName' | 'title' | 'why' | 'label'>
type Shown = { revisionId: string | null; visibleFrom: number; visibleUntil: number }
type Around = { shown: Shown[]; draftId: string; asked: readonly (string | undefined)[]; now: number }

/** From revisions, the first first; the versions come with the newest first. */
export function versionsFrom(
  rows: readonly Row[],
  { shown: publications, draftId, asked, now }: Around,
): Version[] {
  const shownIds = new Set(publications.map(({ revisionId }) => revisionId))
  const sittings = sittingsOf(rows).flatMap((sitting) => {
    // What readers saw, or what is asked for, stands for itself, also in the middle of a sitting.
    const last = sitting.at(-1)
    return sitting
      .filter((row) => row === last || shownIds.has(row.id) || asked.includes(row.id))
      .map((row) => ({ row, saves: row === last ? sitting.length : 1 }))
  })
  return sittings.reverse().map(({ row: { id, at, byName, title, why, label }, saves }) => ({
    ...{ id, at, byName, title, why, label, saves },
    shown: shownOf(
      publications.filter(({ revisionId }) => revisionId === id),
      now,
    ),
    isCurrent: id === draftId,
  }))
}

function shownOf(
  publications: { visibleFrom: number; visibleUntil: number }[],
  now: number,
): Version['shown'] {
  if (publications.some((one) => one.visibleFrom <= now && now < one.visibleUntil)) return 'live'
  if (publications.some((one) => one.visibleFrom > now)) return 'planned'
  return publications.length > 0 ? 'was live' : null
}

export function daysOf(versions: Version[], timeZone: string): History['days'] {
  const days: History['days'] = []
  for (const version of versions) {
    const day = formatDate(version.at, timeZone)
    const last = days.at(-1)
    if (last?.day === day) last.versions.push(version)
    else days.push({ day, versions: [version] })
  }
  return days
}

async function comparisonOf(desk: Desk, id: string, before: Version | undefined, after: Version) {
  const none = { comparison: null, pictures: {} }
  if (!before) return none
  const [old, fresh] = await Promise.all([
    findArticleRevision(desk, id, before.id),
    findArticleRevision(desk, id, after.id),
  ])
  if (!old || !fresh) return none
  const [was, is] = [storedContent(old.content), storedContent(fresh.content)]
  return {
    comparison: compareContents(was, is, await namesFor(desk, [was, is])),
    pictures: await picturesOf(desk, [was, is]),
  }
}
