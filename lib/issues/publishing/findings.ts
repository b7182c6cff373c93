// What the checks say of articles that appear together with their issue: links to their neighbours lead somewhere then.
import type { IssueDraft } from '../../../db/store/publication/issues.ts'
import type { Desk } from '../../desk.ts'
import type { Finding } from '../../publications/preflight/finding.ts'
import { checkArticles, momentOf } from '../../publications/preflight/load.ts'
import { notReady } from './going-out.ts'

/** `at` is UTC ms; `neighbours` appear with the issue, later ones than it by their embargo. */
type Together = { at: number; neighbours: readonly IssueDraft[] }

/** By the article's id. That one is not ready counts like a failed check. The store is asked once for all of them. */
export async function issueFindings(
  desk: Desk,
  drafts: readonly IssueDraft[],
  { at, neighbours }: Together,
): Promise<Map<string, Finding[]>> {
  const together = new Map(neighbours.map(({ article }) => [article.slug, momentOf(article, at)]))
  const checked = await checkArticles(
    desk,
    drafts.map((draft) => ({ ...draft, at })),
    { together },
  )
  return new Map(
    drafts.map(({ article }) => {
      const message = notReady(article)
      const ready: Finding[] = message ? [{ check: 'ready', kind: 'blocking', message }] : []
      return [article.id, [...ready, ...(checked.get(article.id) ?? [])]]
    }),
  )
}
