// One change of the article list's bulk acts, on one article: done by the same verb as on its own screen, and how to take it back.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { ARTICLE_STATUSES } from '../../db/schema/articles.ts'
import { findRevision } from '../../db/store/articles/articles.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import type { ArticleContent } from '../articles/content.ts'
import { findReadable, findUntrashed } from '../articles/found.ts'
import { saveArticle } from '../articles/save.ts'
import { restoreFromTrash, trashArticle } from '../articles/trash.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { undoPublishing } from '../publications/undo.ts'
import { isSame } from '../same.ts'
import { assignArticle } from '../workflow/assign.ts'
import { moveArticle } from '../workflow/move.ts'
import { isWaiting, publishListed, type Waiting } from './publish-listed.ts'

const id = z.string().min(1).max(100)
const ids = z.array(id).max(50).default([])
/** `set` puts back exactly what was there; otherwise some are added and some are taken away. */
const lists = { add: ids, remove: ids, set: z.array(id).max(50).optional() }

export const listChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('move'),
    /** The stage its sender saw. */
    from: z.enum(ARTICLE_STATUSES),
    to: z.enum(ARTICLE_STATUSES),
    /** Who has it then, when a move is taken back. */
    assigneeId: id.nullable().optional(),
    had: id.nullable().optional(),
  }),
  /** `had`: who has it as far as the sender knows; given when something is taken back. */
  z.strictObject({
    kind: z.literal('assign'),
    assigneeId: id.nullable(),
    had: id.nullable().optional(),
  }),
  z.strictObject({ kind: z.literal('categories'), ...lists }),
  z.strictObject({ kind: z.literal('tags'), ...lists }),
  z.strictObject({
    kind: z.literal('issue'),
    issueId: id.nullable(),
    section: z.string().max(80).optional(),
    position: z.number().int().min(0).max(10_000).optional(),
  }),
  /** Of what is live: readers see the newest text then. */
  z.strictObject({ kind: z.literal('publish') }),
  z.strictObject({ kind: z.literal('unpublish'), entryId: id }),
  z.strictObject({ kind: z.literal('trash') }),
  z.strictObject({ kind: z.literal('restore') }),
])

export type ListChange = z.output<typeof listChange>
type Sent = z.input<typeof listChange>

/** `back` takes it back, from `rev` on; null when there was nothing to change. */
export type Changed = { title: string; rev: number; back: Sent | null; waiting: Waiting }

type Target = { articleId: string; rev?: number }

/** Refused: whatever the verb refuses, and taking back what somebody has changed since. */
export function changeListed(desk: Desk, target: Target, change: ListChange): Promise<Changed> {
  return act(desk, async (tx) => {
    const inside = { ...desk, db: tx }
    const { articleId } = target
    if (change.kind === 'restore') {
      await restoreFromTrash(inside, { articleId })
      const { title, rev } = await factsOf(inside, articleId)
      return { title, rev, back: { kind: 'trash' }, waiting: null }
    }
    const { title, rev, content } = await factsOf(inside, articleId)
    if (target.rev !== undefined && target.rev !== rev) throw new Invalid(CHANGED_SINCE)
    const waitedBefore = isOfText(change) && (await isWaiting(inside, articleId))
    const back = await run(inside, { articleId, rev, content }, change)
    const waits = isOfText(change) && back !== null && (await isWaiting(inside, articleId))
    const waiting = waits ? (waitedBefore ? 'more' : 'this') : null
    return { title, rev: (await factsOf(inside, articleId)).rev, back, waiting }
  })
}

const CHANGED_SINCE = 'Somebody has changed it since, so it stays as it is now.'

const isOfText = ({ kind }: ListChange) => kind === 'categories' || kind === 'tags' || kind === 'issue'

async function factsOf({ db, ...desk }: Desk, articleId: string) {
  if (db.kind !== 'transaction') throw new Error('Facts of an article are read inside a transaction here.')
  const { article } = await findReadable(db, { ...desk, db }, articleId)
  const revision = await findRevision(db, article.draftRevisionId)
  if (!revision) throw new NotFound('This article has no text yet.')
  return { title: revision.title, rev: article.rev, content: revision.content }
}

type Before = { articleId: string; rev: number; content: ArticleContent }

