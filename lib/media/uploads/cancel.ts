// How far an upload came, and forgetting it.
import type { Desk } from '../../desk.ts'
import { NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { findUpload, removeUpload, type UploadRoom } from './room.ts'

/** Where to go on. What somebody else uploads is not found. */
export async function uploadOffset(
  desk: Desk,
  room: UploadRoom,
  id: string,
): Promise<{ offset: number; bytes: number }> {
  authorize(desk.actor, 'medium.add')
  const found = await findUpload(room, desk.actor.id, id)
  if (!found) throw new NotFound('This upload is not here any more. Choose the file again.')
  return { offset: found.offset, bytes: found.upload.bytes }
}

/** What became a picture stays in the library. Safe to ask twice. */
export async function cancelUpload(desk: Desk, room: UploadRoom, id: string): Promise<void> {
  authorize(desk.actor, 'medium.add')
  await removeUpload(room, desk.actor.id, id)
}
