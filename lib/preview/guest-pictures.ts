// Which pictures the holder of a link may see: those of the draft it opens, and those that anybody may.
import { isMediumShown } from '../../db/reader/media.ts'
import { mapMedia } from '../../db/reader/publication/site.ts'
import { mediaOf } from '../media/uses.ts'
import { type Door, findByKey } from './open.ts'

export async function mayGuestSee(door: Door, key: string, hash: string): Promise<boolean> {
  const opened = await findByKey(door, key)
  if (opened.kind !== 'found') return false
  const reading = { db: door.db, now: door.now, note() {} }
  const media = await mapMedia(reading, mediaOf(opened.draft.content))
  return [...media.values()].some((row) => row.hash === hash) || isMediumShown(reading, hash)
}
