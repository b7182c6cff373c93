// Publishes a whole issue as one act: its own row and every article of it that readers do not see yet, now or at a moment.
import { FOREVER } from '../../../db/schema/kit.ts'
import { appendLog } from '../../../db/store/log.ts'
import { putIssue } from '../../../db/store/publication/site.ts'
import { recordUndoable } from '../../activity.ts'
import { issueTags } from '../../changes.ts'
import { act, type Desk } from '../../desk.ts'
import { Conflict, Invalid, type Issue } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { isBlocking } from '../../publications/preflight/preflight.ts'
import { publishArticle } from '../../publications/publish.ts'
import { unscheduleArticle } from '../../publications/unschedule.ts'
import { type Arranged, arrangedIssue } from '../contents.ts'
import { orderOf } from '../order.ts'
import { issueFindings } from './findings.ts'
import { forgetAll } from './forget.ts'
import { type IssueEntry, refuseUnseen } from './latest.ts'
import { type Moves, movesOf } from './moves.ts'
import { findIssuePlans, findReplacedPlans, type IssuePlan } from './plans.ts'

export type PublishIssue = {
  issueId: string
  /** The issue as the editor sees it. */
  rev: number
  order: string
  /** What the editor has seen done last about its publishing; null for nothing. Without it, whatever was done. */
  lastAct?: string | null
  /** UTC ms; now when absent. */
  at?: number
  despite?: string
}

/** `undo` is what taking it back asks for; `articles` how many appear with it. */
export type PublishedIssue = { undo: string; at: number; articles: number }

/**
 * All or nothing. What was planned with the issue before is taken out first, so that it moves with the issue, and articles that
 * were put in or taken out since come and go. An embargo holds its article longer; an article that has a later day of its own
 * keeps it (decision 057). Refused, with every reason by article: one that is not ready or fails a check, unless the editor says
 * why it goes out nevertheless; an issue without articles then, one that somebody has changed or moved since, and one that
 * stands so already. Recorded: issue.publish, and each article's own.
 */
export function publishIssue(desk: Desk, input: PublishIssue): Promise<PublishedIssue> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.publish')
    if (input.at !== undefined && input.at <= desk.now)
      throw new Invalid([{ field: 'at', message: 'Choose a moment that is still to come.' }])
    const arranged = await arrangedIssue(tx, input.issueId)
    const { issue, state } = arranged
    if (issue.rev !== input.rev || input.order !== orderOf(state)) throw new Conflict(CHANGED_MEANWHILE)
    await refuseUnseen(tx, issue.id, input.lastAct)
    const at = input.at ?? desk.now
    const plans = await findIssuePlans(tx, issue.id, desk.now)
    const moves = await movesOf(tx, arranged, { plans, at, now: desk.now })
    refusePointless(desk, input, arranged, moves)
    const inside: Desk = { ...desk, db: tx }
    const held = await heldBack(inside, moves, { at, despite: input.despite })
    const forgotten = await findReplacedPlans(tx, issue.id, desk.now)
    const entries = await moveArticles(inside, moves, { ...input, held, forgotten })
    const isOut = issue.visibleFrom <= desk.now
    if (!isOut) await putIssue(tx, { ...issue, visibleFrom: at, visibleUntil: FOREVER })
    await appendLog(tx, desk.now, issueTags(issue.id))
    const { visibleFrom, visibleUntil } = issue
    const undo = await recordUndoable(tx, desk, {
      act: 'issue.publish',
      subject: 'issue',
      subjectId: issue.id,
      detail: {
        at,
        entries,
        before: { visibleFrom, visibleUntil },
        ...(held.size > 0 ? { despite: input.despite } : {}),
      },
    })
    return { undo, at, articles: moves.going.length + (isOut ? 0 : moves.kept) }
  })
}

const CHANGED_MEANWHILE = 'Somebody else has changed this issue since you opened it. Look at it again first.'
const IS_OUT =
  'Readers see this issue already. Publish what has changed at once, or schedule an article on its own screen.'
const NOTHING_FOUND =
  'Readers would find no article in this issue then: each has a later day of its own, or is under embargo until later.'

function refusePointless(
  { now }: Desk,
  { at }: PublishIssue,
  { issue, drafts }: Arranged,
  { going, leaving, found }: Moves,
): void {
  const { visibleFrom } = issue
  const isOut = visibleFrom <= now
  if (drafts.size === 0)
    throw new Invalid('This issue has no articles yet. Put some into its sections first.')
  if (isOut && at !== undefined) throw new Invalid(IS_OUT)
  const isMoved = !isOut && (at ?? now) !== visibleFrom
  if (!isMoved && going.length + leaving.length === 0)
    throw new Invalid(
      isOut ? 'Readers see this issue as it stands already.' : 'It is planned exactly like this already.',
    )
  if (!isOut && found === 0) throw new Invalid(NOTHING_FOUND)
}

type Moving = { at?: number; despite?: string; held: Set<string>; forgotten: Map<string, IssuePlan[]> }

async function moveArticles(desk: Desk, { going, leaving }: Moves, moving: Moving): Promise<IssueEntry[]> {
  const entries: IssueEntry[] = []
  for (const { articleId, plan } of leaving) {
    const { undo: entryId } = await unscheduleArticle(desk, { articleId, plan })
    entries.push({ articleId, entryId })
  }
  for (const { draft, instead } of going) {
    const { id: articleId, rev } = draft.article
    const despite = moving.held.has(articleId) ? moving.despite : undefined
    // What is planned for before the issue still comes first.
    const forget = moving.forgotten.get(articleId)
    const publish = { articleId, rev, at: moving.at, plans: 'keep' as const, instead, forget, despite }
    entries.push({ articleId, entryId: (await publishArticle(desk, publish)).undo })
  }
  const done = new Set(entries.map(({ articleId }) => articleId))
  return [...entries, ...(await forgetAll(desk, moving.forgotten, done))]
}

type Checking = { at: number; despite?: string }

/** Returns the ids of those that go out although something should hold them back; throws Invalid without a reason for it. */
async function heldBack(desk: Desk, { going }: Moves, { at, despite }: Checking) {
  const moving = going.map(({ draft }) => draft)
  const checked = await issueFindings(desk, moving, { at, neighbours: moving })
  const faults = moving.flatMap(({ article, content }): Issue[] =>
    (checked.get(article.id) ?? [])
      .filter(isBlocking)
      .map(({ message }) => ({ field: `articles.${article.id}`, message: `“${content.title}”: ${message}` })),
  )
  if (faults.length > 0 && !despite) throw new Invalid(faults)
  return new Set(faults.map(({ field }) => field.slice('articles.'.length)))
}
