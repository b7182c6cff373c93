// Puts the table of a run into docs/performance.md, between its two marks: each kind of benchmark has its own.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../../docs/performance.md')

export function keepTable(table: string, kind: 'bench' | 'bench:scale'): void {
  const [begin, end] = [`<!-- ${kind}: begin -->`, `<!-- ${kind}: end -->`]
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error('docs/performance.md has lost its marks.')
  writeFileSync(file, `${before}${begin}\n${machine()}\n\n${table}\n${end}${after}`)
}

/** What the figures were measured on; a load above the number of processors means that they waited for each other. */
function machine(): string {
  const [load = 0] = loadavg()
  const [first] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${cpus().length} × ${first?.model.trim() ?? 'processor'}, Node ${process.versions.node}, load ${load.toFixed(1)}.`
}
