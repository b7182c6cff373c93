// When an unsaved text is sent: two seconds after a pause, at most every ten while one types on, and later and later when it fails.

export const PAUSE = 2_000
export const LONGEST_WAIT = 10_000
const FIRST_RETRY = 2_000
const LAST_RETRY = 60_000

/** Milliseconds until the next save, for a text that has been unsaved since `since`. */
export function waitFor(now: number, since: number): number {
  return Math.max(0, Math.min(PAUSE, since + LONGEST_WAIT - now))
}

/** Doubles up to a minute; a little chance keeps a newsroom's tabs from coming back all at once. */
export function retryAfter(attempt: number, chance = Math.random()): number {
  const longest = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(attempt, 10))
  return Math.round(longest * (0.75 + chance / 4))
}

/** Not before the server asked to be asked again. */
export function retryWhen(attempt: number, asked = 0): number {
  return Math.max(retryAfter(attempt), asked)
}

/** What goes away by itself: no network, a server that restarts or is busy. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500
}
