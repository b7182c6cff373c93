// Tells the hub which feeds have changed, also of what came due by itself. May run late, and twice (decision 022).
import { createHash } from 'node:crypto'
import type { Db, Reading } from '../../../db/client.ts'
import {
  deleteSweep,
  findSweep,
  listDuePings,
  listTagsDue,
  type PingRow,
  putSweep,
  settlePing,
  touchPings,
} from '../../../db/store/feeds/pings.ts'
import { findLogVersion, listLogSince } from '../../../db/store/log.ts'
import { type Outgoing, postForm } from '../../outgoing/post-form.ts'
import { loadFeed } from '../../reader/feed/load.ts'
import { loadSettings } from '../../reader/settings.ts'
import { absolute } from '../../urls.ts'
import { FEED_FORMATS, feedAddress, readFeedAddress } from '../address.ts'
import { pagesOf } from './pages.ts'

const SWEEP = 'hub'
/** So many feeds at once; the rest in the next round. */
const AT_ONCE = 20
const MINUTE = 60_000
/** After some nine hours of failing the hub is told with the next change. */
const MOST_TRIES = 10

export type HubKit = Outgoing & { origin: string }

/** One round; it ends where the hub is not reached, since for the other feeds it would not be, either. */
export async function sweepHub(db: Db, now: number, kit: HubKit): Promise<void> {
  const reading: Reading = { db, now, note() {} }
  const { hub } = await loadSettings(reading)
  if (hub === '') return forget(db)
  await noteChanges(db, reading)
  for (const ping of await listDuePings(db, now, AT_ONCE)) {
    if (kit.signal?.aborted) return
    if ((await look(db, reading, { ping, hub, kit })) === 'unreached') return
  }
}

/** A hub that is set later is not told of all that happened until then. */
async function forget(db: Db): Promise<void> {
  if (await findSweep(db, SWEEP)) await db.write((tx) => deleteSweep(tx, SWEEP))
}

/** What changed since the last round, and how far this one has looked, in one transaction: nothing is lost in between. */
async function noteChanges(db: Db, reading: Reading): Promise<void> {
  const { now } = reading
  const before = await findSweep(db, SWEEP)
  const version = await findLogVersion(db)
  const told = before ? (await listLogSince(db, before.version)).flatMap(({ tags }) => tags) : []
  const due = before ? await listTagsDue(db, before.at, now) : []
  if (before && told.length === 0 && due.length === 0) return
  const pages = await pagesOf(reading, [...new Set([...told, ...due])])
  await db.write(async (tx) => {
    await touchPings(tx, [...new Set(pages)], now)
    await putSweep(tx, { name: SWEEP, version, at: Math.max(now, before?.at ?? 0) })
  })
}

type Look = { ping: PingRow; hub: string; kit: HubKit }

/** A feed whose entries are those that the hub was told of is left alone, also when its page was touched. */
async function look(db: Db, reading: Reading, { ping, hub, kit }: Look): Promise<'done' | 'unreached'> {
  const { page } = ping
  const fingerprint = await fingerprintOf(reading, page, kit.origin)
  const settle = (set: Parameters<typeof settlePing>[2]) => db.write((tx) => settlePing(tx, ping, set))
  if (fingerprint === null || fingerprint === ping.fingerprint) {
    await settle({ tryAt: null, tries: 0, problem: null })
    return 'done'
  }
  const { problem, isReached } = await tell(hub, page, kit)
  // Told of again after the next start: that the program stops is no fault of the hub.
  if (problem !== null && kit.signal?.aborted) return 'unreached'
  const tries = ping.tries + 1
  const tryAt = tries < MOST_TRIES ? reading.now + MINUTE * 2 ** (tries - 1) : null
  await settle(
    problem === null
      ? { fingerprint, pingedAt: reading.now, tryAt: null, tries: 0, problem }
      : { tries, tryAt, problem },
  )
  return isReached ? 'done' : 'unreached'
}

type Told = { problem: string | null /** Whether the hub answered at all. */; isReached: boolean }

/** Each form of a page's feed, as hubs take a publisher's ping; the standard leaves it to them (WebSub, 6). */
async function tell(hub: string, page: string, kit: HubKit): Promise<Told> {
  try {
    for (const format of FEED_FORMATS) {
      const topic = absolute(kit.origin, feedAddress(page, { format }))
      const status = await postForm(hub, { 'hub.mode': 'publish', 'hub.url': topic, 'hub.topic': topic }, kit)
      if (status < 200 || status > 299)
        return { problem: `The hub answered ${status} for ${topic}.`, isReached: true }
    }
    return { problem: null, isReached: true }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error), isReached: false }
  }
}

/** Of all that a subscriber gets; null when there is no such feed any more. */
async function fingerprintOf(reading: Reading, page: string, origin: string): Promise<string | null> {
  const asked = readFeedAddress(feedAddress(page))
  const feed = asked && (await loadFeed(reading, asked, origin))
  if (!feed) return null
  return createHash('sha256')
    .update(JSON.stringify([feed.title, feed.entries]))
    .digest('base64url')
}
