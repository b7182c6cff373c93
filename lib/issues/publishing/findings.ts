// What the checks say of an article that appears together with its issue: links to its neighbours lead somewhere then.
import type { IssueDraft } from '../../../db/store/publication/issues.ts'
import type { Desk } from '../../desk.ts'
import type { Finding } from '../../publications/preflight/finding.ts'
import { loadPreflight } from '../../publications/preflight/load.ts'
import { urls } from '../../urls.ts'
import { notReady } from './going-out.ts'

type Together = { at: number; neighbours: readonly IssueDraft[] }

/** That it is not ready counts like a failed check. */
export async function issueFindings(
  desk: Desk,
  { article }: IssueDraft,
  { at, neighbours }: Together,
): Promise<Finding[]> {
  const { findings } = await loadPreflight(desk, article.id, at)
  const paths = neighbours.map((draft) => urls.article(draft.article.slug))
  const isToNeighbour = ({ place }: Finding) =>
    place?.kind === 'link' && paths.some((path) => place.href.includes(path))
  const message = notReady(article)
  return [
    ...(message ? [{ check: 'ready', kind: 'blocking' as const, message }] : []),
    ...findings.filter((finding) => !isToNeighbour(finding)),
  ]
}
