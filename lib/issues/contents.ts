// What stands in an issue by the articles' newest texts, section by section, as the desk arranges it.
import type { Source } from '../../db/client.ts'
import { type IssueDraft, listIssueDrafts } from '../../db/store/publication/issues.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import { NotFound } from '../errors.ts'
import type { IssueState } from './state.ts'

type IssueRow = NonNullable<Awaited<ReturnType<typeof findIssueRow>>>
export type Arranged = { issue: IssueRow; drafts: Map<string, IssueDraft>; state: IssueState }

/** In the order that readers will find; a section that an article alone names comes last. Throws NotFound. */
export async function arrangedIssue(db: Source, id: string): Promise<Arranged> {
  const issue = await findIssueRow(db, id)
  if (!issue) throw new NotFound('This issue does not exist.')
  const drafts = (await listIssueDrafts(db, id)).sort(
    (a, b) => placeOf(a).position - placeOf(b).position || (a.article.id < b.article.id ? -1 : 1),
  )
  const names = [...new Set([...issue.sections, ...drafts.map((draft) => placeOf(draft).section)])]
  const { pages = 0, articles: planned = {} } = issue.plan ?? {}
  const { year, month, volume, number, title, coverId, pdfId } = issue
  const state: IssueState = {
    ...{ year, month, volume, number, title, coverId, ...(pdfId ? { pdfId } : {}), pages },
    sections: names.map((name) => ({
      name,
      articles: drafts
        .filter((draft) => placeOf(draft).section === name)
        .map(({ article }) => ({ id: article.id, pages: planned[article.id] ?? 0 })),
    })),
  }
  return { issue, drafts: new Map(drafts.map((draft) => [draft.article.id, draft])), state }
}

export const placeOf = ({ content }: IssueDraft) => content.issue ?? { section: '', position: 0 }
