// What readers find at our own addresses at a moment; what is asked at the same time is asked of the store together.
import {
  countListed,
  type Listing,
  listFirstSeen,
  listKnownAddresses,
  listSeenSlugs,
} from '../../../db/desk/articles/preflight.ts'
import type { Desk } from '../../desk.ts'
import { askTogether } from '../../lost/ask-together.ts'
import { pagesOf } from '../../reader/pagination.ts'
import type { OwnAddress } from './own-address.ts'

const LISTINGS: Listing[] = ['category', 'tag', 'author', 'issue', 'issue-pdf', 'page']

/** `later`: an article appears there after that moment. Null: nothing; so also of a place within a text. */
export type Found = 'there' | 'later' | null

/** `at` is UTC ms; `with`: the slugs of articles that appear whatever the store says, each with its moment. */
export type When = { at: number; with?: ReadonlyMap<string, number> }

export type Standing = {
  found(address: OwnAddress, when: When): Promise<Found>
  /** How many pages readers see of the article at this slug then; 0: none. Of one that is still to be published nobody knows. */
  pages(slug: string, when: When): Promise<number>
  /** Whether what was published at this slug has ended by then. */
  isWithdrawn(slug: string, when: When): Promise<boolean>
}

/** `first`, of an article, is when readers first saw something there. */
type Seen = { stretches: Stretch[]; first: number }
type Stretch = { from: number; until: number; pages?: number }

/** Answers for moments (UTC ms) from `since` on. */
export function standingSince(desk: Desk, since: number): Standing {
  const askSeen = askTogether((keys) => loadSeen(desk, keys, since))
  const askCount = askTogether((keys) => loadCounts(desk, keys))
  const seen = async (kind: string, key: string) => (await askSeen(`${kind}:${key}`)) ?? NEVER

  async function found(address: OwnAddress, { at, with: and }: When): Promise<Found> {
    if (address.kind === 'always') return 'there'
    if (!('key' in address)) return null
    const { kind, key, page } = address
    // In the order of time: what is there at that moment, or what comes next.
    const next = (await seen(kind, key)).stretches.find(({ until }) => at < until)
    if (kind !== 'article') {
      if (!next || next.from > at) return null
      const isThere = page === 1 || page <= pagesOf((await askCount(`${at} ${kind}:${key}`)) ?? 0)
      return isThere ? 'there' : null
    }
    const isNow = next && next.from <= at
    if (isNow && page <= (next.pages ?? 1)) return 'there'
    const moment = and?.get(key)
    if (moment !== undefined) return moment <= at ? 'there' : 'later'
    return next && !isNow && page <= (next.pages ?? 1) ? 'later' : null
  }

  async function pages(slug: string, { at, with: and }: When): Promise<number> {
    const { stretches } = await seen('article', slug)
    const now = stretches.find(({ from, until }) => from <= at && at < until)
    if (now) return now.pages ?? 1
    return (and?.get(slug) ?? Number.POSITIVE_INFINITY) <= at ? Number.POSITIVE_INFINITY : 0
  }

  return {
    found,
    pages,
    async isWithdrawn(slug, when) {
      const { first } = await seen('article', slug)
      return first <= when.at && (await pages(slug, when)) === 0
    },
  }
}

const NEVER: Seen = { stretches: [], first: Number.POSITIVE_INFINITY }

async function loadSeen(desk: Desk, asked: string[], since: number): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>()
  const add = (key: string, stretch: Stretch) => {
    const { stretches, first } = seen.get(key) ?? NEVER
    seen.set(key, { stretches: [...stretches, stretch], first })
  }
  const slugs = keysOf(asked, 'article')
  for (const { slug, ...stretch } of await listSeenSlugs(desk, slugs, since)) add(`article:${slug}`, stretch)
  for (const { slug, first } of await listFirstSeen(desk, slugs)) {
    const key = `article:${slug}`
    seen.set(key, { stretches: seen.get(key)?.stretches ?? [], first })
  }
  for (const kind of LISTINGS)
    for (const { key, ...stretch } of await listKnownAddresses(desk, {
      kind,
      keys: keysOf(asked, kind),
      since,
    }))
      add(`${kind}:${key}`, stretch)
  return seen
}

/** By "MOMENT KIND:KEY". */
async function loadCounts(desk: Desk, asked: string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const parts = asked.map((one) => /^(\d+) (category|tag|author):(.*)$/s.exec(one)?.slice(1) ?? [])
  const together = Map.groupBy(parts, ([at, kind]) => `${at} ${kind}`)
  for (const [ofAll, some] of together) {
    const [[at = '', kind = ''] = []] = some
    const keys = some.map(([, , key = '']) => key)
    for (const { key, count } of await countListed(desk, { kind: kind as 'tag', keys, at: Number(at) }))
      counts.set(`${ofAll}:${key}`, count)
  }
  return counts
}

const keysOf = (asked: string[], kind: string) =>
  asked.flatMap((one) => (one.startsWith(`${kind}:`) ? one.slice(kind.length + 1) : []))
