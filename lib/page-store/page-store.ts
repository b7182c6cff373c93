// Finished answers to anonymous readers, kept as long as they are true and no longer (decision 025).
import { type Basis, isTrue } from './basis.ts'
import type { LogWatch } from './log-watch.ts'
import { makeLru } from './lru.ts'

/** `room`: pages, or the small one for what anybody can ask for without end: addresses of nothing, redirects, searches. */
export type Keepable = { basis: Basis; room: 'pages' | 'strays' | 'none'; bytes: number }

export type PageStore<T extends Keepable> = {
  /** Among other things `isFresh`: without it `find` may answer what was true a moment ago. */
  watch: LogWatch
  find(key: string, now: number): T | null
  /** What is kept under the key, or else what `make` answers: made once, however many ask at the same time. */
  findOrMake(key: string, now: number, make: () => Promise<T>): Promise<Found<T>>
  /** Counts an answer again that has grown (or shrunk) since it was kept. */
  weighAgain(key: string, answer: T): void
  counts(): Counts
}

export type Found<T> = { answer: T; how: How }
/** Found as it was, made for this one, or made for another that asked at the same time. */
export type How = 'kept' | 'made' | 'shared'
export type Counts = Record<'made' | 'shared' | 'pages' | 'strays' | 'bytes', number>

type Options = { watch: LogWatch; bytes: number }

/** Of the room for pages; what strangers ask for can never take more. */
const STRAYS = 1 / 16
/** A page that is written to all the time is answered as it is after so many tries, and not kept. */
const MOST_TRIES = 3

export function makePageStore<T extends Keepable>({ watch, bytes }: Options): PageStore<T> {
  const rooms = { pages: makeLru<T>(bytes), strays: makeLru<T>(bytes * STRAYS) }
  const flights = new Map<string, { version: number; answer: Promise<T> }>()
  const counted = { made: 0, shared: 0 }

  function find(key: string, now: number): T | null {
    for (const room of [rooms.pages, rooms.strays]) {
      const found = room.get(key)
      if (!found) continue
      if (isTrue(watch, found.basis, now)) return found
      room.delete(key)
    }
    return null
  }

  function keep(key: string, answer: T): void {
    if (answer.room === 'none') return
    rooms[answer.room === 'pages' ? 'strays' : 'pages'].delete(key)
    rooms[answer.room].set(key, answer, answer.bytes)
  }

  /** Again when something was written meanwhile: an answer is never half of one moment and half of another. */
  async function makeTrue(key: string, make: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      counted.made++
      const answer = await make()
      await watch.catchUp()
      const { basis } = answer
      const isWhole = !watch.isTouched(basis.tags, basis.version)
      if (isWhole) keep(key, answer)
      if (isWhole || tries === MOST_TRIES) return answer
    }
  }

  async function findOrMake(key: string, now: number, make: () => Promise<T>): Promise<Found<T>> {
    await watch.catchUp()
    const kept = find(key, now)
    if (kept) return { answer: kept, how: 'kept' }
    const flight = flights.get(key)
    // One that set out before the last write may bring back what was true before it.
    if (flight?.version !== watch.version()) return { answer: await fly(key, make), how: 'made' }
    const answer = await flight.answer
    if (now >= answer.basis.changesAt) return findOrMake(key, now, make)
    counted.shared++
    return { answer, how: 'shared' }
  }

  async function fly(key: string, make: () => Promise<T>): Promise<T> {
    const flight = { version: watch.version(), answer: makeTrue(key, make) }
    flights.set(key, flight)
    try {
      return await flight.answer
    } finally {
      if (flights.get(key) === flight) flights.delete(key)
    }
  }

  return {
    watch,
    find,
    findOrMake,
    weighAgain(key, answer) {
      if (answer.room !== 'none' && rooms[answer.room].get(key) === answer) keep(key, answer)
    },
    counts: () => ({
      ...counted,
      pages: rooms.pages.count(),
      strays: rooms.strays.count(),
      bytes: rooms.pages.size() + rooms.strays.size(),
    }),
  }
}
