// The one way a picture comes in: the demo's fill, imports and uploads all use it.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { putMedium } from '../../db/store/media.ts'
import { mediumTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { change } from '../verb.ts'
import type { Deriver } from './deriver.ts'
import { FIRST_FORMATS } from './sizes.ts'
import { sniffPicture } from './sniff.ts'

/** Where originals and sizes are kept (in the data folder), and who decodes. */
export type MediaKit = { dataDir: string; deriver: Deriver }

export type NewMedium = {
  bytes: Uint8Array
  fileName: string
  alt: string
  caption?: string | null
  credit?: string | null
  /** Fractions of width and height: what every crop keeps. */
  focal?: { x: number; y: number }
  id?: string
  importRef?: string
  sourceUrl?: string
}

/**
 * Refused, with nothing kept: too many bytes or pixels, and what is no picture. The original is stored privately (it may
 * carry a place); what is served is decoded anew, upright and without metadata. Recorded: medium.add.
 */
export async function addMedium(
  desk: Desk,
  kit: MediaKit,
  input: NewMedium,
): Promise<{ id: string; hash: string }> {
  authorize(desk.actor, 'medium.add')
  const { mimeType, extension } = await sniffPicture(input.bytes, input.fileName)
  const hash = createHash('sha256').update(input.bytes).digest('hex').slice(0, 32)
  const original = originalFile(kit.dataDir, hash, extension)
  const isKnown = existsSync(original)
  await keepOriginal(original, input.bytes)
  const focal = input.focal ?? { x: 0.5, y: 0.5 }
  const folder = join(kit.dataDir, 'media', hash)
  const derived = await kit.deriver
    .derive({ file: original, folder, formats: FIRST_FORMATS, focal })
    .catch(async (error: unknown) => {
      if (!isKnown) for (const path of [original, folder]) await rm(path, { recursive: true, force: true })
      throw error
    })
  const id = input.id ?? desk.newId()
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
        fileName: input.fileName,
        mimeType,
        bytes: input.bytes.length,
        width: derived.width,
        height: derived.height,
        alt: input.alt,
        caption: input.caption ?? null,
        credit: input.credit ?? null,
        focalX: focal.x,
        focalY: focal.y,
        renditions: derived.renditions,
        sourceUrl: input.sourceUrl ?? null,
        importRef: input.importRef ?? null,
        createdAt: desk.now,
      }),
  })
  return { id, hash }
}

/** In one step, because the same picture may come in twice at once. */
async function keepOriginal(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(draft, bytes)
  await rename(draft, file)
}

export function originalFile(dataDir: string, hash: string, extension: string): string {
  return join(dataDir, 'originals', `${hash}.${extension}`)
}
