// Where uploads arrive: a folder for each person's unfinished files, and lanes that keep memory and processors bounded.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lane } from '../../auth/lane.ts'
import type { MediaKit } from '../files/take-in.ts'

export type UploadRoom = {
  kit: MediaKit
  /** Files that are written or read at the same time; the others wait unread, which holds their senders. */
  receiving: Lane
  /** Files that are looked at and decoded. */
  finishing: Lane
  /** Uploads on which somebody works at this moment. */
  busy: Set<string>
  /** The last work on a picture, or on a person's list of uploads: the next on the same waits for it. */
  turns: Map<string, Promise<unknown>>
}

export const UPLOAD_KINDS = ['picture', 'pdf'] as const

/** What is known of an upload; kept beside its bytes. `mediumId` once it has become a picture. */
export type Upload = {
  id: string
  fileName: string
  bytes: number
  /** When the file was changed on its sender's machine: with name and size, what an interrupted file is known by. */
  modifiedAt: number | null
  startedAt: number
  /** What it is to become: a picture where it does not say. */
  kind?: (typeof UPLOAD_KINDS)[number]
  mediumId?: string
  isDuplicate?: boolean
}

/** For as long an interrupted upload can be continued. */
export const KEPT = 24 * 60 * 60 * 1000
/** Of one person, unfinished. */
export const MOST_FILES = 300
export const MOST_BYTES = 2 * 1024 * 1024 * 1024

export const kindOf = ({ kind = 'picture' }: Upload) => kind

export const uploadsFolder = (room: UploadRoom) => join(room.kit.dataDir, 'uploads')

/** Actors' ids are ours, but a path is made only of what cannot be one. */
function folderOf(room: UploadRoom, actorId: string): string {
  return join(uploadsFolder(room), createHash('sha256').update(actorId).digest('hex').slice(0, 24))
}

export type Place = { record: string; part: string }

export function placeOf(room: UploadRoom, actorId: string, id: string): Place | null {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const base = join(folderOf(room, actorId), id)
  return { record: `${base}.json`, part: `${base}.part` }
}

export async function writeUpload(room: UploadRoom, actorId: string, upload: Upload): Promise<void> {
  const place = placeOf(room, actorId, upload.id)
  if (!place) throw new Error(`An upload cannot be called ${upload.id}.`)
  await mkdir(folderOf(room, actorId), { recursive: true })
  await writeFile(`${place.record}.new`, JSON.stringify(upload))
  await rename(`${place.record}.new`, place.record)
}

/** Null when there is none of this person under that id. */
export async function findUpload(
  room: UploadRoom,
  actorId: string,
  id: string,
): Promise<{ upload: Upload; place: Place; offset: number } | null> {
  const place = placeOf(room, actorId, id)
  const text = place && (await readFile(/* turbopackIgnore: true */ place.record, 'utf8').catch(missing))
  if (!place || !text) return null
  const upload: Upload = JSON.parse(text)
  const offset = await stat(/* turbopackIgnore: true */ place.part).then(({ size }) => size, missing)
  return { upload, place, offset: offset ?? 0 }
}

export async function listUploads(room: UploadRoom, actorId: string): Promise<Upload[]> {
  const names = (await readdir(folderOf(room, actorId)).catch(missing)) ?? []
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
  const found = await Promise.all(ids.map((id) => findUpload(room, actorId, id)))
  return found.flatMap((one) => (one ? [one.upload] : []))
}

export async function removeUpload(room: UploadRoom, actorId: string, id: string): Promise<void> {
  const place = placeOf(room, actorId, id)
  if (place) for (const path of [place.part, place.record]) await rm(path, { force: true })
}

/** Waits until what was begun on the same has ended, however it ended. */
export async function inTurn<T>(room: UploadRoom, on: string, work: () => Promise<T>): Promise<T> {
  const before = room.turns.get(on) ?? Promise.resolve()
  const mine = before.then(work, work)
  room.turns.set(on, mine)
  try {
    return await mine
  } finally {
    if (room.turns.get(on) === mine) room.turns.delete(on)
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
