// A picture comes in: the demo's and an import's as bytes, a person's upload as the file that has arrived.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { IMPORT_BYTES } from './files/sizes.ts'
import { HEAD, sniffPicture } from './files/sniff.ts'
import { type Arrived, type Focal, type MediaKit, type MediumWords, takeIn } from './files/take-in.ts'

/** `focal` in fractions of width and height: what every crop keeps. */
type Bytes = { bytes: Uint8Array; focal?: Focal }
export type NewMedium = MediumWords & (Bytes | { arrived: Arrived })

/**
 * Refused, with nothing kept: too many bytes or pixels, and what is no picture. The original is stored privately (it may
 * carry a place); what is served is decoded anew, upright and without metadata. Recorded: medium.add.
 */
export async function addMedium(
  desk: Desk,
  kit: MediaKit,
  picture: NewMedium,
): Promise<{ id: string; hash: string }> {
  authorize(desk.actor, 'medium.add')
  if ('bytes' in picture) return addBytes(desk, kit, picture)
  const { arrived, ...words } = picture
  return takeIn(desk, kit, { arrived, words })
}

async function addBytes(desk: Desk, kit: MediaKit, { bytes, focal, ...words }: MediumWords & Bytes) {
  if (bytes.length > IMPORT_BYTES) {
    const most = IMPORT_BYTES / 1024 / 1024
    throw new Invalid(`${words.fileName} is larger than ${most} MB. Save it smaller and try again.`)
  }
  const kind = await sniffPicture(bytes.subarray(0, HEAD), words.fileName)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const folder = join(kit.dataDir, 'originals')
  const file = join(folder, `${hash}.${randomUUID()}`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, bytes)
  try {
    return await takeIn(desk, kit, { arrived: { ...kind, file, hash, bytes: bytes.length, focal }, words })
  } finally {
    await rm(file, { force: true })
  }
}
