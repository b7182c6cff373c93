// Opens a draft for whoever holds a link to it: nobody is signed in here, the key is all the right there is.
import { isStoreBusy } from '../../db/busy.ts'
import type { Db, Source } from '../../db/client.ts'
import { findSharedDraft } from '../../db/desk/articles/previews.ts'
import { updatePreviewLink } from '../../db/store/articles/previews.ts'
import { type Draft, draftOf } from './draft.ts'
import type { Guesses } from './guesses.ts'
import { isPreviewKey, isSameId, previewLinkId } from './keys.ts'

/** Who knocks: `client` is the address of their connection. */
export type Door = { db: Db; now: number; client: string; guesses: Guesses }

type Found = NonNullable<Awaited<ReturnType<typeof findSharedDraft>>>

export type Opened =
  | { kind: 'found'; found: Found; draft: Draft }
  | { kind: 'gone'; why: 'revoked' | 'expired' | 'removed' }
  | { kind: 'missing' }
  | { kind: 'wait'; seconds: number }

/** Notes that it was opened, at most once a minute. After many wrong keys from one network even a right one waits. */
export async function openPreview(door: Door, key: string): Promise<Opened> {
  const opened = await findByKey(door, key)
  if (opened.kind !== 'found') return opened
  const { link } = opened.found
  if (door.now - (link.lastSeenAt ?? 0) >= 60_000) {
    await noteOpened(door, link.id)
  }
  return opened
}

/** While another process writes, this note can wait: the draft is shown all the same. */
async function noteOpened({ db, now }: Door, id: string): Promise<void> {
  try {
    await db.write((tx) => updatePreviewLink(tx, id, { lastSeenAt: now }))
  } catch (error) {
    if (!isStoreBusy(error)) throw error
  }
}

export async function findByKey(
  { db, now, client, guesses }: Omit<Door, 'db'> & { db: Source },
  key: string,
): Promise<Opened> {
  const seconds = guesses.wait(client, now)
  if (seconds > 0) return { kind: 'wait', seconds }
  const id = previewLinkId(key)
  const found = isPreviewKey(key) ? await findSharedDraft(db, id) : null
  if (!found || !isSameId(found.link.id, id)) {
    guesses.count(client, now)
    return { kind: 'missing' }
  }
  const why = whyGone(found, now)
  return why ? { kind: 'gone', why } : { kind: 'found', found, draft: await draftOf(db, now, found) }
}

function whyGone({ link, article }: Found, now: number) {
  if (link.revokedAt !== null) return 'revoked'
  if (link.expiresAt <= now) return 'expired'
  return article.trashedAt === null ? null : 'removed'
}
