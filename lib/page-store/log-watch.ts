// What has been written to the publication log, by whichever process, noticed at next to no cost (decision 025).
import { type Db, NOTICED_WITHIN } from '../../db/client.ts'
import { findLogVersion, listLogSince } from '../../db/store/log.ts'

export type LogWatch = {
  /** The newest row that is known here. */
  version(): number
  /** False when something may have been written that is not known here yet: `catchUp` first. */
  isFresh(): boolean
  /** Resolves when everything is known that was acknowledged before the call. */
  catchUp(): Promise<void>
  /** Whether anything of these tags was written after a version. */
  isTouched(tags: readonly string[], since: number): boolean
}

type Watched = Pick<Db, 'countLogged' | 'generation'> & Parameters<typeof findLogVersion>[0]

/** Beyond so many tags all that came before is forgotten: what was made before that counts as touched. */
const MOST_TAGS = 100_000

/** Milliseconds. While many ask, the next look begins before the last one is too old, so that none of them has to wait. */
const AHEAD = NOTICED_WITHIN / 2

/** `timer` in milliseconds; it only ever goes forward. */
export async function watchLog(db: Watched, timer = () => performance.now()): Promise<LogWatch> {
  const touched = new Map<string, number>()
  let [generation, logged, lookedAt] = [await db.generation(), db.countLogged(), timer()]
  let version = await findLogVersion(db)
  let forgotten = version
  let running: Promise<void> | null = null

  async function look(): Promise<void> {
    const [begun, own, other] = [timer(), db.countLogged(), await db.generation()]
    const rows = own === logged && other === generation ? [] : await listLogSince(db, version)
    for (const row of rows) {
      for (const tag of row.tags) touched.set(tag, row.version)
      version = row.version
    }
    if (touched.size > MOST_TAGS) {
      touched.clear()
      forgotten = version
    }
    ;[generation, logged, lookedAt] = [other, own, begun]
  }

  const lookOnce = () => {
    running ??= look().finally(() => {
      running = null
    })
    return running
  }
  const isYounger = (age: number) => db.countLogged() === logged && timer() - lookedAt < age
  return {
    version: () => version,
    isFresh() {
      const isFresh = isYounger(NOTICED_WITHIN)
      // Should it fail, whoever waits for the next look will hear of it.
      if (isFresh && !isYounger(AHEAD)) lookOnce().catch(() => {})
      return isFresh
    },
    async catchUp() {
      // One that had begun before the call may have missed what the call must know.
      if (running) await running
      if (!isYounger(NOTICED_WITHIN)) await lookOnce()
    },
    isTouched: (tags, since) => since < forgotten || tags.some((tag) => (touched.get(tag) ?? 0) > since),
  }
}
