// A date as it is asked for: a year, a month or a day.

/** Calendar days, "2024-03-01": from the first up to, but without, the last. */
export type Period = { from: string; until: string }

/** Of "2024", "2024-03", "2024-03-15"; null for what is no date. */
export function periodOf(text: string): Period | null {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (!found) return null
  const [year = 0, month = 1, day = 1] = found.slice(1).map((part) => (part ? Number(part) : undefined))
  const from = new Date(Date.UTC(year, month - 1, day))
  if (from.getUTCMonth() !== month - 1 || from.getUTCDate() !== day) return null
  if (found[2] === undefined) return between(from, Date.UTC(year + 1, 0, 1))
  if (found[3] === undefined) return between(from, Date.UTC(year, month, 1))
  return between(from, Date.UTC(year, month - 1, day + 1))
}

function between(from: Date, until: number): Period {
  const day = (at: Date) => at.toISOString().slice(0, 10)
  return { from: day(from), until: day(new Date(until)) }
}
