// What server.ts and Next's bundles share: they load two copies of every module, so it hangs on `globalThis`.
import type { AsyncLocalStorage } from 'node:async_hooks'
import type { Db } from '../../db/client.ts'
import type { Lane } from '../auth/lane.ts'
import type { Throttle } from '../auth/throttle.ts'
import type { Mailer, MailServer } from '../mail/mailer.ts'
import type { UploadRoom } from '../media/uploads/room.ts'
import type { Guesses } from '../preview/guesses.ts'
import type { Progress } from '../redirects/file/progress.ts'
import type { CardRoom } from '../share-cards/room.ts'
import type { RequestContext } from './context.ts'
import type { Pieces } from './pieces.ts'

/** Addresses of what pages bring along, with the hash of their content in the name. */
export type Assets = {
  boot: string
  reader: string
  /** The public site's stylesheet, which declares the faces too: all that an article needs. */
  styles: string
  /** What every other page needs besides. */
  lists: string
  /** The stylesheet that only declares the faces, for the desk. */
  fonts: string
  /** The desk's own stylesheet, for the pages that Next does not make. */
  desk: string
  /** The rules by which browsers fetch the next page before it is asked for. */
  speculation: string
  /** The files of the faces that every page sets. */
  faces: string[]
}

/**
 * Facts of the running program that pages need. Absolute addresses begin with `origin`: PUBLIC_URL's, or without one
 * where the program listens. `publicOrigin` is PUBLIC_URL's alone.
 */
export type Site = {
  assets: Assets
  origin: string
  publicOrigin: string | null
  isDemo: boolean
  dataDir: string
}

type Shared = {
  requests?: AsyncLocalStorage<RequestContext>
  db?: Db
  /** What pages share. */
  pieces?: Pieces
  site?: Site
  /** Seals the desk's cookies. */
  secret?: string
  passwords?: Lane
  /** Where uploads arrive; it holds the processes that decode them. */
  uploads?: UploadRoom
  /** Where share cards are drawn; it holds the process that does. */
  cards?: CardRoom
  /** Long work that somebody waits for. */
  works?: Map<string, Progress>
  throttle?: Throttle
  guesses?: Guesses
  forgotThrottle?: Throttle
  answerThrottle?: Throttle
  mail?: Mailer
  /** Where mail goes, as an administrator may see it. */
  mailServer?: MailServer
}

export function shared(): Shared {
  const home = globalThis as unknown as Record<symbol, Shared | undefined>
  const mine = home[KEY] ?? {}
  home[KEY] = mine
  return mine
}

const KEY = Symbol.for('masthead')

/** Throws outside the program: pages are served through server.ts. */
export function site(): Site {
  const { site } = shared()
  if (!site) throw new Error('Pages are served through server.ts.')
  return site
}

/** Throws outside the program, as `site` does. */
export function cardRoom(): CardRoom {
  const { cards } = shared()
  if (!cards) throw new Error('Share cards are drawn through server.ts.')
  return cards
}
