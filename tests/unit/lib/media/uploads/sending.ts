// An upload room for tests, on a folder of its own, and the three steps of an upload in one.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Db } from '../../../../../db/client.ts'
import { type Deriver, makeDeriver } from '../../../../../lib/media/files/deriver.ts'
import { beginInput, beginUpload } from '../../../../../lib/media/uploads/begin.ts'
import { finishUpload } from '../../../../../lib/media/uploads/finish.ts'
import { openUploadRoom } from '../../../../../lib/media/uploads/open-room.ts'
import { receivePiece } from '../../../../../lib/media/uploads/receive.ts'
import type { UploadRoom } from '../../../../../lib/media/uploads/room.ts'
import type { Actor } from '../../../../../lib/policy.ts'
import { contributor, deskOf, NOON } from '../../../../support/cast.ts'
import { makeFolder, removeFolder } from '../../../../support/db.ts'

export type Facts = { fileName?: string; modifiedAt?: number; sha256?: string; kind?: 'picture' | 'pdf' }

/** One decoding process for all tests of a file. */
export function uploads(store: { readonly db: Db }) {
  let deriver: Deriver
  let room: UploadRoom
  beforeAll(() => {
    deriver = makeDeriver()
  })
  afterAll(() => deriver.close())
  beforeEach(() => {
    room = openUploadRoom(makeFolder())
    room.kit.deriver = deriver
  })
  afterEach(() => removeFolder(room.kit.dataDir))

  const desk = (actor: Actor = contributor, now = NOON) => deskOf(actor, store.db, now)
  async function begin(bytes: Uint8Array, facts: Facts = {}, actor = contributor, now = NOON) {
    const input = beginInput.parse({ fileName: 'knee.png', bytes: bytes.length, ...facts })
    const begun = await beginUpload(desk(actor, now), room, input)
    if (begun.kind !== 'send') throw new Error('It is here.')
    return begun
  }
  /** All bytes are there; `finish` makes it a picture. */
  async function upload(bytes: Uint8Array, facts: Facts = {}, actor = contributor) {
    const { id } = await begin(bytes, facts, actor)
    await receivePiece(desk(actor), room, { uploadId: id, offset: 0, body: pieces(bytes) })
    return { id, finish: () => finishUpload(desk(actor), room, id) }
  }
  /** Names of everything in the folders of originals and sizes. */
  const kept = () =>
    ['originals', 'media'].flatMap((name) => {
      const folder = join(room.kit.dataDir, name)
      return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
    })
  return {
    get room() {
      return room
    },
    desk,
    begin,
    upload,
    kept,
  }
}

export async function* pieces(...all: Uint8Array[]) {
  yield* all
}
