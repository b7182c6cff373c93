// Since when each feed has been as it is now: what `Last-Modified` says, for programs that do not ask by ETag (decision 031).
import { createHash } from 'node:crypto'

/** The moment (UTC ms, in whole seconds) since when this is what stands there; null while that cannot be told apart. */
export type SinceWhen = (address: string, body: Uint8Array, now: number) => number | null

/** A date so far ahead, in milliseconds, was not moved on to tell versions apart: the clock has been put back. */
const PUT_BACK = 60_000
/** Feeds remembered, by their last change; one that was forgotten counts as new. */
const MOST = 10_000

/**
 * Whatever changes in a feed - a text, a name, a setting, something withdrawn - gives it a later date than it had, so the
 * date never goes back and never lies ahead. A date counts in seconds: of two versions within one the later has none.
 */
export function makeVersions(most = MOST): SinceWhen {
  const known = new Map<string, { hash: string; since: number }>()
  return (address, body, now) => {
    const hash = createHash('sha256').update(body).digest('base64')
    const last = known.get(address)
    const before = last && last.since < now + PUT_BACK ? last : null
    const isSame = before?.hash === hash
    const since = isSame ? before.since : Math.max(now - (now % 1000), (before?.since ?? 0) + 1000)
    if (!isSame) {
      known.delete(address)
      known.set(address, { hash, since })
      const [oldest] = known.keys()
      if (known.size > most && oldest !== undefined) known.delete(oldest)
    }
    return since <= now ? since : null
  }
}
