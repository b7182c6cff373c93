// What the benchmark measures: a group is a file in groups/ that answers rows of one table.
import type { Stage } from './stage.ts'

export type Row = {
  what: string
  unit: 'ms' | 'requests/s' | 'KB' | 'MB'
  median: number
  p95?: number
  /** The most it may be (or the least, for what should be high), and of which figure. */
  goal?: { of: 'median' | 'p95'; most: number } | { of: 'median' | 'p95'; least: number }
  /** Measured in the same run on the same machine: what the ratio is to. */
  against?: { what: string; median: number }
}

export type Group = {
  /** As one names it on the command line. */
  name: string
  title: string
  measure(stage: Stage): Promise<Row[]>
}

export function isMet({ goal, median, p95 }: Row): boolean | null {
  if (!goal) return null
  const measured = goal.of === 'median' ? median : (p95 ?? Number.NaN)
  return 'most' in goal ? measured <= goal.most : measured >= goal.least
}
