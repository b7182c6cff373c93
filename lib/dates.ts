// How an instant (UTC ms) is written for readers: the day of publication, the month of an issue, the machine's form;
// and which instant a clock's reading means, also on the days when clocks change.

/** "December 8, 2023" in the given time zone and language. */
export function formatDate(at: number, timeZone = 'UTC', locale = 'en-US'): string {
  return formatter(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone }).format(at)
}

/** "Dec 8, 2023": the same day where room is short, as in the rail of latest articles. */
export function formatShortDate(at: number, timeZone = 'UTC', locale = 'en-US'): string {
  return formatter(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone }).format(at)
}

/** "Dec 8, 2023, 9:30 AM": a moment, as the desk plans and records it. */
export function formatMoment(at: number, timeZone = 'UTC', locale = 'en-US'): string {
  return formatter(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)
}

/** "December 2023": the name of a print issue. */
export function formatMonth(at: number, timeZone = 'UTC', locale = 'en-US'): string {
  return formatter(locale, { year: 'numeric', month: 'long', timeZone }).format(at)
}

/** "2023-12-08T09:30:00.000Z" for `<time datetime>`, feeds and metadata (RFC 3339, always UTC). */
export function isoDate(at: number): string {
  return new Date(at).toISOString()
}

/** "2023-12-08": the day, UTC. */
export function utcDay(at: number): string {
  return isoDate(at).slice(0, 10)
}

/** 2023: the year in the given time zone. */
export function yearOf(at: number, timeZone = 'UTC'): number {
  return Number(formatter('en-US', { year: 'numeric', timeZone }).format(at))
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than using one a hundred times, and every page shows dozens of dates. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}

/** What a clock shows, as date and time fields have it: "2026-03-29T02:30". */
export type LocalMoment = string

/**
 * Which instant a local clock's reading means. Where clocks are put forward a reading does not happen (`gap`: they went
 * from one to the other), where they are put back it happens twice, `first` and `second`.
 */
export type Resolved =
  | { kind: 'once'; at: number }
  | { kind: 'gap'; before: number; after: number }
  | { kind: 'twice'; first: number; second: number }

/** Null for what is no date and time. In a gap `before` and `after` are as far from the change as the reading was. */
export function localToInstant(local: LocalMoment, timeZone: string): Resolved | null {
  const naive = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN
  if (Number.isNaN(naive) || new Date(naive).toISOString().slice(0, 16) !== local) return null
  // No zone changes twice within two days of its rules.
  const offsets = [offsetAt(naive - DAY, timeZone), offsetAt(naive + DAY, timeZone)]
  const [earlier = 0, later = 0] = offsets
  const fitting = [...new Set(offsets)]
    .map((offset) => naive - offset)
    .filter((at) => instantToLocal(at, timeZone) === local)
    .sort((a, b) => a - b)
  const [first, second] = fitting
  if (first === undefined) return { kind: 'gap', before: naive - later, after: naive - earlier }
  return second === undefined ? { kind: 'once', at: first } : { kind: 'twice', first, second }
}

/** What clocks in that zone show at an instant. */
export function instantToLocal(at: number, timeZone: string): LocalMoment {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16)
}

/** "GMT+1": how far a zone's clocks are from UTC at an instant; tells two readings of one clock apart. */
export function offsetName(at: number, timeZone: string): string {
  const parts = formatter('en-US', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** "Sun, Mar 29, 2026, 3:30 AM": a moment that somebody plans, with its day of the week. */
export function formatPlan(at: number, timeZone = 'UTC', locale = 'en-US'): string {
  const day = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' } as const
  return formatter(locale, { ...day, hour: 'numeric', minute: '2-digit', timeZone }).format(at)
}

const DAY = 86_400_000

/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
  const clock = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const
  const parts = formatter('en-US', { ...numeric, ...clock, timeZone }).formatToParts(at)
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0)
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return shown - Math.floor(at / 1000) * 1000
}

/** The year, and the month from 1 to 12, in the given time zone. */
export function yearAndMonth(at: number, timeZone = 'UTC'): { year: number; month: number } {
  const [year = 0, month = 0] = instantToLocal(at, timeZone).split('-').map(Number)
  return { year, month }
}

/** "2023-12-08": the day in the given time zone. */
export function dayOf(at: number, timeZone = 'UTC'): string {
  const parts = formatter('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
  return parts.format(at)
}

/** The day so many days after that one, in the calendar: "2026-02-28" and 1 give "2026-03-01"; less than 0 goes back. */
export function shiftDay(day: string, by: number): string {
  return isoDate(Date.parse(`${day}T00:00:00Z`) + by * DAY).slice(0, 10)
}

/** The instant at which a day ("2023-12-08") begins in the time zone, also where its clocks change that day. */
export function startOfDay(day: string, timeZone = 'UTC'): number {
  const wanted = Date.parse(`${day}T00:00:00Z`)
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  const first = wanted - offsetAt(wanted, timeZone)
  return wanted - offsetAt(first, timeZone)
}
