// Counts what readers asked for in vain, and which redirects led them on: nothing is kept but day, address or words, and number.
import type { IncomingHttpHeaders } from 'node:http'
import { isReader } from '../reads/count.ts'
import { quarterOf } from '../reads/quarters.ts'
import { redirectKey } from '../redirects/key.ts'
import { isOfReaders } from './rubbish.ts'

/** What is counted of everybody who is sent an answer, kept or not. */
export type Tally = { redirect?: string; words?: string }

export type Stray = {
  status: number
  tally: Tally | null
  /** A page's canonical one. */
  address: string
  method: string | undefined
  headers: IncomingHttpHeaders
  at: number
}

export type Missed = { quarter: number; address: string; hits: number; fromOwn: number; referrer: string }
export type Strays = {
  missed: Missed[]
  hits: { quarter: number; redirectId: string; hits: number }[]
  vain: { quarter: number; words: string; searches: number }[]
}

/** Of each kind: whoever makes up addresses gets no further than this in a minute. */
const MOST_WAITING = 2000

/** Of the program's own memory: the front counts, and the background work of the same process writes. */
const missed = new Map<string, Missed>()
const hits = new Map<string, Strays['hits'][number]>()
const vain = new Map<string, Strays['vain'][number]>()

export function countStray({ status, tally, address, method, headers, at }: Stray): void {
  if (method !== 'GET' || !isReader(method, headers)) return
  const quarter = quarterOf(at)
  if (tally?.redirect) addHit({ quarter, redirectId: tally.redirect, hits: 1 })
  if (tally?.words) addWords({ quarter, words: tally.words, searches: 1 })
  if (status !== 404 || !address.startsWith('/')) return
  const [path = '', query] = address.split('?')
  const asked = redirectKey(path === '/' && query ? address : path)
  if (isOfReaders(asked)) addMissed({ quarter, address: asked, hits: 1, ...cameFrom(headers) })
}

/** What has been counted since the last time; whoever cannot write it gives it back. */
export function takeStrays(): Strays {
  const taken = { missed: [...missed.values()], hits: [...hits.values()], vain: [...vain.values()] }
  for (const waiting of [missed, hits, vain]) waiting.clear()
  return taken
}

export function giveStraysBack(strays: Strays): void {
  strays.missed.forEach(addMissed)
  strays.hits.forEach(addHit)
  strays.vain.forEach(addWords)
}

function addMissed(one: Missed): void {
  const known = slot(missed, `${one.quarter} ${one.address}`, { ...one, hits: 0, fromOwn: 0, referrer: '' })
  if (!known) return
  known.hits += one.hits
  known.fromOwn += one.fromOwn
  known.referrer = one.referrer || known.referrer
}

function addHit(one: Strays['hits'][number]): void {
  const known = slot(hits, `${one.quarter} ${one.redirectId}`, { ...one, hits: 0 })
  if (known) known.hits += one.hits
}

function addWords(one: Strays['vain'][number]): void {
  const known = slot(vain, `${one.quarter} ${one.words}`, { ...one, searches: 0 })
  if (known) known.searches += one.searches
}

/** Null when there is no room for another one. */
function slot<T>(waiting: Map<string, T>, key: string, fresh: T): T | null {
  const known = waiting.get(key)
  if (known) return known
  if (waiting.size >= MOST_WAITING) return null
  waiting.set(key, fresh)
  return fresh
}

/** Of where the link stood only the host is kept, and of our own pages not even that. */
function cameFrom({ referer, host }: IncomingHttpHeaders): Pick<Missed, 'fromOwn' | 'referrer'> {
  if (!referer || !URL.canParse(referer)) return { fromOwn: 0, referrer: '' }
  const from = new URL(referer)
  if (from.host === host) return { fromOwn: 1, referrer: '' }
  const isSite = from.protocol.startsWith('http') && from.host.length <= MOST_HOST
  return { fromOwn: 0, referrer: isSite ? from.host : '' }
}

/** RFC 1035, 2.3.4. */
const MOST_HOST = 255
