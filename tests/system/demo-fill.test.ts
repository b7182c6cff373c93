// The demo's fill: one that is really killed is filled anew, and for the same moment it is the same magazine down to the row.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { filledFor } from '../../lib/ops/data-folder.ts'
import { cleanEnv, masthead, root } from '../support/running/commands.ts'

const base = mkdtempSync(join(tmpdir(), 'masthead-fill-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const FILL = ['demo', '--fill-only', '--as-of', '2026-11-24T12:00:00Z']

test('a fill that is killed is filled anew, with and without --reset, to the very same magazine', async () => {
  const [plain, reset] = [await killedAndFilled('plain', []), await killedAndFilled('reset', ['--reset'])]
  expect(plain.tables.length).toBeGreaterThan(20)
  expect(plain.tables).toEqual(reset.tables)
  for (const table of plain.tables) expect([table, plain.rows(table)]).toEqual([table, reset.rows(table)])
})

async function killedAndFilled(name: string, options: string[]) {
  const folder = join(base, name)
  const fill = spawn(process.execPath, ['lib/ops/main.ts', ...FILL], {
    cwd: root,
    env: cleanEnv({ DATA_DIR: folder }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await once(fill.stderr, 'data') // the first line of progress: pictures are being made
  fill.kill('SIGKILL')
  await once(fill, 'exit')
  expect(existsSync(join(folder, 'masthead.sqlite'))).toBe(true)
  expect(filledFor(folder)).toBeNull()
  const again = await masthead([...FILL, ...options], { DATA_DIR: folder })
  expect(again, again.err).toMatchObject({ code: 0 })
  expect(filledFor(folder)).toBe(Date.UTC(2026, 10, 24, 12))
  const db = new Sqlite(join(folder, 'masthead.sqlite'), { readonly: true })
  const ours =
    "select name from sqlite_schema where type = 'table' and name not like 'search_%' order by name"
  const tables = db.prepare<[], string>(ours).pluck().all()
  return { tables, rows: (table: string) => rowsOf(db, table) }
}

/** Passwords are salted, migrations carry the clock, and pictures finish in any order: those facts are left out. */
function rowsOf(db: Sqlite.Database, table: string): string[] {
  const rows = db.prepare<[], Record<string, unknown>>(`select * from "${table}"`).all()
  return rows
    .map(({ password_hash: _hash, applied_at: _at, version: _version, ...row }) => JSON.stringify(row))
    .sort()
}
