// Opens the SQLite file: one reading and one writing connection, pragmas asserted, migrated (architecture: decision 003).
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { type Aside, makeAside } from './aside.ts'
import { type Db, NOTICED_WITHIN, type Tx } from './client.ts'
import { listMigrations, type Migratable, type Migration, migrate } from './migrate.ts'
import { makeQueue } from './queue.ts'
import { sqliteTables as t } from './schema/tables.ts'
import { draftsFts5 as drafts } from './search/drafts-fts5.ts'
import { fts5Beside, fts5Within } from './search/fts5.ts'
import { keepStatements } from './statements.ts'

export type SqliteOptions = {
  file: string
  /** Folder for the backups made before migrations. */
  backups?: string
  migrations?: Migration[]
  /** How long a write waits for another process that is writing, in milliseconds. */
  patience?: number
  /** How long after its commit a write that readers can see resolves, in milliseconds; 0 where no other process serves. */
  noticed?: number
}

/** Opens, migrates and checks the store. Throws Invalid when the file was made by a newer program. */
export async function openSqlite({
  file,
  backups = join(dirname(file), 'backups'),
  migrations = listMigrations('sqlite'),
  patience = 5000,
  noticed = NOTICED_WITHIN,
}: SqliteOptions): Promise<Db> {
  mkdirSync(dirname(file), { recursive: true })
  const writing = connect(file)
  try {
    await migrate(migratable(writing, { backups, patience }), migrations)
  } catch (error) {
    writing.close()
    throw error
  }
  const reading = connect(file)
  reading.pragma('query_only = ON')
  const generation = reading.prepare('PRAGMA data_version').pluck()
  const aside = makeAside(file)
  const enqueue = makeQueue()
  const large = checkpointsBeside(writing, aside)
  const orm = drizzle(writing, { casing: 'snake_case' })
  let logged = 0
  return {
    kind: 'store',
    dialect: 'sqlite',
    orm: drizzle(reading, { casing: 'snake_case' }),
    t,
    search: fts5Beside(aside),
    drafts,
    async write(work) {
      const tx: Tx = {
        kind: 'transaction',
        hasLogged: false,
        isLarge: false,
        orm,
        t,
        search: fts5Within,
        drafts,
      }
      const result = await enqueue(() =>
        inTransaction(writing, patience, async () => {
          const done = await work(tx)
          if (tx.isLarge) large.hold()
          return done
        }),
      ).finally(large.release)
      if (!tx.hasLogged) return result
      logged++
      if (noticed > 0) await pause(noticed)
      return result
    },
    countLogged: () => logged,
    generation: async () => Number(generation.get()),
    async close() {
      await enqueue(async () => {})
      await large.done()
      await aside.close()
      reading.close()
      writing.close()
    },
  }
}

/** Pages in the log after which a commit puts them into the file: SQLite's own number. */
const LOG_PAGES = 1000

const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2, // FULL: an acknowledged save survives a power cut; better-sqlite3's own default in WAL does not promise it
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  cache_size: -4000, // KB for each connection: what is not in it lies in the system's own cache
  wal_autocheckpoint: LOG_PAGES,
  journal_size_limit: 64 * 1024 * 1024, // a long import must not leave a log that fills the disk
  busy_timeout: 100, // short, because better-sqlite3 waits with the event loop stopped; `begin` below waits longer, politely
} as const

function connect(file: string): Sqlite.Database {
  const connection = new Sqlite(file)
  for (const [name, value] of Object.entries(PRAGMAS)) {
    connection.pragma(`${name} = ${value}`)
    const actual = connection.pragma(name, { simple: true })
    if (actual !== value) throw new Error(`SQLite refused ${name} = ${value}: it is ${actual}`)
  }
  keepStatements(connection)
  return connection
}

/**
 * A commit of many megabytes would put all of them into the file at once, with the event loop stopped for half a second:
 * after one that was held this is done by the thread beside, and other commits leave it alone until then.
 */
function checkpointsBeside(writing: Sqlite.Database, aside: Aside) {
  let isHeld = false
  let working: Promise<void> = Promise.resolve()
  const put = (pages: number) => writing.pragma(`wal_autocheckpoint = ${pages}`)
  return {
    hold() {
      isHeld = true
      put(0)
    },
    release() {
      if (!isHeld) return
      isHeld = false
      // Where it fails, the next commit does it as ever.
      working = aside.checkpoint().then(
        () => void put(LOG_PAGES),
        () => void put(LOG_PAGES),
      )
    },
    done: () => working,
  }
}

async function inTransaction<T>(
  connection: Sqlite.Database,
  patience: number,
  work: () => Promise<T>,
): Promise<T> {
  await begin(connection, Date.now() + patience)
  try {
    const result = await work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

/** Another process may hold the lock: try again and again without stopping the event loop, until the deadline (UTC ms). */
async function begin(connection: Sqlite.Database, deadline: number): Promise<void> {
  for (;;) {
    try {
      connection.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error
      await pause(20)
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

type Upgrade = { backups: string; patience: number }

function migratable(connection: Sqlite.Database, { backups, patience }: Upgrade): Migratable {
  connection.exec(
    'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT',
  )
  return {
    async applied() {
      return connection.prepare<[], string>('SELECT name FROM migrations ORDER BY name').pluck().all()
    },
    async apply({ name, sql }) {
      await inTransaction(connection, patience, async () => {
        connection.exec(sql)
        connection.prepare('INSERT INTO migrations VALUES (?, ?)').run(name, Date.now())
      })
    },
    async backUp() {
      mkdirSync(backups, { recursive: true })
      const target = join(backups, `before-upgrade-${new Date().toISOString().replaceAll(':', '-')}.sqlite`)
      if (!existsSync(target)) connection.prepare('VACUUM INTO ?').run(target)
    },
  }
}
