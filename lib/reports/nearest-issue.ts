// The print issue that an address names by its month: "/issues/december-2023/", "/2023/12/".

const YEAR = '((?:19|20)\\d\\d)'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME = `(${MONTHS.join('|')})[a-z]*`
const NUMBERED = new RegExp(`(?<!\\d)${YEAR}[-/_.]?(0?[1-9]|1[0-2])(?!\\d)`)
const NAMED = [
  new RegExp(`${NAME}[-/_.]?${YEAR}(?!\\d)`, 'i'),
  new RegExp(`(?<!\\d)${YEAR}[-/_.]?${NAME}`, 'i'),
]

/** Counted from the year 0, so that two can be compared; null where the address names no month. */
function monthIn(address: string): number | null {
  const [, year = '', month = ''] = NUMBERED.exec(address) ?? []
  if (year) return Number(year) * 12 + Number(month)
  for (const pattern of NAMED) {
    const parts = pattern.exec(address)?.slice(1) ?? []
    const named = parts.find((part) => !/\d/.test(part))?.toLowerCase()
    const written = parts.find((part) => /\d/.test(part))
    if (named && written) return Number(written) * 12 + MONTHS.indexOf(named) + 1
  }
  return null
}

/** `slugs` are issues' own, "2023-12", and `apart` how many months may lie between: two months may share one issue. */
export function nearestIssue(address: string, slugs: readonly string[], apart: number): string | null {
  const wanted = monthIn(address)
  if (wanted === null) return null
  const near = slugs
    .map((slug) => ({ slug, apart: Math.abs((monthIn(slug) ?? 0) - wanted) }))
    .filter((one) => one.apart <= apart)
    .sort((a, b) => a.apart - b.apart || (a.slug < b.slug ? -1 : 1))
  return near[0]?.slug ?? null
}
