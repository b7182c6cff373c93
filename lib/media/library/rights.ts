// Until when a picture may be shown: an editor names the last day, the store keeps the moment after it.

/** The last day ("2026-12-31") on which it may be shown, in the publication's zone; "" for no end. */
export function rightsDay(expireAt: number | null | undefined, timeZone: string): string {
  return expireAt ? dayAt(expireAt - 1, timeZone) : ''
}

/** The moment at which that day is over there; null for "" and for what is no day. */
export function rightsEnd(day: string, timeZone: string): number | null {
  const next = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) + 86_400_000 : Number.NaN
  if (Number.isNaN(next)) return null
  // The zone's distance from UTC at about that time; asked again where it has just changed.
  const guess = next - offsetAt(next, timeZone)
  return next - offsetAt(guess, timeZone)
}

function dayAt(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10)
}

function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return wall - Math.floor(at / 1000) * 1000
}
