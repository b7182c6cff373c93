// An issue as its screen shows it: the arrangement, and of every article how far it is and what it lacks.
import { listPublications } from '../../db/desk/articles/articles.ts'
import { listMedia } from '../../db/desk/subjects/choices.ts'
import { findIssuePdf, listIssueVersions } from '../../db/store/publication/issues.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { type MediumView, mediumView } from '../media/view.ts'
import { can } from '../policy.ts'
import type { Finding } from '../publications/preflight/finding.ts'
import { isBlocking } from '../publications/preflight/preflight.ts'
import { type Standing, standingOf } from '../publications/standing.ts'
import { wordCount } from '../rich-text/reading.ts'
import type { ArticleStatus } from '../workflow/steps.ts'
import { type Alongside, listAlongside } from './alongside.ts'
import { type Arranged, arrangedIssue } from './contents.ts'
import { orderOf } from './order.ts'
import { type IssuePdf, issuePdfView } from './pdf/view.ts'
import { issueFindings } from './publishing/findings.ts'
import { type Going, goingOf, notReady, type Seen } from './publishing/going-out.ts'
import { canUndo, findLatest, takenBackBy } from './publishing/latest.ts'
import { loadPlanned, type PlannedIssue } from './publishing/planned.ts'
import { findIssuePlans, type IssuePlan, newestSeen } from './publishing/plans.ts'
import { type IssueStanding, issueLabel } from './standing.ts'
import { issueStanding } from './standing-of.ts'
import type { IssueState } from './state.ts'

export type Lack = 'review' | 'art' | 'credit' | 'disclosure'

export type BoardArticle = {
  id: string
  title: string
  byline: string
  words: number
  status: ArticleStatus
  standing: Standing
  going: Going
  /** When readers see its newest text by what is planned without the issue. */
  newest: Seen[]
  /** UTC ms: nothing of it appears before. */
  embargoUntil: number | null
  lacks: Lack[]
  /** What holds it back, and what is worth a look. */
  blocking: string[]
  advice: string[]
}

export type IssueBoard = {
  id: string
  slug: string
  label: string
  rev: number
  order: string
  state: IssueState
  standing: IssueStanding
  cover: MediumView | null
  pdf: IssuePdf | null
  articles: Record<string, BoardArticle>
  alongside: Alongside[]
  /** The newest first. */
  versions: { id: string; rev: number; at: number; byName: string; why: string }[]
  /** Null when it is not scheduled. */
  planned: PlannedIssue | null
  /** What was done last about its publishing: a later act says which one its editor has seen. */
  lastAct: string | null
  /** What taking that back asks for, and the moment to which the issue is scheduled again then; null when it cannot be taken back. */
  undo: { entryId: string; backTo: number | null } | null
  may: { edit: boolean; publish: boolean }
}

const VERSIONS = 30

/** Throws NotFound, also for whoever may not arrange issues. */
export async function loadIssueBoard(desk: Desk, id: string): Promise<IssueBoard> {
  if (!can(desk.actor, 'issue.edit')) throw new NotFound('This issue does not exist.')
  const arranged = await arrangedIssue(desk.db, id)
  const { issue, state } = arranged
  const standing = issueStanding(issue, desk.now)
  const [cover] = issue.coverId ? await listMedia(desk, [issue.coverId]) : []
  const pdf = issue.pdfId ? await findIssuePdf(desk.db, issue.pdfId) : null
  const latest = await findLatest(desk.db, id)
  const mayPublish = can(desk.actor, 'issue.publish')
  const versions = await listIssueVersions(desk.db, id, VERSIONS)
  const plans = await findIssuePlans(desk.db, id, desk.now)
  const at = standing.kind === 'scheduled' ? standing.at : null
  return {
    ...{ id, slug: issue.slug, label: issueLabel(issue), rev: issue.rev, state, order: orderOf(state) },
    standing,
    cover: cover ? mediumView(cover) : null,
    pdf: pdf && issuePdfView(id, pdf),
    articles: await boardArticles(desk, arranged, { plans, at: at ?? desk.now }),
    versions: versions.map(({ id, rev, at, byName, why }) => ({ id, rev, at, byName, why })),
    alongside: await listAlongside(desk, id),
    planned: at === null ? null : await loadPlanned(desk, arranged, { plans, at }),
    lastAct: latest?.id ?? null,
    undo: mayPublish ? undoOf(latest, desk.now) : null,
    may: { edit: standing.kind !== 'out' || mayPublish, publish: mayPublish },
  }
}

function undoOf(latest: Awaited<ReturnType<typeof findLatest>>, now: number): IssueBoard['undo'] {
  const done = takenBackBy(latest)
  if (!done || !canUndo(done, now)) return null
  const stood = issueStanding(done.before, now)
  return { entryId: done.entryId, backTo: stood.kind === 'scheduled' ? stood.at : null }
}

async function boardArticles(
  desk: Desk,
  { drafts }: Arranged,
  { plans, at }: { plans: ReadonlyMap<string, IssuePlan>; at: number },
): Promise<IssueBoard['articles']> {
  const publications = await listPublications(desk, [...drafts.keys()])
  const seen = [...drafts.values()].map((draft) => {
    const { id, draftRevisionId } = draft.article
    const own = publications.filter(({ articleId }) => articleId === id)
    const open = own.filter(({ visibleUntil }) => visibleUntil > desk.now)
    const newest = newestSeen(open, draftRevisionId, plans.get(id))
    return { draft, own, newest, going: goingOf(newest, at) }
  })
  const neighbours = seen.flatMap(({ draft, going }) => (going === 'with-issue' ? draft : []))
  const checked = await issueFindings(desk, [...drafts.values()], { at, neighbours })
  const articles: IssueBoard['articles'] = {}
  for (const { draft, own, newest, going } of seen) {
    const { article, content } = draft
    const findings = checked.get(article.id) ?? []
    articles[article.id] = {
      id: article.id,
      title: content.title,
      byline: content.byline.map(({ name }) => name).join(', '),
      words: wordCount(content.body),
      status: article.status,
      standing: standingOf(own, article.draftRevisionId, desk.now),
      going,
      newest: newest.map(({ visibleFrom, visibleUntil }) => ({ visibleFrom, visibleUntil })),
      embargoUntil: article.embargoUntil,
      lacks: lacksOf(findings, { isReady: notReady(article) === null, hasArt: content.hero !== null }),
      blocking: findings.filter(isBlocking).map(({ message }) => message),
      advice: findings.filter((finding) => !isBlocking(finding)).map(({ message }) => message),
    }
  }
  return articles
}

function lacksOf(findings: Finding[], { isReady, hasArt }: { isReady: boolean; hasArt: boolean }): Lack[] {
  const isFound = (check: string) => findings.some((finding) => finding.check === check)
  const lacks: [Lack, boolean][] = [
    ['review', !isReady],
    ['art', !hasArt],
    ['credit', isFound('credit')],
    ['disclosure', isFound('disclosure')],
  ]
  return lacks.filter(([, is]) => is).map(([lack]) => lack)
}
