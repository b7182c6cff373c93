// Puts the table of a run into docs/performance.md, between its two marks.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../../docs/performance.md')
const [BEGIN, END] = ['<!-- bench: begin -->', '<!-- bench: end -->']

export function keepTable(table: string): void {
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error('docs/performance.md has lost its marks.')
  writeFileSync(file, `${before}${BEGIN}\n${machine()}\n\n${table}\n${END}${after}`)
}

/** What the figures were measured on; a load above the number of processors means that they waited for each other. */
function machine(): string {
  const [load = 0] = loadavg()
  const [first] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${cpus().length} × ${first?.model.trim() ?? 'processor'}, Node ${process.versions.node}, load ${load.toFixed(1)}.`
}
