// Saves an issue as its screen has arranged it: its facts, its sections, and which article stands where.
import type { Tx } from '../../db/client.ts'
import { findArticleRow } from '../../db/store/articles/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { findMediumRow } from '../../db/store/media/media.ts'
import { findIssuePdf, insertIssueVersion, listIssueVersions } from '../../db/store/publication/issues.ts'
import { putIssue } from '../../db/store/publication/site.ts'
import { recordActivity } from '../activity.ts'
import { issueTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { isSame } from '../same.ts'
import { urls } from '../urls.ts'
import { type Arranged, arrangedIssue } from './contents.ts'
import { refuseTakenMonth } from './create.ts'
import { issueSlug, orderOf } from './order.ts'
import { placeArticles } from './place-articles.ts'
import type { IssueState } from './state.ts'

export type EditIssue = {
  issueId: string
  /** What the editor began from. */
  rev: number
  order: string
  state: IssueState
  why?: string
}

/** `before` is the version that bringing back asks for; null when nothing was changed. */
export type EditedIssue = { rev: number; before: string | null }

/**
 * An article whose place changes gets a new version of its text; the others are left alone. Refused: an order that
 * somebody else has changed since (Conflict with what stands now), a month that is taken, an article in the trash; and
 * changes by editors to an issue that readers see. Recorded: issue.save.
 */
export function editIssue(desk: Desk, input: EditIssue): Promise<EditedIssue> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.edit')
    const before = await arrangedIssue(tx, input.issueId)
    const isOut = before.issue.visibleFrom <= desk.now
    if (isOut) authorize(desk.actor, 'issue.publish')
    if (input.rev !== before.issue.rev || input.order !== orderOf(before.state)) throw await stale(tx, before)
    if (isSame(input.state, before.state)) return { rev: input.rev, before: null }
    await assertThere(tx, input)
    const kept = await keepBefore(tx, desk, before)
    const moved = await placeArticles(tx, desk, before, input.state)
    const rev = kept.rev + 1
    const tags = await putFacts(tx, desk, before, { ...input, rev })
    await keep(tx, desk, { issueId: input.issueId, rev, state: input.state, why: input.why ?? '' })
    if (isOut) await appendLog(tx, desk.now, [...new Set([...issueTags(input.issueId), ...tags])])
    await recordActivity(tx, desk, {
      act: 'issue.save',
      subject: 'issue',
      subjectId: input.issueId,
      detail: {
        rev,
        moved,
        ...pdfChange(before.state, input.state),
        ...(input.why ? { why: input.why } : {}),
      },
    })
    return { rev, before: kept.id }
  })
}

/** For the record of acts: what became of the PDF, where anything did. */
function pdfChange({ pdfId: was }: IssueState, { pdfId: is }: IssueState): { pdf?: string } {
  if (was === is) return {}
  return { pdf: was === undefined ? 'added' : is === undefined ? 'removed' : 'replaced' }
}

/** What stands now, for a screen that shows both. */
export type IssueNow = { rev: number; state: IssueState; byName: string | null }

async function stale(tx: Tx, { issue, state }: Arranged): Promise<Conflict> {
  const [latest] = await listIssueVersions(tx, issue.id, 1)
  const now: IssueNow = { rev: issue.rev, state, byName: latest?.rev === issue.rev ? latest.byName : null }
  return new Conflict('Somebody else has changed this issue since you opened it.', now)
}

async function assertThere(tx: Tx, { issueId, state }: EditIssue): Promise<void> {
  await refuseTakenMonth(tx, issueSlug(state), issueId)
  if (state.coverId && !(await findMediumRow(tx, state.coverId)))
    throw new Invalid([
      { field: 'coverId', message: 'The cover’s picture no longer exists. Choose another.' },
    ])
  if (state.pdfId && !(await findIssuePdf(tx, state.pdfId)))
    throw new Invalid([{ field: 'pdfId', message: 'This PDF is not here. Upload it again.' }])
  for (const { id } of state.sections.flatMap(({ articles }) => articles)) {
    const article = await findArticleRow(tx, id)
    if (!article || article.trashedAt !== null)
      throw new Invalid([{ field: 'sections', message: 'One of the articles is in the trash. Take it out.' }])
  }
}

/** What stood before is always a version too: before the first save, and when articles were moved on their own screens. */
async function keepBefore(
  tx: Tx,
  desk: Desk,
  { issue, state }: Arranged,
): Promise<{ id: string; rev: number }> {
  const [latest] = await listIssueVersions(tx, issue.id, 1)
  if (latest && isSame(latest.state, state)) return latest
  const rev = latest ? issue.rev + 1 : issue.rev
  const why = latest ? 'Changed on the articles’ own screens' : 'As it was before'
  return { rev, id: await keep(tx, desk, { issueId: issue.id, rev, state, why }) }
}

type Version = { issueId: string; rev: number; state: IssueState; why: string }

async function keep(tx: Tx, desk: Desk, version: Version): Promise<string> {
  const id = desk.newId()
  await insertIssueVersion(tx, { id, ...version, at: desk.now, byName: desk.actor.name })
  return id
}

/** Returns the tags of addresses that lead elsewhere now. */
async function putFacts(
  tx: Tx,
  desk: Desk,
  { issue }: Arranged,
  { rev, state }: EditIssue,
): Promise<string[]> {
  const { sections, pages, pdfId = null, ...facts } = state
  const planned = sections.flatMap(({ articles }) => articles).filter((article) => article.pages > 0)
  const slug = issueSlug(state)
  const isMoved = slug !== issue.slug && issue.visibleFrom <= desk.now
  const tags: string[] = []
  const addresses = [urls.issue, urls.printedIssue, ...(issue.pdfId ? [urls.issuePdf] : [])]
  for (const address of isMoved ? addresses : []) {
    const move = { from: address(issue.slug), to: address(slug), why: 'Another month' }
    tags.push(...(await moveAddressWithin(tx, desk, move)))
  }
  await putIssue(tx, {
    ...issue,
    ...facts,
    pdfId,
    slug,
    rev,
    sections: sections.map(({ name }) => name),
    plan: { pages, articles: Object.fromEntries(planned.map((article) => [article.id, article.pages])) },
  })
  return tags
}
