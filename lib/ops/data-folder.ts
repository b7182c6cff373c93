// The data folder of an installation: the database, pictures, backups.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

/** Removes what Masthead itself put there, and nothing else. Stopped on the way, it leaves a demo that counts as unfinished. */
export function emptyDataFolder(folder: string): void {
  const note = readNote(folder)
  if (note) writeNote(folder, { ...note, isUnfinished: true })
  const files = [
    'masthead.sqlite',
    'masthead.sqlite-wal',
    'masthead.sqlite-shm',
    'media',
    'originals',
    'demo.json.new',
    'demo.json', // the last, since it says what the rest is
  ]
  for (const file of files) rmSync(join(folder, file), { recursive: true, force: true })
}

/** Of a demo's folder: the moment it is filled for, and whether that fill has not come to its end. */
type DemoNote = { asOf: number; isUnfinished?: boolean }

/** The moment a demo was filled for; null when this folder holds none that is whole. Throws Invalid for a folder that is not the demo's. */
export function filledFor(folder: string): number | null {
  const note = readNote(folder)
  if (note) return note.isUnfinished ? null : note.asOf
  if (!existsSync(databaseFile(folder))) return null
  throw new Invalid(
    `${folder} already holds a publication that is not the demo. Choose another folder: DATA_DIR=demo-data`,
  )
}

/** Empties what a fill that was killed has left, and notes that the next one has begun. */
export function beginFill(folder: string, asOf: number): void {
  if (readNote(folder)?.isUnfinished) emptyDataFolder(folder)
  writeNote(folder, { asOf, isUnfinished: true })
}

export function endFill(folder: string, asOf: number): void {
  writeNote(folder, { asOf })
}

function readNote(folder: string): DemoNote | null {
  const note = join(folder, 'demo.json')
  return existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : null
}

/** In one step, so that there is never half a note. */
function writeNote(folder: string, note: DemoNote): void {
  const unfinished = join(folder, 'demo.json.new')
  writeFileSync(unfinished, JSON.stringify(note))
  renameSync(unfinished, join(folder, 'demo.json'))
}
