// What an article points to: categories, tags, an issue, a lead picture. All of it has to be there when it is saved.
import type { Tx } from '../../db/client.ts'
import { findMediumRow } from '../../db/store/media/media.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import { listCategoryRows, listTagRows } from '../../db/store/subjects/taxonomy.ts'
import { Invalid, type Issue } from '../errors.ts'
import type { ArticleContent } from './content.ts'

/** Throws Invalid naming every field that points to something that does not exist, or not any more. */
export async function assertTargets(tx: Tx, content: ArticleContent): Promise<void> {
  const issues: Issue[] = []
  const { categoryIds, tagIds, issue, hero } = content
  const categories = await listCategoryRows(tx, categoryIds)
  if (categoryIds.some((id) => !categories.has(id))) {
    issues.push({ field: 'categoryIds', message: 'One of the categories no longer exists. Choose again.' })
  }
  const tags = await listTagRows(tx, tagIds)
  if (new Set(tagIds).size !== tags.length) {
    issues.push({ field: 'tagIds', message: 'One of the tags no longer exists. Choose again.' })
  }
  if (issue && !(await findIssueRow(tx, issue.id))) {
    issues.push({ field: 'issue', message: 'The issue no longer exists. Choose another.' })
  }
  if (hero && !(await findMediumRow(tx, hero.mediumId))) {
    issues.push({ field: 'hero', message: 'The lead picture no longer exists. Choose another.' })
  }
  if (issues.length > 0) throw new Invalid(issues)
}
