// Puts another file in the place of a picture's, everywhere at once: the picture keeps its id and words; pages that show it change.
import { z } from 'zod'
import { findLatestActivity } from '../../db/store/activity.ts'
import { type MediumRow, putMedium } from '../../db/store/media/media.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { missingSizes } from './files/sizes.ts'
import { keepPicture } from './files/take-in.ts'
import { recordChange } from './record-change.ts'
import { loadMediumFor } from './subject.ts'
import { arrivedUpload } from './uploads/arrived.ts'
import { removeUpload, type UploadRoom } from './uploads/room.ts'

export const replaceInput = z.strictObject({ uploadId: z.string().max(100) })

/** The facts of a file, as the record of acts keeps them for taking the replacement back. */
type FileFacts = Pick<
  MediumRow,
  | 'hash'
  | 'state'
  | 'fileName'
  | 'mimeType'
  | 'bytes'
  | 'width'
  | 'height'
  | 'focalX'
  | 'focalY'
  | 'renditions'
>

/** The new file comes in as an upload that is whole. Refused: what an upload refuses. Recorded: medium.replace. */
export async function replaceMedium(
  desk: Desk,
  room: UploadRoom,
  { id, uploadId }: { id: string; uploadId: string },
): Promise<{ id: string }> {
  const { row } = await act(desk, (tx) => loadMediumFor(tx, desk, { act: 'medium.edit', id }))
  const focal = { x: row.focalX, y: row.focalY }
  return arrivedUpload(desk, room, uploadId, async (arrived, upload) => {
    const { width, height, renditions } = await keepPicture(room.kit, { ...arrived, focal })
    const { hash, mimeType, bytes } = arrived
    await act(desk, async (tx) => {
      // Asked again: while the file was decoded the picture may have been published, replaced or taken away.
      const { row: current } = await loadMediumFor(tx, desk, { act: 'medium.edit', id })
      if (current.hash !== row.hash) throw new Conflict(REPLACED)
      const file: Partial<FileFacts> = { hash, mimeType, bytes, width, height, renditions, state: 'ready' }
      const finish = { finishAt: desk.now, finishTries: 0 }
      await putMedium(tx, { ...current, ...file, ...finish, fileName: upload.fileName })
      await recordChange(tx, desk, { act: 'medium.replace', id, detail: { before: factsOf(current) } })
    })
    await removeUpload(room, desk.actor.id, uploadId)
    return { id }
  })
}

const REPLACED = 'Somebody else replaced this picture meanwhile. Look at it again.'

/** Brings back the file that the last replacement put aside. Asked again, it swaps back. Recorded: medium.replace. */
export function undoReplace(desk: Desk, id: string): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { row } = await loadMediumFor(tx, desk, { act: 'medium.edit', id })
    const last = await findLatestActivity(tx, { acts: ['medium.replace'], subject: 'medium', subjectId: id })
    if (!last) throw new Invalid('The file of this picture was never replaced.')
    const file = last.detail.before as FileFacts
    const isWhole = file.state === 'missing' || missingSizes(file.renditions).length === 0
    await putMedium(tx, { ...row, ...file, finishAt: isWhole ? null : desk.now, finishTries: 0 })
    await recordChange(tx, desk, {
      act: 'medium.replace',
      id,
      detail: { before: factsOf(row), isUndo: true },
    })
    return { id }
  })
}

function factsOf(row: MediumRow): FileFacts {
  const { hash, state, fileName, mimeType, bytes, width, height, focalX, focalY, renditions } = row
  return { hash, state, fileName, mimeType, bytes, width, height, focalX, focalY, renditions }
}
