// The last step of an upload: it becomes a picture of the library, or turns out to be one that is there already.
import { rm } from 'node:fs/promises'
import { findMediumByHash, findMediumRow } from '../../../db/store/media/media.ts'
import { act, type Desk } from '../../desk.ts'
import { NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { addMedium } from '../add.ts'
import { type MediumView, mediumView } from '../view.ts'
import { arrivedUpload } from './arrived.ts'
import { findUpload, type Upload, type UploadRoom, writeUpload } from './room.ts'

export type Uploaded = MediumView & { isDuplicate: boolean }

/**
 * Asked again, after an answer that got lost, it answers the same. The same bytes are one picture: whoever sends them
 * again gets the one that is here. Refused, and forgotten: what is no picture, broken, too large, or a picture and
 * something else at once. Recorded: medium.add.
 */
export async function finishUpload(desk: Desk, room: UploadRoom, uploadId: string): Promise<Uploaded> {
  authorize(desk.actor, 'medium.add')
  const found = await findUpload(room, desk.actor.id, uploadId)
  if (found?.upload.mediumId) return uploaded(desk, found.upload)
  return arrivedUpload(desk, room, uploadId, async (arrived, upload) => {
    const twin = await act(desk, (tx) => findMediumByHash(tx, arrived.hash))
    const words = { fileName: upload.fileName, alt: '', id: upload.id, uploadedById: desk.actor.id }
    const { id } = twin ?? (await addMedium(desk, room.kit, { arrived, ...words }))
    // A picture under this upload's own id was made by a finish whose end was lost.
    const done = { ...upload, mediumId: id, isDuplicate: id !== upload.id }
    await writeUpload(room, desk.actor.id, done)
    await rm(arrived.file, { force: true })
    return uploaded(desk, done)
  })
}

async function uploaded(desk: Desk, { mediumId = '', isDuplicate = false }: Upload): Promise<Uploaded> {
  const row = await act(desk, (tx) => findMediumRow(tx, mediumId))
  if (!row) throw new NotFound('This picture is not in the library any more.')
  return { ...mediumView(row), isDuplicate }
}
