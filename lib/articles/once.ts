// A save, a note or a correction that is sent twice is done once: its sender cannot know whether the first arrived, so it sends the same key again.
import { createHash } from 'node:crypto'
import type { Tx } from '../../db/client.ts'
import {
  deleteSaveKeysBefore,
  findSaveKey,
  insertSaveKey,
  type SaveKeyRow,
} from '../../db/store/articles/save-keys.ts'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'

/** A laptop that slept over a long weekend still sends its last save once. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000

export type Sent = { key?: string; what: unknown }

/** What was done under this key; null when it is new. Refused: the key of another text, or of somebody else. */
export async function findDone(tx: Tx, desk: Desk, { key, what }: Sent): Promise<SaveKeyRow | null> {
  const done = key ? await findSaveKey(tx, key) : null
  if (!done || done.at < desk.now - KEPT_FOR) return null
  if (done.userId === desk.actor.id && done.hash === hashOf(what)) return done
  throw new Invalid([
    { field: 'key', message: 'This key was used for something else. Send it with a new one.' },
  ])
}

type Outcome = Pick<SaveKeyRow, 'articleId' | 'rev' | 'revisionId'>

export async function rememberDone(tx: Tx, desk: Desk, { key, what }: Sent, outcome: Outcome): Promise<void> {
  if (!key) return
  await deleteSaveKeysBefore(tx, desk.now - KEPT_FOR)
  await insertSaveKey(tx, { ...outcome, key, userId: desk.actor.id, hash: hashOf(what), at: desk.now })
}

const hashOf = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('hex')
