// An earlier text may name what is gone by now: it comes back without that, and says so.
import type { Tx } from '../../db/client.ts'
import { findLatestActivity } from '../../db/store/activity.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import type { ArticleContent } from '../articles/content.ts'
import { termsToday } from '../terms/come-back.ts'

/** `without`: what is left out, in words. What was merged away is what it was merged into. */
export async function stillThere(
  tx: Tx,
  content: ArticleContent,
): Promise<{ content: ArticleContent; without: string[] }> {
  const tags = await stillNamed(tx, 'tag', content.tagIds)
  const categories = await stillNamed(tx, 'category', content.categoryIds)
  const isIssueGone = content.issue !== null && (await findIssueRow(tx, content.issue.id)) === null
  return {
    content: {
      ...{ ...content, tagIds: tags.ids, categoryIds: categories.ids },
      issue: isIssueGone ? null : content.issue,
    },
    without: [...tags.without, ...categories.without, ...(isIssueGone ? ['its issue'] : [])],
  }
}

async function stillNamed(tx: Tx, kind: 'tag' | 'category', ids: string[]) {
  const today = await termsToday(tx, kind, ids)
  const without: string[] = []
  for (const id of ids) if (!today.get(id)) without.push(await wordsOf(tx, kind, id))
  return { ids: [...new Set(ids.flatMap((id) => today.get(id) ?? []))], without }
}

async function wordsOf(tx: Tx, kind: 'tag' | 'category', id: string): Promise<string> {
  const removal = await findLatestActivity(tx, { acts: [`${kind}.remove`], subject: kind, subjectId: id })
  const name = removal?.detail.name
  return typeof name === 'string' ? `the ${kind} “${name}”` : `a ${kind}`
}
