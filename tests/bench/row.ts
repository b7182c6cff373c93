// What the benchmark measures: a group is a file in groups/ that answers rows of one table.
import type { Stage } from './stage.ts'

export type Row = {
  what: string
  unit: 'ms' | 'requests/s' | 'KB' | 'MB' | 'answers' | 'pages' | 'requests'
  median: number
  p95?: number
  /** Shown where it is what the goal is about. */
  p99?: number
  /** The most it may be (or the least, for what should be high), and of which figure. */
  goal?: { of: Measure; most: number } | { of: Measure; least: number }
  /** Measured in the same run on the same machine: what the ratio is to. */
  against?: { what: string; median: number }
}

/** The ratio is of the median to what it stands against. */
type Measure = 'median' | 'p95' | 'p99' | 'ratio'

export type Group = {
  /** As one names it on the command line. */
  name: string
  title: string
  /** What the site is started with, beside what all are. */
  env?: Record<string, string>
  measure(stage: Stage): Promise<Row[]>
}

export function isMet({ goal, median, p95 = Number.NaN, p99 = Number.NaN, against }: Row): boolean | null {
  if (!goal) return null
  const measured = { median, p95, p99, ratio: median / (against?.median ?? Number.NaN) }[goal.of]
  return 'most' in goal ? measured <= goal.most : measured >= goal.least
}
