// Stores for tests: a fresh copy of one migrated SQLite file, or one PGlite for all tests of a file, emptied in between.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach } from 'vitest'
import type { Db } from '../../db/client.ts'
import { listMigrations, type Migration } from '../../db/migrate.ts'
import { openSqlite } from '../../db/sqlite.ts'

export type OpenStore = () => Promise<Db>

/** For contract tests: `describe.each(stores)('on $name', ({ open }) => { const store = freshStore(open); … })`. */
export const stores: { name: string; open: OpenStore }[] = [
  { name: 'SQLite', open: openSqliteCopy },
  { name: 'Postgres', open: openEmptyPostgres },
]

/** An empty store before each test, closed after it; read it as `store.db`, or its file's folder as `store.folder`. */
export function freshStore(open: OpenStore = openSqliteCopy): { readonly db: Db } {
  let current: Db | null = null
  beforeEach(async () => {
    current = await open()
  }, STARTING)
  afterEach(async () => {
    await current?.close()
    current = null
  })
  return {
    get db() {
      if (!current) throw new Error('The store is open only while a test runs.')
      return current
    },
  }
}

/** PGlite takes seconds to start, many on a busy machine; the first test of a file waits for it. */
const STARTING = 90_000

/** A folder of its own in memory where there is a tmpfs. Remove it with `removeFolder`. */
export function makeFolder(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'masthead-test-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Of a store in SQLite. */
export function fileOf({ orm }: Db): string {
  return orm.all<{ file: string }>(sql`pragma database_list`)[0]?.file ?? ''
}

/** Read once: there are a thousand tests. */
let migrations: Migration[] | null = null

async function openSqliteCopy(): Promise<Db> {
  const folder = makeFolder()
  const file = join(folder, 'masthead.sqlite')
  copyFileSync(await migratedFile(), file)
  migrations ??= listMigrations('sqlite')
  const db = await openSqlite({ file, migrations, noticed: 0 })
  return {
    ...db,
    async close() {
      await db.close()
      removeFolder(folder)
    },
  }
}

/** Made once for these very migrations, and kept for later runs too. */
async function migratedFile(): Promise<string> {
  return keptFile('sqlite', async (target) => {
    const folder = makeFolder()
    const file = join(folder, 'masthead.sqlite')
    await (await openSqlite({ file })).close()
    copyFileSync(file, target)
    removeFolder(folder)
  })
}

let pglite: Promise<{ db: Db; empty: string; engine: PGlite }> | null = null

async function openEmptyPostgres(): Promise<Db> {
  pglite ??= startPostgres()
  const { db, empty, engine } = await pglite
  await engine.exec(empty)
  return { ...db, close: async () => {} }
}

/** Loaded only here: most tests need no second database, and PGlite is large. */
async function startPostgres() {
  const { PGlite } = await import('@electric-sql/pglite')
  const { openPostgres } = await import('../../db/postgres.ts')
  const cluster = await keptFile('postgres', async (target) => {
    // A small log makes a small copy to load; nothing here writes as much as the usual 16 MB.
    const fresh = new PGlite({ initDbStartParams: ['--wal-segsize=1'] })
    await openPostgres(fresh)
    const dump = await fresh.dumpDataDir('none')
    writeFileSync(target, Buffer.from(await dump.arrayBuffer()))
    await fresh.close()
  })
  const engine = new PGlite({ loadDataDir: new Blob([readFileSync(cluster)]) })
  const db = await openPostgres(engine)
  // Drizzle's driver copies these at every query, which takes as long as the query; the usual ones hold without them.
  engine.parsers = {}
  const { rows } = await engine.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
  )
  // Ten times as fast as TRUNCATE on tables of a few rows; the replica's role looks at no foreign keys.
  const deletes = rows.map((row) => `DELETE FROM ${row.name};`).join(' ')
  const empty = `SET session_replication_role = replica; ${deletes} SET session_replication_role = DEFAULT;`
  return { db, empty, engine }
}

/** Counted up when the files are made in another way. */
const MADE = 2

/** The path of a file made by `make` for the migrations as they are now. */
async function keptFile(
  dialect: 'sqlite' | 'postgres',
  make: (target: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256')
    .update(JSON.stringify([MADE, listMigrations(dialect)]))
    .digest('hex')
    .slice(0, 16)
  const finished = join(tmpdir(), `masthead-migrated-${hash}.${dialect}`)
  if (existsSync(finished)) return finished
  // Under another name first: another worker may be doing the same.
  const unfinished = `${finished}.${process.pid}`
  await make(unfinished)
  renameSync(unfinished, finished)
  return finished
}
