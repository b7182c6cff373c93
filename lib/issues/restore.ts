// Brings back an earlier arrangement of an issue: a save like any other, so that it can be taken back too.
import { findArticleRow } from '../../db/store/articles/articles.ts'
import { findIssueVersion } from '../../db/store/publication/issues.ts'
import { act, type Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { type EditedIssue, type EditIssue, editIssue } from './edit.ts'

export type RestoreIssue = Pick<EditIssue, 'issueId' | 'rev' | 'order'> & { versionId: string }

/** Articles that are in the trash by now stay there. Refused as a save is. Recorded: issue.save. */
export function restoreIssue(desk: Desk, { versionId, ...from }: RestoreIssue): Promise<EditedIssue> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.edit')
    const version = await findIssueVersion(tx, from.issueId, versionId)
    if (!version) throw new NotFound('This version of the issue is not kept.')
    const { state } = version
    const isThere = new Set<string>()
    for (const { id } of state.sections.flatMap(({ articles }) => articles)) {
      const article = await findArticleRow(tx, id)
      if (article && article.trashedAt === null) isThere.add(id)
    }
    const sections = state.sections.map(({ name, articles }) => ({
      name,
      articles: articles.filter(({ id }) => isThere.has(id)),
    }))
    const why = `Brought back version ${version.rev}`
    return editIssue({ ...desk, db: tx }, { ...from, state: { ...state, sections }, why })
  })
}
