// `npm run bench:scale`: measures archives of 5,000, 50,000 and 200,000 articles; `--keep` puts the tables into docs/performance.md.
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSqlite } from '../../../db/sqlite.ts'
import { terminalIo } from '../../../lib/ops/command.ts'
import { makeProgress } from '../../../lib/ops/progress.ts'
import { demoData } from '../../support/running/demo-data.ts'
import { keepTables } from '../kept.ts'
import { machineNow } from '../machine.ts'
import { isMet, type Row } from '../row.ts'
import { tableOf } from '../table.ts'
import { writeArchive } from './archive.ts'
import { copyArchive } from './copies.ts'
import { growth } from './growth.ts'
import { measureArchive } from './measure.ts'

const ORIGINALS = 5000
const SIZES = [5000, 50_000, 200_000]

const { values } = parseArgs({
  options: {
    most: { type: 'string' },
    /** A folder of archives that are made once: what made them is not looked at. */
    in: { type: 'string' },
    keep: { type: 'boolean' },
    json: { type: 'boolean' },
  },
})
const most = Number(values.most ?? SIZES.at(-1))
if (most < ORIGINALS || (values.keep && values.most)) {
  process.stderr.write(
    'Usage: npm run bench:scale -- [--most 5000 | 50000] [--in folder] [--json], or --keep for all\n',
  )
  process.exitCode = 2
} else process.exitCode = await bench()

/** 0 when every goal is met. */
async function bench(): Promise<number> {
  const folder = values.in ?? mkdtempSync(join(tmpdir(), 'masthead-scale-'))
  try {
    const sizes = SIZES.filter((each) => each <= most)
    // All of them first: what is asked of one is not asked beside another that grows.
    for (const [at, size] of sizes.entries()) await grow(folder, size, sizes[at - 1] ?? 0)
    const archives: { size: number; on: string; rows: Row[] }[] = []
    for (const size of sizes) {
      process.stderr.write(`Asking an archive of ${size}…\n`)
      const rows = await measureArchive(join(folder, String(size)))
      archives.push({ size, on: machineNow(), rows })
    }
    const [small] = archives
    const measured = archives.map((archive) => ({
      group: {
        name: String(archive.size),
        title: `An archive of ${archive.size.toLocaleString('en')} articles`,
      },
      on: archive.on,
      rows: small && small !== archive ? [...archive.rows, growth(small, archive)] : archive.rows,
    }))
    process.stdout.write(values.json ? `${JSON.stringify(measured, null, 2)}\n` : `${tableOf(measured)}\n`)
    if (values.keep) keepTables(measured, 'bench:scale')
    return measured.every(({ rows }) => rows.every((row) => isMet(row) !== false)) ? 0 : 1
  } finally {
    if (!values.in) rmSync(folder, { recursive: true })
  }
}

/** Made of the smaller one, under another name until it is whole. */
async function grow(folder: string, size: number, from: number): Promise<void> {
  const [growing, grown] = [join(folder, 'growing'), join(folder, String(size))]
  if (existsSync(grown)) return
  rmSync(growing, { recursive: true, force: true })
  cpSync(from === 0 ? await demoData() : join(folder, String(from)), growing, { recursive: true })
  const db = await openSqlite({ file: join(growing, 'masthead.sqlite'), noticed: 0 })
  const progress = makeProgress(terminalIo())
  const step = (done: number) => progress.step(done, size, `An archive of ${size}`)
  if (from === 0) await writeArchive(db, ORIGINALS, step)
  else await copyArchive(db, from / ORIGINALS, size / ORIGINALS, (copies) => step(copies * ORIGINALS))
  progress.stop()
  await db.close()
  renameSync(growing, grown)
}
