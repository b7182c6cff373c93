// Which pictures are anybody's now, asked of the store once for each change that could touch them (decision 027).
import type { Db } from '../../db/client.ts'
import { isMediumShown } from '../../db/reader/media.ts'
import { hasActivity } from '../../db/store/media/uses.ts'
import { newContext, readingOf } from '../page-store/context.ts'
import type { LogWatch } from '../page-store/log-watch.ts'
import { type Keepable, makePageStore } from '../page-store/page-store.ts'

/** Of a picture's hash, at a moment (UTC ms). */
export type IsShown = (hash: string, now: number) => Promise<boolean>

/** Room for what is known of some ten thousand pictures, by a generous guess of what one takes. */
const ROOM = { bytes: 10_000 * 400, each: 400 }

/**
 * Kept as pages are (decision 025), but only a yes: a picture that was private a moment ago is asked for again each time.
 * Until the uses in articles that an older version stored have been found, every picture counts as public, as it did then.
 */
export function watchShown(db: Db, watch: LogWatch): IsShown {
  const store = makePageStore<Keepable & { isShown: boolean }>({ watch, bytes: ROOM.bytes })
  let areUsesFound = false
  return async (hash, now) => {
    areUsesFound ||= await hasActivity(db, 'library', 'uses')
    if (!areUsesFound) return true
    const { answer } = await store.findOrMake(hash, now, async () => {
      const context = newContext(db, now, { address: hash })
      const version = watch.version()
      const isShown = await isMediumShown(readingOf(context), hash)
      const basis = { version, madeAt: now, changesAt: context.changesAt, tags: [...context.tags] }
      return { isShown, basis, room: isShown ? 'pages' : 'none', bytes: ROOM.each }
    })
    return answer.isShown
  }
}
