// The middle of an upload: writes what arrives to disk, chunk by chunk, and keeps all that came when the sender breaks off.
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { z } from 'zod'
import type { Desk } from '../../desk.ts'
import { Conflict, Invalid, NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { findUpload, type UploadRoom } from './room.ts'

/** The longest pause of a sender: a slower one frees its place and goes on from there later. */
export const IDLE = 10_000

export const offsetInput = z.object({ offset: z.coerce.number().int().min(0) })

export type Piece = { uploadId: string; offset: number; body: AsyncIterable<Uint8Array> }

/**
 * Refused: somebody else's upload, one that was cancelled or is over, another place than where the last piece ended
 * (Conflict says which), and more bytes than were announced.
 */
export async function receivePiece(desk: Desk, room: UploadRoom, piece: Piece): Promise<{ offset: number }> {
  authorize(desk.actor, 'medium.add')
  const { uploadId, body } = piece
  const found = await findUpload(room, desk.actor.id, uploadId)
  if (!found || found.upload.mediumId) throw new NotFound(GONE)
  if (room.busy.has(uploadId)) throw new Conflict('This upload is being worked on.', { offset: found.offset })
  if (piece.offset !== found.offset)
    throw new Conflict('This upload goes on elsewhere.', { offset: found.offset })
  room.busy.add(uploadId)
  try {
    return await room.receiving(async () => {
      const file = await open(found.place.part, constants.O_CREAT | constants.O_WRONLY, 0o600)
      try {
        return { offset: await writeBody(file, body, found) }
      } finally {
        await file.close()
      }
    })
  } finally {
    room.busy.delete(uploadId)
  }
}

const GONE = 'This upload is not here any more. Choose the file again.'

async function writeBody(
  file: FileHandle,
  body: AsyncIterable<Uint8Array>,
  { offset: from, upload }: { offset: number; upload: { fileName: string; bytes: number } },
): Promise<number> {
  let offset = from
  for await (const chunk of inTime(body)) {
    if (offset + chunk.byteLength > upload.bytes) {
      await file.truncate(from)
      throw new Invalid(`${upload.fileName} is longer than was said. Choose the file again.`)
    }
    let written = 0
    while (written < chunk.byteLength) {
      const { bytesWritten } = await file.write(chunk, written, chunk.byteLength - written, offset + written)
      written += bytesWritten
    }
    offset += chunk.byteLength
  }
  return offset
}

/** Ends where the sender breaks off or pauses too long: what came so far counts. */
async function* inTime(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await within(IDLE, iterator.next())
      if (!next || next.done) return
      yield next.value
    }
  } finally {
    // Not awaited: a sender that hangs would hold us too.
    Promise.resolve(iterator.return?.()).catch(() => {})
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  return Promise.race([work.catch(() => null), tooLate]).finally(() => clearTimeout(timer))
}
