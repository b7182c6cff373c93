// `npm run bench`: measures the built product and prints one table for each group; `--keep` puts them into docs/performance.md.
// A new row goes into its group's file in groups/, a new group into the list below.
import { parseArgs } from 'node:util'
import { ensureChromium } from '../support/running/browser.ts'
import { bytes } from './groups/bytes.ts'
import { memory } from './groups/memory.ts'
import { publishing } from './groups/publishing.ts'
import { rendering } from './groups/rendering.ts'
import { saving } from './groups/saving.ts'
import { serving } from './groups/serving.ts'
import { sitemaps } from './groups/sitemaps.ts'
import { starting } from './groups/starting.ts'
import { typing } from './groups/typing.ts'
import { keepTables } from './kept.ts'
import { machineNow } from './machine.ts'
import { type Group, isMet } from './row.ts'
import { openStage } from './stage.ts'
import { type Measured, tableOf } from './table.ts'

const groups: Group[] = [
  ...[starting, typing, saving, rendering],
  ...[serving, publishing, memory, bytes, sitemaps],
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean' }, json: { type: 'boolean' } },
})
const names = groups.map(({ name }) => name)
const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`Usage: npm run bench -- [${names.join(' | ')}] [--json] [--keep]\n`)
  process.exitCode = 2
} else process.exitCode = await bench()

/** 0 when every goal is met. */
async function bench(): Promise<number> {
  await ensureChromium()
  const measured: Measured[] = []
  for (const group of groups) {
    if (positionals.length > 0 && !positionals.includes(group.name)) continue
    process.stderr.write(`${group.title}…\n`)
    // A fresh site for each, so that none measures what another left behind.
    const stage = await openStage(group.env)
    try {
      const rows = await group.measure(stage)
      const done = { group, on: machineNow(), rows }
      measured.push(done)
      // At once: half an hour of measuring is not lost with the group that fails.
      if (!values.json) process.stdout.write(`${tableOf([done])}\n\n`)
    } finally {
      await stage.close()
    }
  }
  say(measured)
  return measured.every(({ rows }) => rows.every((row) => isMet(row) !== false)) ? 0 : 1
}

function say(measured: Measured[]): void {
  const facts = measured.flatMap(({ group, rows }) => rows.map((row) => ({ group: group.name, ...row })))
  if (values.json) process.stdout.write(`${JSON.stringify(facts, null, 2)}\n`)
  if (values.keep) keepTables(measured, 'bench')
}
