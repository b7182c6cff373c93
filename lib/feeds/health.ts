// What the desk is told of its feeds: what each holds, what is wrong with it, who fetches it, what the hub was told.
import type { Reading } from '../../db/client.ts'
import { countFetches, listFetchers, listPings } from '../../db/desk/publication/feeds.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import { loadFeedDirectory } from '../reader/feed/directory.ts'
import { loadFeed } from '../reader/feed/load.ts'
import { loadSettings } from '../reader/settings.ts'
import { lastDays } from '../reads/spans.ts'
import { absolute, urls } from '../urls.ts'
import { FEED_FORMATS, type FeedFormat, feedAddress, readFeedAddress } from './address.ts'
import { checkFeed } from './check/check-feed.ts'
import type { Fault } from './check/fault.ts'
import type { FeedSection } from './sections.ts'
import type { FeedEntry, FeedView } from './view.ts'
import { writtenFeed } from './written.ts'

type Fetches = Awaited<ReturnType<typeof countFetches>>[number]
type Ping = Awaited<ReturnType<typeof listPings>>[number]

export type FeedRow = {
  name: string
  page: string
  depth: number
  fetches: number
  unchanged: number
  lastFetchAt: number | null
  ping: Ping | null
}

export type ReaderRow = Awaited<ReturnType<typeof listFetchers>>[number]

export type ShownFeed = {
  title: string
  page: string
  self: string
  changedAt: number | null
  faults: (Fault & { format: FeedFormat })[]
  bytes: Record<FeedFormat, number>
  entries: FeedEntry[]
  readers: ReaderRow[]
}

export type FeedHealth = {
  feeds: FeedRow[]
  readers: ReaderRow[]
  shown: ShownFeed | null
  hub: string
  maySetHub: boolean
  timeZone: string
}

/** Fetches of so many days are shown. */
export const DAYS_SHOWN = 7
/** The most frequent programs; names can be made up, and nobody reads on. */
const READERS_SHOWN = 100

type Asked = { reading: Reading; origin: string /** The page of the feed to look into. */; page: string }

/** Null for whoever may not see it, and where no feed follows that page. */
export async function loadFeedHealth(
  desk: Desk,
  { reading, origin, page }: Asked,
): Promise<FeedHealth | null> {
  if (!can(desk.actor, 'feed.read')) return null
  const { hub, timeZone } = await loadSettings(reading)
  const since = lastDays(desk.now, DAYS_SHOWN, timeZone).from
  const asked = readFeedAddress(feedAddress(page))
  const feed = asked && (await loadFeed(reading, asked, origin))
  if (!feed) return null
  const pings = new Map((await listPings(desk)).map((ping) => [ping.page, ping]))
  const { whole, categories, others } = await loadFeedDirectory(reading, origin)
  const named = [whole, ...categories, ...others]
    .flatMap((section) => flat(section, 0))
    .concat({ name: 'Searches', page: absolute(origin, urls.search()), depth: 0 })
    .map((row) => ({ ...row, page: row.page.slice(origin.length) }))
  const counted = await countFetches(
    desk,
    since,
    named.map(({ page }) => page),
  )
  const fetches = new Map(counted.map((row) => [row.page, row]))
  return {
    feeds: named.map((row) => rowOf(row, fetches.get(row.page), pings.get(row.page))),
    readers: await listFetchers(desk, { since, limit: READERS_SHOWN }),
    shown: {
      ...(await shownOf(feed, { reading, origin, page })),
      readers: await listFetchers(desk, { since, limit: READERS_SHOWN, page }),
    },
    ...{ hub, timeZone, maySetHub: can(desk.actor, 'settings.edit') },
  }
}

const flat = (
  { name, page, below }: FeedSection,
  depth: number,
): { name: string; page: string; depth: number }[] => [
  { name, page, depth },
  ...below.flatMap((section) => flat(section, depth + 1)),
]

type Named = Pick<FeedRow, 'name' | 'page' | 'depth'>

function rowOf(named: Named, fetched: Fetches | undefined, ping: Ping | undefined): FeedRow {
  return {
    ...named,
    fetches: fetched?.fetches ?? 0,
    unchanged: fetched?.unchanged ?? 0,
    lastFetchAt: fetched?.lastAt ?? null,
    ping: ping ?? null,
  }
}

/** As subscribers get it, in each form. Pictures come from here, whatever name the publication has. */
async function shownOf(rss: FeedView, { reading, origin, page }: Asked): Promise<Omit<ShownFeed, 'readers'>> {
  const faults: ShownFeed['faults'] = []
  const bytes = { rss: 0, atom: 0, json: 0 }
  for (const format of FEED_FORMATS) {
    const address = feedAddress(page, { format })
    const feed = { ...rss, self: absolute(origin, address) }
    const { text } = writtenFeed(format, feed)
    bytes[format] = Buffer.byteLength(text)
    const found = checkFeed({ feed, text, format, address: absolute(origin, address), now: reading.now })
    faults.push(...found.map((fault) => ({ ...fault, format })))
  }
  return {
    ...{ title: rss.title, self: rss.self, changedAt: rss.changedAt, page, faults, bytes },
    entries: rss.entries.map((entry) => ({
      ...entry,
      html: entry.html.replaceAll(absolute(origin, '/media/'), '/media/'),
    })),
  }
}