async function run(
  desk: Desk & { db: Tx },
  before: Before,
  change: Exclude<ListChange, { kind: 'restore' }>,
): Promise<Sent | null> {
  const { articleId, content } = before
  switch (change.kind) {
    case 'trash':
      await trashArticle(desk, { articleId })
      return { kind: 'restore' }
    case 'publish': {
      const entryId = await publishListed(desk, articleId)
      return entryId === null ? null : { kind: 'unpublish', entryId }
    }
    case 'unpublish':
      await undoPublishing(desk, { articleId, entryId: change.entryId })
      return null
    case 'move':
      return move(desk, articleId, change)
    case 'assign':
      return assign(desk, articleId, change)
    case 'categories': {
      const categoryIds = listed(content.categoryIds, change)
      return save(desk, before, { categoryIds }, { kind: 'categories', set: content.categoryIds })
    }
    case 'tags': {
      const tagIds = listed(content.tagIds, change)
      return save(desk, before, { tagIds }, { kind: 'tags', set: content.tagIds })
    }
    case 'issue': {
      const { id: issueId = null, section, position } = content.issue ?? {}
      return save(
        desk,
        before,
        { issue: await placeIn(desk, content, change) },
        { kind: 'issue', issueId, section, position },
      )
    }
  }
}

async function move(
  desk: Desk,
  articleId: string,
  { from, to, assigneeId: given, had }: Extract<ListChange, { kind: 'move' }>,
): Promise<Sent | null> {
  const { status, assigneeId } = await rowOf(desk, articleId)
  if (status === to) return null
  if (had !== undefined && had !== assigneeId) throw new Conflict(ASSIGNED_SINCE)
  await moveArticle(desk, { articleId, from, to, assigneeId })
  if (given !== undefined && (await rowOf(desk, articleId)).assigneeId !== given)
    await assignArticle(desk, { articleId, assigneeId: given })
  const { assigneeId: has } = await rowOf(desk, articleId)
  return { kind: 'move', from: to, to: from, assigneeId, had: has }
}

async function assign(
  desk: Desk,
  articleId: string,
  { assigneeId, had }: Extract<ListChange, { kind: 'assign' }>,
): Promise<Sent | null> {
  const before = (await rowOf(desk, articleId)).assigneeId
  if (before === assigneeId) return null
  if (had !== undefined && had !== before) throw new Conflict(ASSIGNED_SINCE)
  await assignArticle(desk, { articleId, assigneeId })
  return { kind: 'assign', assigneeId: before, had: assigneeId }
}

const ASSIGNED_SINCE = 'Somebody has assigned it to another colleague since, so it stays as it is now.'

async function rowOf({ db, ...desk }: Desk, articleId: string) {
  if (db.kind !== 'transaction') throw new Error('A row is read inside a transaction here.')
  return (await findUntrashed(db, { ...desk, db }, articleId)).article
}

/** A change of the text's own fields is a revision like any other; what is the same already is left alone. */
async function save(
  desk: Desk,
  before: Before,
  fields: Partial<ArticleContent>,
  back: Sent,
): Promise<Sent | null> {
  const { articleId, rev, content } = before
  const next = { ...content, ...fields }
  if (isSame(next, content)) return null
  await saveArticle(desk, { articleId, rev, content: next, why: 'Changed in the list' })
  return back
}

type Lists = { add: string[]; remove: string[]; set?: string[] }

/** The first of the categories is the primary one: what is added comes after. */
function listed(before: string[], { add, remove, set }: Lists): string[] {
  return set ?? [...new Set([...before, ...add])].filter((one) => !remove.includes(one))
}

/** At the end of the issue's first section, unless the article is in it already or a place is given. */
async function placeIn(
  { db }: Desk,
  { issue }: ArticleContent,
  { issueId, section, position }: Extract<ListChange, { kind: 'issue' }>,
): Promise<ArticleContent['issue']> {
  if (issueId === null) return null
  if (issue?.id === issueId && section === undefined) return issue
  const row = db.kind === 'transaction' ? await findIssueRow(db, issueId) : null
  return { id: issueId, section: section ?? row?.sections[0] ?? '', position: position ?? LAST }
}

const LAST = 999
