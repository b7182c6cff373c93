// One reader's request while it is rendered: its moment, the tags of all it read, and how it is to be answered.
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Db, Reading } from '../../db/client.ts'
import type { Instead } from '../../db/reader/instead.ts'
import type { PublicationSettings } from '../settings/settings.ts'
import { shared } from './shared.ts'

/** What a page decided beyond its markup; the front answers accordingly. A page alone can answer neither 301 nor 410. */
export type Outcome =
  /** `by`: the id of the redirect that says so, whose use is counted. */
  | { kind: 'moved'; to: string; by?: string }
  | { kind: 'missing' }
  | { kind: 'gone' }
  /** Asked too often: 429. */
  | { kind: 'wait'; seconds: number }

/** Finished markup that a public page puts down, for the front to make the document of (decision 040). */
export type Parts = {
  /** What stands before its head, between head and content, and after the content. */
  frame?: readonly [start: string, between: string, end: string]
  head?: string
  content?: string
}

export type RequestContext = {
  /** What is said of it in the log, and to whom it failed. */
  id: string
  db: Db
  now: number
  /** Path and query as the reader asked for them. */
  address: string
  /** The address of the network connection: who is asking, as far as the socket knows. */
  client: string
  tags: Set<string>
  /** The next moment (UTC ms) at which the answer changes by itself. */
  changesAt: number
  outcome: Outcome | null
  /** Words that a search found nothing for, as they are counted. */
  vainWords?: string
  /** Of another moment than now: nothing that pages share is taken for it, or kept from it. */
  isAside: boolean
  /** Settings that are tried at the desk, instead of the publication's. */
  settings: PublicationSettings | undefined
  /** Terms and sponsors otherwise than they are kept. */
  instead: Instead | undefined
  parts: Parts
  memory: NonNullable<Reading['memory']>
  /** The desk knows who is asking. */
  isSignedIn: boolean
  /** Who is asking must set up a second step before anything else. */
  isHeldBack: boolean
}

function storage(): AsyncLocalStorage<RequestContext> {
  const home = shared()
  home.requests ??= new AsyncLocalStorage()
  return home.requests
}

export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage().run(context, work)
}

/** Faults by the request that they happened in: whoever is told of one is told its number. */
const faults = new WeakMap<object, string>()

/** As `runInContext`; what is thrown is remembered with the id, also where others wait for the same work. */
export async function runAndName<T>(context: RequestContext, work: () => Promise<T>): Promise<T> {
  try {
    return await runInContext(context, work)
  } catch (error) {
    if (error instanceof Error) faults.set(error, context.id)
    throw error
  }
}

export function idOfFault(error: unknown): string | null {
  return error instanceof Error ? (faults.get(error) ?? null) : null
}

/** Throws outside a request: nothing of a publication can be read without knowing the moment. */
export function currentRequest(): RequestContext {
  const context = storage().getStore()
  if (!context) throw new Error('There is no request here: pages are served through server.ts.')
  return context
}

/** The id of the request that is being worked on; null between requests. */
export function currentRequestId(): string | null {
  return storage().getStore()?.id ?? null
}

export const newRequestId = () => randomUUID().slice(0, 8)

type Asked = {
  address: string
  client?: string
  isAside?: boolean
  settings?: PublicationSettings
  instead?: Instead
}

export function newContext(
  db: Db,
  now: number,
  { address, client = '', isAside = false, settings, instead }: Asked,
): RequestContext {
  return {
    ...{ id: newRequestId(), db, now, address, client, isAside, settings, instead },
    tags: new Set(),
    changesAt: Number.POSITIVE_INFINITY,
    outcome: null,
    parts: {},
    memory: new Map(),
    isSignedIn: false,
    isHeldBack: false,
  }
}

export function readingOf(context: RequestContext): Reading {
  return {
    db: context.db,
    now: context.now,
    memory: context.memory,
    isAside: context.isAside,
    settings: context.settings,
    instead: context.instead,
    note(tag, changesAt = Number.POSITIVE_INFINITY) {
      context.tags.add(tag)
      context.changesAt = Math.min(context.changesAt, changesAt)
    },
  }
}
