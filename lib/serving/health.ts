// What probes ask: /healthz, whether the program is alive, and /readyz, whether it can do its work.
import { statfs } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Db } from '../../db/client.ts'
import { isStoreSound } from '../../db/sound.ts'
import { secure } from '../front/headers.ts'

export type State = 'starting' | 'ready' | 'stopping'

type Checks = { store: boolean; disk: boolean }
export type Check = () => Promise<Checks>

/** Bytes that must be free where the publication lies: a day's saves, the log of the store, and a backup under way. */
const LEAST_FREE = 100 * 1024 * 1024
/** Probes and whoever else asks are told the same for so long (milliseconds). */
const KEPT = 1000
/** A store that does not answer for so long is not able to work. */
const PATIENCE = 4000

export function makeCheck(db: Db, dataDir: string): Check {
  return async () => ({
    store: await within(isStoreSound(db)),
    disk: await statfs(dataDir).then(
      ({ bavail, bsize }) => bavail * bsize >= LEAST_FREE,
      () => false,
    ),
  })
}

export type Probes = {
  /** Answers probes; false for every other address. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
}

/**
 * `/healthz` says 200 as long as the program answers at all. `/readyz` says 503 while it starts or stops, and when the
 * store or the disk fail. Neither is kept by anybody, and neither says anything that helps a stranger.
 */
export function makeProbes(state: () => State, check: () => Check | null, { isHttps = false } = {}): Probes {
  let kept: { at: number; checks: Promise<Checks> } | null = null
  const checked = (run: Check) => {
    if (!kept || performance.now() - kept.at > KEPT) kept = { at: performance.now(), checks: run() }
    return kept.checks
  }
  const readiness = async () => {
    const run = check()
    const now = state()
    if (now !== 'ready' || !run) return { status: now === 'ready' ? 'starting' : now }
    const { store, disk } = await checked(run)
    return { status: store && disk ? 'ready' : 'failing', store: word(store), disk: word(disk) }
  }
  return {
    answer(request, response) {
      const { url, method } = request
      if (url !== '/healthz' && url !== '/readyz') return false
      const isRead = method === 'GET' || method === 'HEAD'
      const send = (facts: { status: string }) =>
        reply(response, isRead ? facts : { status: 'refused' }, { isHead: method === 'HEAD', isHttps })
      if (url === '/healthz' || !isRead) send({ status: 'alive' })
      else readiness().then(send, () => send({ status: 'failing' }))
      return true
    },
  }
}

const STATUS: Record<string, number> = { alive: 200, ready: 200, refused: 405 }

function reply(
  response: ServerResponse,
  facts: { status: string },
  { isHead, isHttps }: { isHead: boolean; isHttps: boolean },
): void {
  secure(response, 'asset', { isHttps })
  const body = `${JSON.stringify(facts)}\n`
  response.writeHead(STATUS[facts.status] ?? 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    ...(facts.status === 'refused' ? { Allow: 'GET, HEAD' } : {}),
  })
  response.end(isHead ? undefined : body)
}

const word = (isFine: boolean) => (isFine ? 'ok' : 'failing')

function within(work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
