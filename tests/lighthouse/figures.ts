// What is taken from a report of Lighthouse, what is asked of it, and how it is told.

/** The few parts of a report that are read. */
export type Report = {
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>
}
export type Figures = {
  name: string
  scores: number[]
  /** Milliseconds until the largest part is painted, and in which nothing could be clicked. */
  paint: number
  blocked: number
  shift: number
  faults: string[]
}
type Category = (typeof CATEGORIES)[number]

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** What counts as having arrived, in ms (issue of the reading site). */
const SOON = 1200

export function figuresOf(name: string, { categories, audits }: Report): Figures {
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
  const weighed = CATEGORIES.flatMap((category) => categories[category].auditRefs)
  const faults = weighed.flatMap(({ id, weight }) => {
    const { score = null, title = id } = audits[id] ?? {}
    return weight > 0 && score !== null && score < 0.9 ? [title] : []
  })
  return {
    name,
    scores: CATEGORIES.map((category) => Math.round((categories[category].score ?? 0) * 100)),
    paint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    faults: [...new Set(faults)],
  }
}

export function isGood({ scores, paint, blocked, shift }: Figures): boolean {
  return (
    scores.every((score) => score === 100) && paint <= SOON && blocked === 0 && Number(shift.toFixed(3)) === 0
  )
}

export function tableOf(rows: Figures[]): string {
  const cells = [
    ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'TBT', 'CLS'],
    ...rows.map(({ name, scores, paint, blocked, shift }) => [
      name,
      ...scores.map(String),
      `${(paint / 1000).toFixed(2)} s`,
      `${Math.round(blocked)} ms`,
      shift.toFixed(3),
    ]),
  ]
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? []
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = cells
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}
