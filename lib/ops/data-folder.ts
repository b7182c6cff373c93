// The data folder of an installation: the database, pictures, backups.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../../db/client.ts'
import { openSqlite } from '../../db/sqlite.ts'
import { readEnv } from '../env.ts'
import { Invalid } from '../errors.ts'

export function dataFolder(): string {
  return readEnv().dataDir
}

export function databaseFile(folder: string): string {
  return join(folder, 'masthead.sqlite')
}

export function openStore(folder: string): Promise<Db> {
  return openSqlite({ file: databaseFile(folder) })
}

/** Removes what Masthead itself put there, and nothing else. */
export function emptyDataFolder(folder: string): void {
  const files = [
    'masthead.sqlite',
    'masthead.sqlite-wal',
    'masthead.sqlite-shm',
    'media',
    'originals',
    'demo.json',
  ]
  for (const file of files) rmSync(join(folder, file), { recursive: true, force: true })
}

/** The moment a demo was filled for; null when this folder holds none. Throws Invalid for a folder that is not the demo's. */
export function filledFor(folder: string): number | null {
  const note = join(folder, 'demo.json')
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')).asOf
  if (!existsSync(databaseFile(folder))) return null
  throw new Invalid(
    `${folder} already holds a publication that is not the demo. Choose another folder: DATA_DIR=demo-data`,
  )
}
