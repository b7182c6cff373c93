// The upload room of the running program.
import { shared } from '../../page-store/shared.ts'
import type { UploadRoom } from './room.ts'

/** Throws outside the program: uploads arrive through server.ts, which holds the processes that decode. */
export function uploadRoom(): UploadRoom {
  const { uploads } = shared()
  if (!uploads) throw new Error('Uploads arrive through server.ts.')
  return uploads
}
