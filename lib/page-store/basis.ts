// What something was made of, and so how long it is true (decision 025).
import type { LogWatch } from './log-watch.ts'

export type Basis = {
  /** The publication log's newest row when the making began. */
  version: number
  /** The moment that was asked for (UTC ms). */
  madeAt: number
  /** The first moment at which it is not true any more by itself (UTC ms). */
  changesAt: number
  /** Of all that was read. */
  tags: readonly string[]
}

export function isTrue(watch: LogWatch, basis: Basis, now: number): boolean {
  if (now < basis.madeAt || now >= basis.changesAt) return false
  const version = watch.version()
  if (basis.version === version) return true
  if (watch.isTouched(basis.tags, basis.version)) return false
  // Nothing up to here has touched it: the next time only what comes after is looked at.
  basis.version = version
  return true
}
