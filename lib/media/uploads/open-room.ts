// Opens the room where uploads arrive; only server.ts does, since a room holds the processes that decode.
import { makeLane } from '../../auth/lane.ts'
import { makeDeriver } from '../files/deriver.ts'
import type { UploadRoom } from './room.ts'

/** Decoding goes on beside readers' requests, so it is a little nicer than they are. */
export function openUploadRoom(dataDir: string): UploadRoom {
  const full = 'Too many pictures are arriving at this moment. They wait here; send again shortly.'
  return {
    kit: { dataDir, deriver: makeDeriver({ processes: 2, niceness: 5, patience: 60_000 }) },
    // Node has four threads for files, and readers' pages are compressed in them too.
    receiving: makeLane({ atOnce: 8, waiting: 400, full }),
    finishing: makeLane({ atOnce: 2, waiting: 400, full }),
    busy: new Set(),
    turns: new Map(),
  }
}
