// An upload that is whole: locked, looked at and hashed, ready for what becomes of it.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Desk } from '../../desk.ts'
import { Conflict, Invalid, NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { HEAD, sniffPicture } from '../files/sniff.ts'
import type { Arrived } from '../files/take-in.ts'
import { findUpload, inTurn, kindOf, removeUpload, type Upload, type UploadRoom } from './room.ts'

/** As `wholeUpload`, for a picture. */
export async function arrivedUpload<T>(
  desk: Desk,
  room: UploadRoom,
  uploadId: string,
  work: (arrived: Arrived, upload: Upload) => Promise<T>,
): Promise<T> {
  authorize(desk.actor, 'medium.add')
  return wholeUpload(desk, room, { uploadId, kind: 'picture' }, async (whole, upload) => {
    const kind = await sniffPicture(await headOf(whole.file), upload.fileName)
    return work({ ...kind, ...whole, isStrict: true }, upload)
  })
}

export type Whole = { file: string; hash: string; bytes: number }
type Wanted = { uploadId: string; kind: NonNullable<Upload['kind']> }

/**
 * Runs `work` with the file, in the lane of those that decode. What it refuses is forgotten; after any other fault the
 * file can be finished again. Whoever calls has asked whether the actor may.
 */
export async function wholeUpload<T>(
  desk: Desk,
  room: UploadRoom,
  { uploadId, kind }: Wanted,
  work: (whole: Whole, upload: Upload) => Promise<T>,
): Promise<T> {
  const found = await findUpload(room, desk.actor.id, uploadId)
  if (!found || kindOf(found.upload) !== kind)
    throw new NotFound('This upload is not here any more. Choose the file again.')
  const { offset, upload, place } = found
  if (room.busy.has(uploadId)) throw new Conflict('This upload is being worked on.', { offset })
  if (offset !== upload.bytes) throw new Conflict('This file is not whole yet.', { offset })
  room.busy.add(uploadId)
  try {
    // In the lane of those that write: reading two hundred files at once would hold up everybody's.
    const hash = await room.receiving(() => hashOf(place.part))
    // The same file sent twice at once is one file, so the second waits for what became of the first.
    return await inTurn(room, `file:${hash}`, () =>
      room.finishing(() => work({ file: place.part, hash, bytes: upload.bytes }, upload)),
    )
  } catch (error) {
    if (error instanceof Invalid) await removeUpload(room, desk.actor.id, uploadId)
    throw error
  } finally {
    room.busy.delete(uploadId)
  }
}

/** The beginning, as much as telling the kind takes. */
export async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const head = Buffer.alloc(HEAD)
    const { bytesRead } = await handle.read(head, 0, HEAD, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex').slice(0, 32)
}
