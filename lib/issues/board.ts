// An issue as its screen shows it: the arrangement, and of every article how far it is and what it lacks.
import { listPublications } from '../../db/desk/articles/articles.ts'
import { listMedia } from '../../db/desk/choices.ts'
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
import { arrangedIssue } from './contents.ts'
import { orderOf } from './order.ts'
import { type IssuePdf, issuePdfView } from './pdf/view.ts'
import { issueFindings } from './publishing/findings.ts'
import { type Going, goingOf, notReady } from './publishing/going-out.ts'
import { canUndo, findIssuePublication } from './publishing/undo.ts'
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
  /** The newest first. */
  versions: { id: string; rev: number; at: number; byName: string; why: string }[]
  /** What taking back its publication asks for; null when it cannot be taken back. */
  undo: string | null
  may: { edit: boolean; publish: boolean }
}

const VERSIONS = 30

/** Throws NotFound, also for whoever may not arrange issues. */
export async function loadIssueBoard(desk: Desk, id: string): Promise<IssueBoard> {
  if (!can(desk.actor, 'issue.edit')) throw new NotFound('This issue does not exist.')
  const { issue, state, drafts } = await arrangedIssue(desk.db, id)
  const standing = issueStanding(issue, desk.now)
  const [cover] = issue.coverId ? await listMedia(desk, [issue.coverId]) : []
  const pdf = issue.pdfId ? await findIssuePdf(desk.db, issue.pdfId) : null
  const publication = await findIssuePublication(desk.db, id)
  const mayPublish = can(desk.actor, 'issue.publish')
  const versions = await listIssueVersions(desk.db, id, VERSIONS)
  return {
    ...{ id, slug: issue.slug, label: issueLabel(issue), rev: issue.rev, state, order: orderOf(state) },
    standing,
    cover: cover ? mediumView(cover) : null,
    pdf: pdf && issuePdfView(id, pdf),
    articles: await boardArticles(desk, drafts, standing.kind === 'scheduled' ? standing.at : desk.now),
    versions: versions.map(({ id, rev, at, byName, why }) => ({ id, rev, at, byName, why })),
    undo: mayPublish && publication && canUndo(publication, desk.now) ? publication.entryId : null,
    may: { edit: standing.kind !== 'out' || mayPublish, publish: mayPublish },
  }
}

type Drafts = Awaited<ReturnType<typeof arrangedIssue>>['drafts']

async function boardArticles(desk: Desk, drafts: Drafts, at: number): Promise<IssueBoard['articles']> {
  const publications = await listPublications(desk, [...drafts.keys()])
  const neighbours = [...drafts.values()]
  const articles: IssueBoard['articles'] = {}
  for (const draft of neighbours) {
    const { article, content } = draft
    const own = publications.filter(({ articleId }) => articleId === article.id)
    const findings = await issueFindings(desk, draft, { at, neighbours })
    articles[article.id] = {
      id: article.id,
      title: content.title,
      byline: content.byline.map(({ name }) => name).join(', '),
      words: wordCount(content.body),
      status: article.status,
      standing: standingOf(own, article.draftRevisionId, desk.now),
      going: goingOf(
        article,
        own.filter(({ visibleUntil }) => visibleUntil > desk.now),
        at,
      ),
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
