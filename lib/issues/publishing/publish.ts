// Publishes a whole issue as one act: its own row and every article of it that readers do not see yet, now or at a moment.
import type { Tx } from '../../../db/client.ts'
import { FOREVER } from '../../../db/schema/kit.ts'
import { listOpenPublications } from '../../../db/store/articles.ts'
import { appendLog } from '../../../db/store/log.ts'
import type { IssueDraft } from '../../../db/store/publication/issues.ts'
import { putIssue } from '../../../db/store/publication/site.ts'
import { recordUndoable } from '../../activity.ts'
import { act, type Desk } from '../../desk.ts'
import { Conflict, Invalid, type Issue } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { isBlocking } from '../../publications/preflight/preflight.ts'
import { publishArticle } from '../../publications/publish.ts'
import { type Arranged, arrangedIssue } from '../contents.ts'
import { issueTags } from '../edit.ts'
import { orderOf } from '../order.ts'
import { issueFindings } from './findings.ts'
import { goingOf } from './going-out.ts'

export type PublishIssue = {
  issueId: string
  /** The issue as the editor sees it. */
  rev: number
  order: string
  /** UTC ms; now when absent. */
  at?: number
  despite?: string
}

/** `undo` is what taking it back asks for; `articles` how many appear with it. */
export type PublishedIssue = { undo: string; at: number; articles: number }

/** Of an article that appeared with the issue: its own entry in the record. */
export type IssueEntry = { articleId: string; entryId: string }

/**
 * All or nothing. An embargo holds its article longer; an article that has a later day of its own keeps it. Refused, with
 * every reason by article: one that is not ready or fails a check, unless the editor says why it goes out nevertheless; an
 * issue without articles, or one that somebody has changed since. Recorded: issue.publish, and each article's own.
 */
export function publishIssue(desk: Desk, input: PublishIssue): Promise<PublishedIssue> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.publish')
    if (input.at !== undefined && input.at <= desk.now)
      throw new Invalid([{ field: 'at', message: 'Choose a moment that is still to come.' }])
    const arranged = await arrangedIssue(tx, input.issueId)
    const { issue, state, drafts } = arranged
    if (issue.rev !== input.rev || input.order !== orderOf(state)) throw new Conflict(CHANGED_MEANWHILE)
    if (drafts.size === 0)
      throw new Invalid('This issue has no articles yet. Put some into its sections first.')
    const at = input.at ?? desk.now
    const isOut = issue.visibleFrom <= desk.now
    if (isOut && input.at !== undefined) throw new Invalid(IS_OUT)
    const going = await goingOut(tx, desk, arranged, at)
    if (isOut && going.length === 0) throw new Invalid('Readers see this issue as it stands already.')
    const inside: Desk = { ...desk, db: tx }
    const held = await heldBack(inside, going, { drafts, at, despite: input.despite })
    const entries: IssueEntry[] = []
    for (const { article } of going) {
      const despite = held.has(article.id) ? input.despite : undefined
      // What is planned for before the issue still comes first.
      const publish = {
        articleId: article.id,
        rev: article.rev,
        at: input.at,
        plans: 'keep' as const,
        despite,
      }
      entries.push({ articleId: article.id, entryId: (await publishArticle(inside, publish)).undo })
    }
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
    return { undo, at, articles: going.length }
  })
}

const CHANGED_MEANWHILE = 'Somebody else has changed this issue since you opened it. Look at it again first.'
const IS_OUT =
  'Readers see this issue already. Publish what has changed at once, or schedule an article on its own screen.'

async function goingOut(tx: Tx, { now }: Desk, { drafts, state }: Arranged, at: number) {
  const inOrder = state.sections.flatMap(({ articles }) => articles.flatMap(({ id }) => drafts.get(id) ?? []))
  const going: IssueDraft[] = []
  for (const draft of inOrder) {
    const open = await listOpenPublications(tx, draft.article.id, now)
    if (goingOf(draft.article, open, at) === 'with-issue') going.push(draft)
  }
  return going
}

type Checking = { drafts: Arranged['drafts']; at: number; despite?: string }

/** Returns the ids of those that go out although something should hold them back; throws Invalid without a reason for it. */
async function heldBack(desk: Desk, going: IssueDraft[], { drafts, at, despite }: Checking) {
  const faults: Issue[] = []
  for (const draft of going) {
    const findings = await issueFindings(desk, draft, { at, neighbours: [...drafts.values()] })
    const title = draft.content.title
    faults.push(
      ...findings
        .filter(isBlocking)
        .map(({ message }) => ({ field: `articles.${draft.article.id}`, message: `“${title}”: ${message}` })),
    )
  }
  if (faults.length > 0 && !despite) throw new Invalid(faults)
  return new Set(faults.map(({ field }) => field.slice('articles.'.length)))
}
