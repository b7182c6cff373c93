// The last step of an upload: looks at the whole file, has its first sizes made, and makes it a picture of the library.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { findMediumByHash, findMediumRow, type MediumRow } from '../../../db/store/media.ts'
import { act, type Desk } from '../../desk.ts'
import { Conflict, Invalid, NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { HEAD, sniffPicture } from '../sniff.ts'
import { takeIn } from '../take-in.ts'
import { type MediumView, mediumView } from '../view.ts'
import { findUpload, removeUpload, type Upload, type UploadRoom, writeUpload } from './room.ts'

export type Uploaded = MediumView & { isDuplicate: boolean }

/**
 * Asked again, after an answer that got lost, it answers the same. The same bytes are one picture: whoever sends them
 * again gets the one that is here. Refused, and forgotten: what is no picture, broken, too large, or a picture and
 * something else at once. Recorded: medium.add.
 */
export async function finishUpload(desk: Desk, room: UploadRoom, uploadId: string): Promise<Uploaded> {
  authorize(desk.actor, 'medium.add')
  const found = await findUpload(room, desk.actor.id, uploadId)
  if (!found) throw new NotFound('This upload is not here any more. Choose the file again.')
  if (found.upload.mediumId) return uploaded(desk, found.upload)
  if (room.busy.has(uploadId)) throw new Conflict('This upload is being worked on.', { offset: found.offset })
  if (found.offset !== found.upload.bytes)
    throw new Conflict('This file is not whole yet.', { offset: found.offset })
  room.busy.add(uploadId)
  try {
    const hash = await hashOf(found.place.part)
    return await inTurn(room, hash, () =>
      room.finishing(() => makePicture(desk, room, { ...found, file: found.place.part, hash })),
    )
  } catch (error) {
    if (error instanceof Invalid) await removeUpload(room, desk.actor.id, uploadId)
    throw error
  } finally {
    room.busy.delete(uploadId)
  }
}

async function makePicture(
  desk: Desk,
  room: UploadRoom,
  { upload, file, hash }: { upload: Upload; file: string; hash: string },
): Promise<Uploaded> {
  const kind = await sniffPicture(await headOf(file), upload.fileName)
  const done = (mediumId: string, isDuplicate: boolean) =>
    writeUpload(room, desk.actor.id, { ...upload, mediumId, isDuplicate })
  const twin = await act(desk, (tx) => findMediumByHash(tx, hash))
  if (twin) {
    await done(twin.id, true)
    return { ...mediumView(twin), isDuplicate: true }
  }
  const { id } = await takeIn(desk, room.kit, {
    arrived: { ...kind, file, hash, bytes: upload.bytes, isStrict: true },
    words: { fileName: upload.fileName, alt: '', id: upload.id, uploadedById: desk.actor.id },
  })
  await done(id, false)
  return uploaded(desk, { ...upload, mediumId: id })
}

/** The same picture sent twice at once is one picture, so the second waits for what became of the first. */
async function inTurn<T>(room: UploadRoom, hash: string, work: () => Promise<T>): Promise<T> {
  const before = room.turns.get(hash) ?? Promise.resolve()
  const mine = before.then(work, work)
  room.turns.set(hash, mine)
  try {
    return await mine
  } finally {
    if (room.turns.get(hash) === mine) room.turns.delete(hash)
  }
}

async function uploaded(desk: Desk, { mediumId = '', isDuplicate = false }: Upload): Promise<Uploaded> {
  const row: MediumRow | null = await act(desk, (tx) => findMediumRow(tx, mediumId))
  if (!row) throw new NotFound('This picture is not in the library any more.')
  return { ...mediumView(row), isDuplicate }
}

async function headOf(file: string): Promise<Uint8Array> {
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
