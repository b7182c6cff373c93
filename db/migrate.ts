// Brings a database to the newest tables, one migration after another, and refuses one that a newer program made.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Invalid } from '../lib/errors.ts'

export type Migration = { name: string; sql: string }

/** What a migration needs of a database; both kinds of database have it. */
export type Migratable = {
  applied(): Promise<string[]>
  /** Runs the SQL and records the name, both or neither. */
  apply(migration: Migration): Promise<void>
  /** Called once before the first change to a database that already holds something. */
  backUp(): Promise<void>
}

export function listMigrations(dialect: 'sqlite' | 'postgres'): Migration[] {
  const folder = join(import.meta.dirname, 'migrations', dialect)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: file.replace('.sql', ''), sql: readFileSync(join(folder, file), 'utf8') }))
}

/** Returns the names applied now. Throws Invalid, with nothing changed, when the database is newer than this program. */
export async function migrate(database: Migratable, migrations: Migration[]): Promise<string[]> {
  const applied = await database.applied()
  const unknown = applied.filter((name) => !migrations.some((migration) => migration.name === name))
  if (unknown.length > 0) {
    throw new Invalid(
      `This database was made by a newer Masthead (it has "${unknown.at(-1)}"). Start that version, or restore a backup made before the upgrade.`,
    )
  }
  const pending = migrations.filter((migration) => !applied.includes(migration.name))
  if (pending.length > 0 && applied.length > 0) await database.backUp()
  for (const migration of pending) await database.apply(migration)
  return pending.map((migration) => migration.name)
}
