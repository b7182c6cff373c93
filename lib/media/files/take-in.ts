// Takes in a picture's file that lies in the data folder already: keeps the original, has the first sizes made, writes the record.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { putMedium } from '../../../db/store/media/media.ts'
import { mediumTags } from '../../changes.ts'
import type { Desk } from '../../desk.ts'
import { change } from '../../verb.ts'
import type { Derived, Deriver } from './deriver.ts'
import { FIRST_FORMATS } from './sizes.ts'
import type { Kind } from './sniff.ts'

/** Where originals and sizes are kept (in the data folder), and who decodes. */
export type MediaKit = { dataDir: string; deriver: Deriver }

export type Focal = { x: number; y: number }

/** A file on the data folder's own disk. It stays there too, until whoever brought it removes it. */
export type Arrived = Kind & {
  file: string
  hash: string
  bytes: number
  focal?: Focal
  /** Uploads by people: also refuses what is a picture and something else at once. */
  isStrict?: boolean
}

/** Refused, with nothing kept: what cannot be decoded, and too many pixels. */
export async function keepPicture(kit: MediaKit, arrived: Arrived): Promise<Derived> {
  const { hash, extension, isStrict, focal = CENTRE } = arrived
  const original = originalFile(kit.dataDir, hash, extension)
  const isKnown = existsSync(original)
  await keepOriginal(arrived.file, original)
  const folder = join(kit.dataDir, 'media', hash)
  try {
    return await kit.deriver.derive({ file: original, folder, formats: FIRST_FORMATS, focal, isStrict })
  } catch (error) {
    if (!isKnown) for (const path of [original, folder]) await rm(path, { recursive: true, force: true })
    throw error
  }
}

/** In one step, because the same file may come in twice at once; a second name for the bytes rather than a copy. */
export async function keepOriginal(file: string, original: string): Promise<void> {
  await mkdir(dirname(original), { recursive: true })
  const second = `${original}.${randomUUID()}`
  await link(file, second).catch(() => copyFile(file, second))
  await rename(second, original)
  // Two names of one file are left as they are by renaming.
  await rm(second, { force: true })
}

export const CENTRE: Focal = { x: 0.5, y: 0.5 }

export type MediumWords = {
  id?: string
  fileName: string
  alt: string
  caption?: string | null
  credit?: string | null
  importRef?: string
  sourceUrl?: string
  uploadedById?: string
}

/** Recorded: medium.add. */
export async function takeIn(
  desk: Desk,
  kit: MediaKit,
  { arrived, words }: { arrived: Arrived; words: MediumWords },
): Promise<{ id: string; hash: string }> {
  const derived = await keepPicture(kit, arrived)
  const { hash, mimeType, bytes, focal = CENTRE } = arrived
  const id = words.id ?? desk.newId()
  await change(desk, {
    may: 'medium.add',
    act: 'medium.add',
    subject: 'medium',
    subjectId: id,
    tags: mediumTags(id),
    write: (tx) =>
      putMedium(tx, {
        id,
        hash,
        state: 'ready',
        fileName: words.fileName,
        mimeType,
        bytes,
        width: derived.width,
        height: derived.height,
        alt: words.alt,
        caption: words.caption ?? null,
        credit: words.credit ?? null,
        focalX: focal.x,
        focalY: focal.y,
        renditions: derived.renditions,
        sourceUrl: words.sourceUrl ?? null,
        importRef: words.importRef ?? null,
        createdAt: desk.now,
        finishAt: desk.now,
        ...(words.uploadedById ? { uploadedById: words.uploadedById } : {}),
      }),
  })
  return { id, hash }
}

export function originalFile(dataDir: string, hash: string, extension: string): string {
  return join(dataDir, 'originals', `${hash}.${extension}`)
}

export const extensionOf = (mimeType: string) => mimeType.replace('image/', '').replace('jpeg', 'jpg')
