// The first step of an upload: says what is to come, and learns from which byte on, or that the library has it already.
import { z } from 'zod'
import { findMediumByHash } from '../../../db/store/media/media.ts'
import type { Desk } from '../../desk.ts'
import { act } from '../../desk.ts'
import { Invalid } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { LIMITS, PDF_BYTES } from '../files/sizes.ts'
import { type MediumView, mediumView } from '../view.ts'
import { cleanFileName } from './file-name.ts'
import {
  findUpload,
  inTurn,
  KEPT,
  kindOf,
  listUploads,
  MOST_BYTES,
  MOST_FILES,
  UPLOAD_KINDS,
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
  /** What it is to become. */
  kind: z.enum(UPLOAD_KINDS).default('picture'),
})

const KINDS = {
  picture: { may: 'medium.add', noun: 'a picture', most: LIMITS.bytes },
  pdf: { may: 'issue.edit', noun: 'a PDF', most: PDF_BYTES },
} as const

export type Begun =
  | { kind: 'send'; id: string; offset: number }
  | { kind: 'here'; medium: MediumView & { isDuplicate: true } }

/** Refused: empty and too large files, and more unfinished ones than a person may have. */
export async function beginUpload(
  desk: Desk,
  room: UploadRoom,
  input: z.output<typeof beginInput>,
): Promise<Begun> {
  const { fileName, bytes, sha256, kind } = input
  const { may, noun, most } = KINDS[kind]
  authorize(desk.actor, may)
  if (bytes === 0) throw new Invalid(`${fileName} is empty, and not ${noun}. Look for the whole file.`)
  if (bytes > most) {
    throw new Invalid(`${fileName} is larger than ${most / 1024 / 1024} MB. Save it smaller and try again.`)
  }
  const twin =
    sha256 && kind === 'picture' ? await act(desk, (tx) => findMediumByHash(tx, sha256.slice(0, 32))) : null
  if (twin) return { kind: 'here', medium: { ...mediumView(twin), isDuplicate: true } }
  // A browser begins many at once; counted one after the other, none goes beyond what a person may have.
  return inTurn(room, `begin:${desk.actor.id}`, () => makeRoomFor(desk, room, input))
}

async function makeRoomFor(desk: Desk, room: UploadRoom, input: z.output<typeof beginInput>): Promise<Begun> {
  const { fileName, bytes, modifiedAt = null, kind } = input
  const open = (await listUploads(room, desk.actor.id)).filter(
    (upload) => !upload.mediumId && upload.startedAt > desk.now - KEPT,
  )
  const same = open.find(
    (upload) =>
      modifiedAt !== null &&
      upload.modifiedAt === modifiedAt &&
      upload.fileName === fileName &&
      upload.bytes === bytes &&
      kindOf(upload) === kind,
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
    kind,
  })
  return { kind: 'send', id, offset: 0 }
}
