// The screens of static pages: the list of them, and one to write, with where it stands and what was done with it.
import {
  findPageDraft,
  listComingMenus,
  listPageActs,
  listPageDrafts,
  listPageVersions,
  listVersionsOf,
} from '../../db/desk/publication/pages.ts'
import { type Pictures, picturesOf } from '../articles/choices.ts'
import type { Desk } from '../desk.ts'
import { menusNamed } from '../menus/hubs.ts'
import { allTargets } from '../menus/places.ts'
import { can } from '../policy.ts'
import { type Standing, standingOf } from '../publications/standing.ts'
import { pageAsArticle } from './as-article.ts'
import { emptyPage, type PageContent, pageTextOf } from './content.ts'
import { findDeletedPage, wasPageSeen } from './delete.ts'
import { FROM_ELSEWHERE, isForReaders, standingRow } from './found.ts'
import { type PageUndoable, undoablePageAct } from './undo.ts'

export type PageSummary = {
  id: string
  slug: string
  title: string
  standing: Standing
  /** Null for what came with the program, or by an import, and was never written in. */
  changed: { at: number; byName: string } | null
}

/** The title of a page that can be brought back; null when there is none such. */
export async function loadDeletedPage(desk: Desk, id: string): Promise<{ id: string; title: string } | null> {
  const deleted = id && can(desk.actor, 'site.edit') ? await findDeletedPage(desk.db, id) : null
  return deleted && { id, title: deleted.title }
}

/** By title. Null for whoever may not write them, as in all of these. */
export async function loadPages(desk: Desk): Promise<PageSummary[] | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const drafts = Map.groupBy(await listPageDrafts(desk), ({ pageId }) => pageId)
  const versions = Map.groupBy(await listPageVersions(desk), ({ pageId }) => pageId)
  const ids = [...new Set([...drafts.keys(), ...versions.keys()])]
  const summaries = ids.flatMap((id): PageSummary[] => {
    const rows = versions.get(id) ?? []
    const draft = drafts.get(id)?.[0]
    const shown = draft ?? standingRow(rows, desk.now)
    if (!shown) return []
    const changed = draft ? { at: draft.at, byName: draft.byName } : null
    const isAsItCame = draft?.byName === FROM_ELSEWHERE
    const standing = pageStanding(rows, draft?.id, desk.now)
    return [{ id, slug: shown.slug, title: shown.title, standing, changed: isAsItCame ? null : changed }]
  })
  return summaries.sort((a, b) => a.title.localeCompare(b.title))
}

type Version = { revisionId: string | null; visibleFrom: number; visibleUntil: number }

function pageStanding(rows: readonly Version[], draftId: string | undefined, now: number): Standing {
  const seen = rows.filter(isForReaders).map((row) => ({ ...row, revisionId: row.revisionId ?? '' }))
  return standingOf(seen, draftId ?? '', now)
}

export type PageWork = {
  slug: string
  standing: Standing
  wasPublished: boolean
  /** No reader has seen it, and nothing is planned. */
  mayDelete: boolean
  /** Titles of the menus in which readers find it, now or soon. */
  menus: string[]
  undo: { entryId: string; act: PageUndoable } | null
  activity: { id: string; at: number; actorName: string; act: string; detail: Record<string, unknown> }[]
}

const MOST_ACTS = 50

/** Everything about a page beside its text. */
export async function loadPageWork(desk: Desk, id: string): Promise<PageWork | null> {
  const found = await findPage(desk, id)
  if (!found) return null
  const { rows, draft, slug } = found
  const acts = await listPageActs(desk, id, MOST_ACTS)
  return {
    ...{ slug, standing: pageStanding(rows, draft?.id, desk.now) },
    wasPublished: rows.some(({ visibleFrom }) => visibleFrom <= desk.now),
    mayDelete: !rows.some(isForReaders) && !(await wasPageSeen(desk.db, id, desk.now)),
    menus: await menusLeadingTo(desk, slug),
    undo: undoablePageAct(acts, desk.now),
    activity: acts.map(({ id, at, actorName, act, detail: { before: _kept, ...told } }) => ({
      ...{ id, at, actorName, act, detail: told },
    })),
  }
}

/** Of each menu the version that counts now, and those that are planned. */
async function menusLeadingTo(desk: Desk, slug: string): Promise<string[]> {
  const seen = new Set<string>()
  const leading = (await listComingMenus(desk)).filter(({ name, entries, visibleFrom }) => {
    const isPast = visibleFrom <= desk.now && seen.has(name)
    if (visibleFrom <= desk.now) seen.add(name)
    return !isPast && allTargets(entries).some((one) => one.kind === 'page' && one.slug === slug)
  })
  const named = await menusNamed(desk)
  return [...new Set(leading.map(({ name }) => named(name).title))]
}

export type PageText = { rev: number; content: PageContent; byName: string | null }

/** The newest text. */
export async function readPage(desk: Desk, id: string): Promise<PageText | null> {
  const found = await findPage(desk, id)
  return found && { rev: found.draft?.rev ?? 1, content: found.content, byName: found.draft?.byName ?? null }
}

export type PageForm = {
  /** Null until it is saved for the first time. */
  page: { id: string; slug: string; rev: number; savedBy: string } | null
  content: PageContent
  pictures: Pictures
  work: PageWork | null
}

export async function loadPageForm(desk: Desk, id: string | null): Promise<PageForm | null> {
  if (!can(desk.actor, 'site.edit')) return null
  if (id === null) return { page: null, content: emptyPage(), pictures: {}, work: null }
  const text = await readPage(desk, id)
  const work = await loadPageWork(desk, id)
  if (!text || !work) return null
  return {
    page: { id, slug: work.slug, rev: text.rev, savedBy: text.byName ?? '' },
    content: text.content,
    pictures: await picturesOf(desk, [pageAsArticle(text.content)]),
    work,
  }
}

async function findPage(desk: Desk, id: string) {
  if (!can(desk.actor, 'site.edit')) return null
  const rows = await listVersionsOf(desk, id)
  const draft = await findPageDraft(desk, id)
  const text = draft ?? standingRow(rows, desk.now)
  return text && { rows, draft, slug: text.slug, content: pageTextOf(text) }
}
