// What the desk shows beside an article's text and renews after every act: where it stands, whose turn it is, what was said.
import { findArticle, listPublications } from '../../db/desk/articles/articles.ts'
import { listActivityOf, listColleagues, listCorrections, listNotes } from '../../db/desk/articles/work.ts'
import { listRelatedIds, listTitles } from '../../db/desk/subjects/choices.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import type { Role } from '../../db/schema/people.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { can } from '../policy.ts'
import { type Standing, standingOf } from '../publications/standing.ts'
import { type Undoable, undoableAct } from '../publications/undoable.ts'
import type { CorrectionView } from '../reader/views.ts'
import { type ArticleStatus, type Step, stepsFrom } from '../workflow/steps.ts'

export type Person = { id: string; name: string; role: Role }
export type NoteView = { id: string; text: string; at: number; byName: string; resolvedAt: number | null }
export type ActivityEntry = {
  id: string
  at: number
  actorName: string
  act: string
  detail: Record<string, unknown>
}
/** A text that readers see now, or will; `until` null is without end. */
export type Planned = { from: number; until: number | null; isNewest: boolean }

export type ArticleWork = {
  slug: string
  status: ArticleStatus
  standing: Standing
  steps: Step[]
  may: Record<'edit' | 'publish' | 'withdraw' | 'assign' | 'note' | 'slug', boolean>
  ownerName: string | null
  assignee: { id: string; name: string } | null
  colleagues: Person[]
  plan: Planned[]
  /** Null when nothing is planned to end it. */
  expiresAt: number | null
  embargoUntil: number | null
  /** The latest act of publishing, while it can be taken back by this actor. */
  undo: { entryId: string; act: Undoable } | null
  /** Readers saw it once, or see it: its address may stand in other people's links. */
  wasPublished: boolean
  /** Titles of the chosen related articles, and of those that were found alike. */
  related: Record<'pins' | 'automatic', { id: string; label: string }[]>
  corrections: (CorrectionView & { id: string })[]
  notes: NoteView[]
  activity: ActivityEntry[]
}

const MOST_ENTRIES = 60
/** Older ones than these were said long ago. */
const MOST_NOTES = 200

/** Throws NotFound for what the actor may not read. */
export async function loadWork(desk: Desk, id: string): Promise<ArticleWork> {
  const found = await findArticle(desk, id)
  if (!found) throw new NotFound('This article does not exist.')
  const { article } = found
  const publications = await listPublications(desk, [id])
  const open = publications
    .filter((one) => one.visibleUntil > desk.now)
    .sort((a, b) => a.visibleFrom - b.visibleFrom)
  const subject = { ownerId: article.ownerId, status: article.status, isPublished: open.length > 0 }
  const wasPublished = publications.some((one) => one.visibleFrom <= desk.now)
  const may = (act: Parameters<typeof can>[1]) => can(desk.actor, act, subject)
  const colleagues = await listColleagues(desk)
  const nameOf = (userId: string | null) => colleagues.find((one) => one.id === userId)?.name ?? null
  const entries = await listActivityOf(desk, id, MOST_ENTRIES)
  const end = open.at(-1)?.visibleUntil ?? FOREVER
  return {
    slug: article.slug,
    status: article.status,
    standing: standingOf(publications, article.draftRevisionId, desk.now),
    steps: stepsFrom(desk.actor, article.status, subject),
    may: {
      edit: may('article.edit'),
      publish: may('article.publish'),
      withdraw: may('article.withdraw'),
      assign: may('article.assign'),
      note: may('article.note'),
      slug: may(wasPublished ? 'article.publish' : 'article.edit'),
    },
    ownerName: nameOf(article.ownerId),
    assignee: article.assigneeId
      ? { id: article.assigneeId, name: nameOf(article.assigneeId) ?? 'Somebody who left' }
      : null,
    colleagues,
    plan: open.map((one) => ({
      from: one.visibleFrom,
      until: one.visibleUntil === FOREVER ? null : one.visibleUntil,
      isNewest: one.revisionId === article.draftRevisionId,
    })),
    expiresAt: end === FOREVER ? null : end,
    embargoUntil: article.embargoUntil,
    undo: may('article.publish') ? undoableAct(entries, desk.now) : null,
    wasPublished,
    related: {
      pins: await labelsOf(desk, found.content.relatedPins ?? []),
      automatic: await labelsOf(desk, await listRelatedIds(desk, id)),
    },
    corrections: (await listCorrections(desk, id)).map(({ id, kind, text, at }) => ({ id, kind, text, at })),
    notes: (await listNotes(desk, id, MOST_NOTES)).map(({ id, text, at, byName, resolvedAt }) => ({
      ...{ id, text, at, byName, resolvedAt },
    })),
    activity: entries.map(({ id, at, actorName, act, detail }) => {
      // What stood before is kept for taking back; no screen shows it.
      const { before, ...told } = detail
      return { id, at, actorName, act, detail: told }
    }),
  }
}

async function labelsOf(desk: Desk, ids: string[]) {
  const titles = new Map((await listTitles(desk, ids)).map(({ id, title }) => [id, title]))
  return ids.map((id) => ({ id, label: titles.get(id) ?? 'No longer there' }))
}
