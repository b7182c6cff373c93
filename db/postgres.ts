// The same store on Postgres. Today only PGlite opens it, in the contract tests, so that no query drifts to one dialect.
import type { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { Db, Source, Tx } from './client.ts'
import { listMigrations, type Migratable, migrate } from './migrate.ts'
import { makeQueue } from './queue.ts'
import { postgresTables as t } from './schema/tables.ts'
import { draftsTsvector as drafts } from './search/drafts-tsvector.ts'
import { tsvector as search } from './search/tsvector.ts'
import { findLogVersion } from './store/log.ts'

export async function openPostgres(pglite: PGlite): Promise<Db> {
  await migrate(await migratable(pglite), listMigrations('postgres'))
  const orm = drizzle(pglite, { casing: 'snake_case' })
  const source: Source = { orm: sameAs(orm), t, search, drafts }
  const enqueue = makeQueue()
  let logged = 0
  return {
    ...source,
    kind: 'store',
    dialect: 'postgres',
    write: (work) =>
      enqueue(async () => {
        let hasLogged = false
        const result = await orm.transaction(async (inner) => {
          const tx: Tx = { ...source, kind: 'transaction', hasLogged, isLarge: false, orm: sameAs(inner) }
          const result = await work(tx)
          hasLogged = tx.hasLogged
          return result
        })
        logged += Number(hasLogged)
        return result
      }),
    countLogged: () => logged,
    generation: () => findLogVersion(source),
    close: () => pglite.close(),
  }
}

/** The two drivers answer the same calls; their types say so only one by one (decision 004). */
const sameAs = (orm: unknown) => orm as Source['orm']

async function migratable(pglite: PGlite): Promise<Migratable> {
  await pglite.exec(
    'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at bigint NOT NULL)',
  )
  return {
    async applied() {
      const { rows } = await pglite.query<{ name: string }>('SELECT name FROM migrations ORDER BY name')
      return rows.map((row) => row.name)
    },
    async apply({ name, sql }) {
      await pglite.transaction(async (tx) => {
        await tx.exec(sql)
        await tx.query('INSERT INTO migrations VALUES ($1, $2)', [name, Date.now()])
      })
    },
    async backUp() {},
  }
}
