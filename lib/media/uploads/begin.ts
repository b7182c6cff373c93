// The first step of an upload: says what is to come, and learns from which byte on, or that the library has it already.
import { z } from 'zod'
import { findMediumByHash } from '../../../db/store/media/media.ts'
import type { Desk } from '../../desk.ts'
import { act } from '../../desk.ts'
import { Invalid } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { LIMITS } from '../files/sizes.ts'
import { type MediumView, mediumView } from '../view.ts'
import { cleanFileName } from './file-name.ts'
import {
  findUpload,
  inTurn,
  KEPT,
  listUploads,
  MOST_BYTES,
  MOST_FILES,
  type UploadRoom,
  writeUpload,
} from './room.ts'

export const beginInput = z.object({
  fileName: z.string().min(1).max(1000).transform(cleanFileName),
  bytes: z.number().int().min(0),
  modifiedAt: z.number().int().nullish(),
  /** SHA-256 of the file, where the browser can tell: a picture that is here need not be sent. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish(),
})

export type Begun =
  | { kind: 'send'; id: string; offset: number }
  | { kind: 'here'; medium: MediumView & { isDuplicate: true } }

/** Refused: empty and too large files, and more unfinished ones than a person may have. */
export async function beginUpload(
  desk: Desk,
  room: UploadRoom,
  input: z.output<typeof beginInput>,
): Promise<Begun> {
  authorize(desk.actor, 'medium.add')
  const { fileName, bytes, sha256 } = input
  if (bytes === 0) throw new Invalid(`${fileName} is empty, and not a picture. Look for the whole file.`)
  if (bytes > LIMITS.bytes) {
    throw new Invalid(
      `${fileName} is larger than ${LIMITS.bytes / 1024 / 1024} MB. Save it smaller and try again.`,
    )
  }
  const twin = sha256 ? await act(desk, (tx) => findMediumByHash(tx, sha256.slice(0, 32))) : null
  if (twin) return { kind: 'here', medium: { ...mediumView(twin), isDuplicate: true } }
  // A browser begins many at once; counted one after the other, none goes beyond what a person may have.
  return inTurn(room, `begin:${desk.actor.id}`, () => makeRoomFor(desk, room, input))
}

async function makeRoomFor(desk: Desk, room: UploadRoom, input: z.output<typeof beginInput>): Promise<Begun> {
  const { fileName, bytes, modifiedAt = null } = input
  const open = (await listUploads(room, desk.actor.id)).filter(
    (upload) => !upload.mediumId && upload.startedAt > desk.now - KEPT,
  )
  const same = open.find(
    (upload) =>
      modifiedAt !== null &&
      upload.modifiedAt === modifiedAt &&
      upload.fileName === fileName &&
      upload.bytes === bytes,
  )
  if (same) {
    const found = await findUpload(room, desk.actor.id, same.id)
    return { kind: 'send', id: same.id, offset: found?.offset ?? 0 }
  }
  const waiting = open.reduce((sum, upload) => sum + upload.bytes, 0)
  if (open.length >= MOST_FILES || waiting + bytes > MOST_BYTES) {
    throw new Invalid(
      'You have as many unfinished uploads as fit. Let some of them finish, or cancel them, and try again.',
    )
  }
  const id = desk.newId()
  await writeUpload(room, desk.actor.id, {
    id,
    fileName,
    bytes,
    modifiedAt,
    startedAt: desk.now,
  })
  return { kind: 'send', id, offset: 0 }
}
