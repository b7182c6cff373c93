// The demo's fill, twice for the same moment: the same magazine down to the row.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'masthead-fill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('filling the demo twice for the same moment gives the same magazine', async () => {
  const [first, second] = [await filled('first'), await filled('second')]
  expect(first.tables.length).toBeGreaterThan(20)
  expect(first.tables).toEqual(second.tables)
  for (const table of first.tables) expect([table, first.rows(table)]).toEqual([table, second.rows(table)])
}, 600_000)

async function filled(name: string) {
  const dataDir = join(folder, name)
  const args = ['lib/ops/main.ts', 'demo', '--fill-only', '--as-of', '2026-11-24T12:00:00Z']
  await run(process.execPath, args, { env: { ...process.env, DATA_DIR: dataDir } })
  const db = new Sqlite(join(dataDir, 'masthead.sqlite'), { readonly: true })
  const tables = db
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'search_%' order by name",
    )
    .pluck()
    .all()
  return { tables, rows: (table: string) => rowsOf(db, table) }
}

/** Passwords are salted, migrations carry the clock, and pictures finish in any order: those facts are left out. */
function rowsOf(db: Sqlite.Database, table: string): string[] {
  const rows = db.prepare<[], Record<string, unknown>>(`select * from "${table}"`).all()
  return rows
    .map(({ password_hash: _hash, applied_at: _at, version: _version, ...row }) => JSON.stringify(row))
    .sort()
}
