// Writes the next migration for both databases from the tables: `npm run migrations -- NAME`. Never edit one that shipped.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api'
import { postgresTables, sqliteTables } from '../schema/tables.ts'

type Snapshot = { id: string }

const name = process.argv[2]
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Give the migration a name of small letters and dashes: npm run migrations -- add-something')
  process.exit(1)
}

await generate('sqlite', {
  json: (previous) => generateSQLiteDrizzleJson(sqliteTables, previous?.id, 'snake_case'),
  migration: generateSQLiteMigration,
  finish: (sql) => sql.replaceAll(/\n\);/g, '\n) STRICT;'),
})
await generate('postgres', {
  json: async (previous) => generateDrizzleJson(postgresTables, previous?.id, undefined, 'snake_case'),
  migration: generateMigration,
  finish: (sql) => sql,
})

type Side<S extends Snapshot> = {
  json(previous: S | null): Promise<S>
  migration(previous: S, next: S): Promise<string[]>
  finish(sql: string): string
}

async function generate<S extends Snapshot>(dialect: 'sqlite' | 'postgres', side: Side<S>): Promise<void> {
  const folder = join(import.meta.dirname, dialect)
  const snapshot = join(folder, 'snapshot.json')
  const previous: S | null = existsSync(snapshot) ? JSON.parse(readFileSync(snapshot, 'utf8')) : null
  const next = await side.json(previous)
  const empty = await emptySnapshot(dialect)
  const statements = await side.migration(previous ?? (empty as unknown as S), next)
  if (statements.length === 0) return console.log(`${dialect}: nothing changed`)
  const number = readdirSync(folder).filter((file) => file.endsWith('.sql')).length + 1
  const file = `${String(number).padStart(4, '0')}-${name}.sql`
  writeFileSync(join(folder, file), side.finish(`${statements.join('\n')}\n`))
  writeFileSync(snapshot, `${JSON.stringify(next, null, 1)}\n`)
  console.log(`${dialect}: ${file}, ${statements.length} statements`)
}

async function emptySnapshot(dialect: 'sqlite' | 'postgres') {
  return dialect === 'sqlite' ? generateSQLiteDrizzleJson({}) : generateDrizzleJson({})
}
