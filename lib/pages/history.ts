// A page's earlier texts and what changed between any two of them, for the same screen as an article's.
import { listPageRevisions, listVersionsOf } from '../../db/desk/publication/pages.ts'
import { picturesOf } from '../articles/choices.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { compareContents } from '../revisions/compare.ts'
import { daysOf, type History, pairOf, type Version, versionsFrom } from '../revisions/history.ts'
import { pageAsArticle } from './as-article.ts'
import { FROM_ELSEWHERE, isForReaders, standingRow } from './found.ts'

type Asked = { id: string; before?: string; after?: string; timeZone: string }

/** Null when there is no such page. */
export async function loadPageHistory(
  desk: Desk,
  { id, before, after, timeZone }: Asked,
): Promise<History | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const rows = (await listVersionsOf(desk, id)).filter(isForReaders)
  const written = await listPageRevisions(desk, id)
  const revisions = written.length > 0 ? written : asItCame(rows, desk.now)
  const draft = revisions.at(-1)
  if (!draft) return null
  const versions = versionsFrom(
    revisions.map((row) => ({ ...row, label: null })),
    {
      shown: rows.map((row) => ({ ...row, revisionId: row.revisionId ?? row.id })),
      ...{ draftId: draft.id, asked: [before, after], now: desk.now },
    },
  )
  const { chosen, against } = pairOf(versions, { before, after })
  const textOf = (version: Version | undefined) => {
    const row = revisions.find((one) => one.id === version?.id)
    return row && pageAsArticle(row)
  }
  const [was, is] = [textOf(against), textOf(chosen)]
  return {
    article: { id, title: draft.title },
    days: daysOf(versions, timeZone),
    mayEdit: true,
    compared: chosen
      ? {
          ...{ before: against ?? null, after: chosen },
          comparison: was && is ? compareContents(was, is) : null,
          pictures: await picturesOf(
            desk,
            [was, is].filter((one) => one !== undefined),
          ),
        }
      : null,
  }
}

/** Nobody has written in it at the desk yet. */
function asItCame(rows: Awaited<ReturnType<typeof listVersionsOf>>, now: number) {
  const row = standingRow(rows, now)
  if (!row) return []
  const by = { at: row.visibleFrom, byId: '', byName: FROM_ELSEWHERE }
  return [{ ...row, ...by, why: '', isAutomatic: false }]
}
