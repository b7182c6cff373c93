// Has crops made that older pictures lack, because the program made fewer when they came in. Looked for once, in the background.
import { existsSync } from 'node:fs'
import type { Db } from '../../../db/client.ts'
import { listMediaAfter, type MediumRow, moveFinish } from '../../../db/store/media/media.ts'
import { hasActivity } from '../../../db/store/media/uses.ts'
import { recordActivity } from '../../activity.ts'
import { makeDesk, systemActor } from '../../desk.ts'
import { CROPS, missingSizes } from './sizes.ts'
import { extensionOf, originalFile } from './take-in.ts'

const AT_ONCE = 50

/** Another set of crops is looked for anew. */
const SUBJECT_ID = `crops ${CROPS.join(' ')}`

/**
 * Only marks them for `finishMedia`, each as old as it is, so that what comes in now goes before; until that has come to one,
 * pages show it as they did. Safe to break off and to run again; answers how many wait. Recorded once: library.crop.
 */
export async function orderCrops(
  db: Db,
  dataDir: string,
  clock: () => number,
  signal: AbortSignal,
): Promise<number> {
  if (await hasActivity(db, 'library', SUBJECT_ID)) return 0
  let count = 0
  let after = ''
  for (;;) {
    const rows = await listMediaAfter(db, after, AT_ONCE)
    if (rows.length === 0 || signal.aborted) break
    const wanting = rows.filter((row) => isWanting(row, dataDir))
    if (wanting.length > 0)
      await db.write(async (tx) => {
        for (const { id, createdAt } of wanting)
          await moveFinish(tx, id, { finishAt: createdAt, finishTries: 0 })
      })
    count += wanting.length
    after = rows.at(-1)?.id ?? after
  }
  if (signal.aborted) return count
  const desk = makeDesk(db, clock(), systemActor('pictures'))
  await db.write((tx) =>
    recordActivity(tx, desk, {
      act: 'library.crop',
      subject: 'library',
      subjectId: SUBJECT_ID,
      detail: { count },
    }),
  )
  return count
}

/** What waits already is left in its turn; of a lost original nothing can be made. */
const isWanting = ({ state, finishAt, renditions, hash, mimeType }: MediumRow, dataDir: string) =>
  state === 'ready' &&
  finishAt === null &&
  missingSizes(renditions).some(({ variants }) => variants.some((variant) => CROPS.includes(variant))) &&
  existsSync(originalFile(dataDir, hash, extensionOf(mimeType)))
