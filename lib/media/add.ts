// A picture whose bytes are at hand comes in: the demo's fill and imports. People's uploads come in through uploads/.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { IMPORT_BYTES } from './files/sizes.ts'
import { HEAD, sniffPicture } from './files/sniff.ts'
import { type Focal, type MediaKit, type MediumWords, takeIn } from './files/take-in.ts'

export type NewMedium = MediumWords & {
  bytes: Uint8Array
  /** Fractions of width and height: what every crop keeps. */
  focal?: Focal
}

/**
 * Refused, with nothing kept: too many bytes or pixels, and what is no picture. The original is stored privately (it may
 * carry a place); what is served is decoded anew, upright and without metadata. Recorded: medium.add.
 */
export async function addMedium(
  desk: Desk,
  kit: MediaKit,
  { bytes, focal, ...words }: NewMedium,
): Promise<{ id: string; hash: string }> {
  authorize(desk.actor, 'medium.add')
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
