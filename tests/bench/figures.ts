// Medians and percentiles: of all samples of one run, and of several runs.

export type Figures = { median: number; p95: number; p99: number }

export function figuresOf(samples: readonly number[]): Figures {
  return { median: at(samples, 0.5), p95: at(samples, 0.95), p99: at(samples, 0.99) }
}

/** Of several runs the middle one counts, for each figure by itself: one disturbed run changes nothing. */
export function middle(runs: readonly Figures[]): Figures {
  const middleOf = (figure: keyof Figures) =>
    at(
      runs.map((run) => run[figure]),
      0.5,
    )
  return { median: middleOf('median'), p95: middleOf('p95'), p99: middleOf('p99') }
}

/** The nearest of them that at least this part lies at or under. */
function at(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]
  if (value === undefined) throw new Error('Nothing was measured.')
  return value
}
