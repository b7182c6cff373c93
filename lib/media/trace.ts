// Finds the uses of pictures in articles that were written before uses were kept. Done once, in the background.
import type { Db } from '../../db/client.ts'
import { findArticleRow, findRevision } from '../../db/store/articles/articles.ts'
import { hasActivity, listArticleIdsAfter } from '../../db/store/media/uses.ts'
import { recordActivity } from '../activity.ts'
import { type Desk, makeDesk, systemActor } from '../desk.ts'
import { noteDraftUses, notePublishedUses } from './uses.ts'

const AT_ONCE = 50

/** The demo's fill gives fixed ids. */
type Tracing = { signal?: AbortSignal } & Partial<Pick<Desk, 'newId'>>

/** Safe to break off and to run again; answers how many articles it went through. Recorded once: library.trace. */
export async function traceUses(
  db: Db,
  clock: () => number,
  { signal, ...given }: Tracing = {},
): Promise<number> {
  if (await hasActivity(db, 'library', 'uses')) return 0
  let count = 0
  let after = ''
  for (;;) {
    const ids = await listArticleIdsAfter(db, after, AT_ONCE)
    if (ids.length === 0 || signal?.aborted) break
    await db.write(async (tx) => {
      for (const id of ids) {
        const article = await findArticleRow(tx, id)
        const revision = article && (await findRevision(tx, article.draftRevisionId))
        if (revision) await noteDraftUses(tx, id, revision.content)
        await notePublishedUses(tx, id, clock())
      }
    })
    count += ids.length
    after = ids.at(-1) ?? after
  }
  if (signal?.aborted) return count
  const desk = { ...makeDesk(db, clock(), systemActor('pictures')), ...given }
  await db.write((tx) =>
    recordActivity(tx, desk, {
      act: 'library.trace',
      subject: 'library',
      subjectId: 'uses',
      detail: { count },
    }),
  )
  return count
}
