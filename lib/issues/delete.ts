// Deletes an issue that was begun by mistake, and brings it back: only while no reader ever saw anything of it.
import { z } from 'zod'
import type { Source, Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { findArticleRow, findRevision, updateArticle } from '../../db/store/articles/articles.ts'
import { endDeletion, findDeletion, putDeletion } from '../../db/store/deletions.ts'
import {
  deleteIssueRows,
  findHolders,
  insertIssueVersion,
  listIssueDrafts,
  listIssueVersions,
} from '../../db/store/publication/issues.ts'
import { findIssueRow, findLastPromoBar, putIssue } from '../../db/store/publication/site.ts'
import { recordActivity } from '../activity.ts'
import { saveArticle } from '../articles/save.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { type Arranged, arrangedIssue } from './contents.ts'
import { refuseTakenMonth } from './create.ts'
import { editIssue } from './edit.ts'
import { orderOf } from './order.ts'
import { wasIssueOut } from './publishing/was-out.ts'
import { issueState } from './state.ts'

type IssueRow = Arranged['issue']

/** Versions that come back with an issue, the newest. */
const MOST_VERSIONS = 100
const DELETED = 'Its issue was deleted'

/**
 * The articles that were planned for it go free, also those in the trash. Refused: readers have seen it, it is scheduled, an article was published
 * as part of it, or a front page, a menu or a promo is to appear with it. What it was is kept whole. Recorded: issue.delete.
 */
export function deleteIssue(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.edit')
    const { issue, state } = await arrangedIssue(tx, id)
    await refuseSeen(tx, desk, issue)
    const empty = { ...state, sections: state.sections.map((section) => ({ ...section, articles: [] })) }
    const inside = { ...desk, db: tx }
    const edit = { issueId: id, rev: issue.rev, order: orderOf(state), state: empty, why: DELETED }
    await editIssue(inside, edit)
    await freeTrashed(tx, desk, id)
    const emptied = (await findIssueRow(tx, id)) ?? issue
    const versions = await listIssueVersions(tx, id, MOST_VERSIONS)
    await deleteIssueRows(tx, id)
    await putDeletion(tx, { ...issueOf(id), kept: { issue: emptied, state, versions }, at: desk.now })
    const detail = { slug: issue.slug }
    await recordActivity(tx, desk, { act: 'issue.delete', ...issueOf(id), detail })
    return { id }
  })
}

const issueOf = (subjectId: string) => ({ subject: 'issue', subjectId })

/** Otherwise no save would be taken once they are out of the trash: they would name what is not there. */
async function freeTrashed(tx: Tx, desk: Desk, id: string): Promise<void> {
  for (const { article, content } of await listIssueDrafts(tx, id, true)) {
    const { id: articleId, rev, trashedAt } = article
    await updateArticle(tx, articleId, { trashedAt: null })
    await saveArticle(
      { ...desk, db: tx },
      { articleId, rev, content: { ...content, issue: null }, why: DELETED },
    )
    await updateArticle(tx, articleId, { trashedAt })
  }
}

async function refuseSeen(tx: Tx, desk: Desk, { id, visibleFrom }: IssueRow): Promise<void> {
  if (visibleFrom <= desk.now) throw new Invalid('Readers see this issue, so it stays.')
  if (visibleFrom < FOREVER) throw new Invalid('This issue is scheduled. Call off the plan first.')
  if (await wasIssueOut(tx, desk, { issueId: id }))
    throw new Invalid('Readers have seen this issue before, so it stays.')
  const holders = await findHolders(tx, id)
  if (holders.article !== null)
    throw new Invalid(`“${holders.article}” was published as part of this issue, so it stays.`)
  if (holders.hasFrontPage)
    throw new Invalid('A front page is to appear with this issue. Take that back first.')
  const bar = await findLastPromoBar(tx)
  if (bar?.promos.some(({ issueId }) => issueId === id))
    throw new Invalid('A promo is to appear with this issue. Take that out of the promo bar first.')
  if (holders.hasMenu) throw new Invalid('A menu is to appear with this issue. Call that off first.')
}

const kept = z.object({
  issue: z.looseObject({ id: z.string() }),
  state: issueState,
  versions: z.array(z.looseObject({ id: z.string() })).default([]),
})

type Version = Parameters<typeof insertIssueVersion>[1]

/** Null when it was not deleted, or is back. */
export async function findDeletedIssue(db: Source, id: string) {
  const { data } = kept.safeParse(await findDeletion(db, issueOf(id)))
  if (!data) return null
  const { issue, state, versions } = data
  return { issue: issue as unknown as IssueRow, state, versions: versions as unknown as Version[] }
}

/**
 * With its history, and the articles that stand in no other issue since. Refused: its month has another issue by now. Recorded:
 * issue.bring-back.
 */
export function bringBackIssue(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.edit')
    const deleted = await findDeletedIssue(tx, id)
    if (!deleted) throw new NotFound('This issue was not deleted, or is back already.')
    if (await findIssueRow(tx, id)) throw new Conflict('This issue is back already.')
    const { issue, state, versions } = deleted
    await refuseTakenMonth(tx, issue.slug)
    await putIssue(tx, issue)
    for (const version of versions) await insertIssueVersion(tx, version)
    const free = await freeArticles(
      tx,
      state.sections.flatMap(({ articles }) => articles.map((one) => one.id)),
    )
    const sections = state.sections.map((section) => ({
      ...section,
      articles: section.articles.filter((one) => free.has(one.id)),
    }))
    const now = await arrangedIssue(tx, id)
    const inside = { ...desk, db: tx }
    await editIssue(inside, {
      ...{ issueId: id, rev: now.issue.rev, order: orderOf(now.state) },
      ...{ state: { ...state, sections }, why: 'Brought back' },
    })
    await endDeletion(tx, issueOf(id))
    await recordActivity(tx, desk, { act: 'issue.bring-back', ...issueOf(id) })
    return { id }
  })
}

/** Those that are there, outside the trash, and named by no issue. */
async function freeArticles(tx: Tx, ids: string[]): Promise<Set<string>> {
  const free = new Set<string>()
  for (const id of ids) {
    const article = await findArticleRow(tx, id)
    if (!article || article.trashedAt !== null) continue
    const revision = await findRevision(tx, article.draftRevisionId)
    if (revision && !revision.content.issue) free.add(id)
  }
  return free
}
