// The table of a run, for the terminal and for docs/performance.md: the same text in both.
import { type Group, isMet, type Row } from './row.ts'

/** `on`: the day and the machine. */
export type Measured = { group: Pick<Group, 'name' | 'title'>; on: string; rows: Row[] }

export function tableOf(measured: readonly Measured[]): string {
  return measured
    .map(({ group, on, rows }) => [`**${group.title}**`, '', on, '', ...table(rows)].join('\n'))
    .join('\n\n')
}

function table(rows: readonly Row[]): string[] {
  const cells = [['what', 'median', 'p95', 'goal', 'against'], ...rows.map(cellsOf)]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = cells
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)]
}

function cellsOf(row: Row): string[] {
  const { what, unit, median, p95, against } = row
  const ratio = against
    ? `${(median / against.median).toFixed(2)} of ${number(against.median)} ${against.what}`
    : ''
  return [
    what,
    `${number(median)} ${unit}`,
    p95 === undefined ? '' : `${number(p95)} ${unit}`,
    goalOf(row),
    ratio,
  ]
}

function goalOf(row: Row): string {
  const { goal } = row
  if (!goal) return ''
  const measured = goal.of === 'p99' && row.p99 !== undefined ? ` (${number(row.p99)})` : ''
  const bound = 'most' in goal ? `≤ ${rounded(goal.most)}` : `≥ ${rounded(goal.least)}`
  const unit = goal.of === 'ratio' ? '' : ` ${row.unit}`
  return `${goal.of}${measured} ${bound}${unit}: ${isMet(row) ? 'met' : 'NOT met'}`
}

/** As it was set, but for what is computed. */
const rounded = (bound: number) => Number(bound.toFixed(2))

function number(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1)
}
