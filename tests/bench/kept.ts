// Puts the tables of a run into docs/performance.md, between its two marks: each kind of benchmark has its own.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Measured, tableOf } from './table.ts'

const file = join(import.meta.dirname, '../../docs/performance.md')

/** Each takes the place of the one with its title; those that were not measured stay. */
export function keepTables(measured: readonly Measured[], kind: 'bench' | 'bench:scale'): void {
  const [begin, end] = [`<!-- ${kind}: begin -->`, `<!-- ${kind}: end -->`]
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(begin)
  const [kept, after] = rest?.split(end) ?? []
  if (before === undefined || kept === undefined || after === undefined)
    throw new Error('docs/performance.md has lost its marks.')
  writeFileSync(file, `${before}${begin}\n${withThese(kept.trim(), measured)}\n${end}${after}`)
}

export function withThese(kept: string, measured: readonly Measured[]): string {
  const tables = new Map(kept.split(/\n\n(?=\*\*)/).map((table) => [table.split('\n', 1)[0], table]))
  for (const one of measured) {
    const table = tableOf([one])
    tables.set(table.split('\n', 1)[0], table)
  }
  return [...tables.values()].join('\n\n')
}
