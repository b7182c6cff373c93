// The demo's dates: all of them follow from the moment of filling, so that the magazine is always current.

/** Before anything of the demo was published: what has always been there. */
export const BEGINNING = Date.UTC(2005, 0, 1)

const DAY = 86_400_000

/** Half past nine UTC, so many days before `asOf` (after it, when negative). */
export function daysBefore(asOf: number, days: number): number {
  const midnight = Math.floor(asOf / DAY) * DAY
  return midnight - days * DAY + 9.5 * 3_600_000
}

/** The month so many months before that of `asOf`: its year, its number (1 to 12) and its first moment, UTC. */
export function monthBefore(asOf: number, months: number): { year: number; month: number; at: number } {
  const date = new Date(asOf)
  const at = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)
  return { year: new Date(at).getUTCFullYear(), month: new Date(at).getUTCMonth() + 1, at }
}
