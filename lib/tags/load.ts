// The screens of tags: the list with what may be amiss, and one tag.
import { listActsWith } from '../../db/desk/activity.ts'
import {
  countStale,
  countTerms,
  listAllTags,
  listArticlesWith,
  type TermCount,
} from '../../db/desk/subjects/terms.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { loadTermHistory, type TermAct } from '../terms/history.ts'
import { mergeAct } from '../terms/may-merge.ts'
import { type MergePlan, planMerge } from '../terms/plan.ts'
import { type Removed, removedOf } from '../terms/removed.ts'
import { nearTags } from './near.ts'
import { REMOVALS, removedTag } from './remove.ts'

export const TAG_SHOWS = ['all', 'unused', 'near'] as const
export type TagShow = (typeof TAG_SHOWS)[number]
export type TagLine = TermCount & { id: string; slug: string; name: string }
export type TagList = {
  show: TagShow
  words: string
  page: number
  pages: number
  lines: TagLine[]
  /** Pairs that may be one; the second is the one that more articles have. */
  near: [TagLine, TagLine][]
  totals: Record<TagShow, number>
  /** Among the unused: those that were removed. */
  removed: Removed[]
}

const PER_PAGE = 100

/** Null for whoever may not change them. */
export async function loadTags(
  desk: Desk,
  { show, words, page }: { show: TagShow; words: string; page: number },
): Promise<TagList | null> {
  if (!can(desk.actor, 'taxonomy.edit')) return null
  const counts = await countTerms(desk, 'tag')
  const all = (await listAllTags(desk)).map((tag) => ({
    ...tag,
    articles: 0,
    live: 0,
    ...counts.get(tag.id),
  }))
  const unused = all.filter(({ articles, live }) => articles === 0 && live === 0)
  const byId = new Map(all.map((tag) => [tag.id, tag]))
  const near = nearTags(all).flatMap(([one, other]): [TagLine, TagLine][] => {
    const pair = [byId.get(one), byId.get(other)]
    const [less, more] = pair.flatMap((tag) => tag ?? []).sort((a, b) => a.articles - b.articles)
    return less && more ? [[less, more]] : []
  })
  const wanted = words.toLowerCase()
  const fitting = (show === 'unused' ? unused : all).filter(({ name }) => name.toLowerCase().includes(wanted))
  const pages = Math.max(1, Math.ceil(fitting.length / PER_PAGE))
  const at = Math.min(Math.max(1, page), pages)
  return {
    ...{ show, words, page: at, pages, near },
    lines: fitting.slice((at - 1) * PER_PAGE, at * PER_PAGE),
    removed: show === 'unused' ? await removedTags(desk, all) : [],
    totals: { all: all.length, unused: unused.length, near: near.length },
  }
}

async function removedTags(desk: Desk, all: readonly { id: string }[]): Promise<Removed[]> {
  const acts = await listActsWith(desk, { subject: 'tag', acts: REMOVALS })
  return removedOf(acts, new Set(all.map(({ id }) => id)), (detail) => {
    const tag = removedTag(detail)
    return tag && { name: tag.name, label: '' }
  })
}

export type TagView = TagLine & {
  titles: { id: string; title: string }[]
  stale: number
  history: TermAct[]
  plan: MergePlan | null
  mayMerge: boolean
}

/** As many are offered to be split off at once. */
const MOST_TITLES = 300

export async function loadTag(desk: Desk, id: string, into?: string): Promise<TagView | null> {
  if (!can(desk.actor, 'taxonomy.edit')) return null
  const tag = (await listAllTags(desk)).find((one) => one.id === id)
  if (!tag) return null
  const term = { kind: 'tag', id } as const
  return {
    ...{ ...tag, articles: 0, live: 0, ...(await countTerms(desk, 'tag')).get(id) },
    titles: await listArticlesWith(desk, term, MOST_TITLES),
    stale: await countStale(desk, term),
    history: await loadTermHistory(desk, term),
    mayMerge: can(desk.actor, mergeAct('tag')),
    plan: await planMerge(desk, term, into),
  }
}
