// Whether what was published, and perhaps taken back again, was before readers for any time.

type Act = { at: number; act: string; detail: Record<string, unknown> }

/**
 * `acts` are all that began or ended it, the first first. `momentOf` says from when readers were to get it; null for acts that
 * ended it. What was called off before its moment came was seen by nobody.
 */
export function wasEverSeen(
  acts: readonly Act[],
  now: number,
  momentOf: (act: Act) => number | null,
): boolean {
  return acts.some((act, index) => {
    const moment = momentOf(act)
    const end = acts[index + 1]?.at ?? now + 1
    return moment !== null && moment <= now && moment < end
  })
}
