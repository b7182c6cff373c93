// How an instant (UTC ms) is written for readers: the day of publication, the month of an issue, the machine's form.

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
