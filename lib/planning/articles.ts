// When articles go live, end or come out of embargo.
import { listBeginnings, listEmbargoes, listEndings } from '../../db/desk/planning/plan.ts'
import type { Desk } from '../desk.ts'
import { urls } from '../urls.ts'
import type { PlanEntry, PlanKind, Shown } from './entry.ts'

const MOST = 500

/** Of what the actor may read; `isCut` when there are more than can be shown. */
export async function articlesIn(
  desk: Desk,
  span: Pick<Shown, 'from' | 'until'>,
): Promise<{ entries: PlanEntry[]; isCut: boolean }> {
  const beginnings = await listBeginnings(desk, span, MOST)
  const endings = await listEndings(desk, span, MOST)
  const embargoes = await listEmbargoes(desk, span, MOST)
  const starts = new Set(beginnings.map(({ articleId, at }) => `${articleId} ${at}`))
  const kinds: [PlanKind, typeof beginnings][] = [
    ['live', beginnings],
    // Where the next text takes over, nothing ends for readers.
    ['ends', endings.filter(({ articleId, at }) => !starts.has(`${articleId} ${at}`))],
    ['embargo', embargoes],
  ]
  const entries = kinds.flatMap(([kind, rows]) =>
    rows.map(({ articleId, title, at }) => ({
      ...{ kind, title, at, key: `${kind} ${articleId} ${at}` },
      ...{ href: urls.deskArticle(articleId), isPast: at <= desk.now },
    })),
  )
  return { entries, isCut: [beginnings, endings, embargoes].some(({ length }) => length === MOST) }
}
