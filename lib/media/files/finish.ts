// Makes what a picture still lacks: the formats that take long (AVIF), and crops that came later than the picture did. One
// pass over one picture after another, while the publication already answers.
import { join } from 'node:path'
import type { Db } from '../../../db/client.ts'
import type { Rendition } from '../../../db/schema/media.ts'
import { appendLog } from '../../../db/store/log.ts'
import {
  type Finish,
  findMediumRow,
  findUnfinishedMedium,
  type MediumRow,
  moveFinish,
  putMedium,
} from '../../../db/store/media/media.ts'
import { recordActivity } from '../../activity.ts'
import { mediumTags } from '../../changes.ts'
import { act, type Desk, makeDesk, systemActor } from '../../desk.ts'
import { authorize } from '../../policy.ts'
import { missingSizes } from './sizes.ts'
import { extensionOf, type MediaKit, originalFile } from './take-in.ts'

/**
 * Runs until every picture that waits has all its sizes, or `signal` stops it; answers how many it completed. What a pass
 * made is kept at once. A picture that fails is tried again later, a few times, and the library says so. Safe to run again
 * at any time.
 */
export async function finishMedia(
  db: Db,
  kit: MediaKit,
  clock: () => number,
  signal: AbortSignal,
): Promise<number> {
  let finished = 0
  while (!signal.aborted) {
    const medium = await findUnfinishedMedium(db, clock())
    if (!medium) break
    try {
      const [pass, ...later] = missingSizes(medium.renditions)
      const renditions = pass ? await makePass(kit, medium, pass) : []
      const isLast = later.length === 0
      const made = { finishAt: isLast ? null : LAST, finishTries: 0, renditions }
      const isKept = await keep(makeDesk(db, clock(), systemActor('pictures')), medium, made)
      if (isKept && isLast) finished++
    } catch (error) {
      if (signal.aborted) break
      console.error(`The sizes of ${medium.fileName} that are missing could not be made.`, error)
      await db.write((tx) => moveFinish(tx, medium.id, nextTry(medium.finishTries + 1, clock())))
    }
  }
  return finished
}

/** Behind everything that waits: what a page can do without is made when all pictures have what it needs. */
const LAST = 0

type Pass = ReturnType<typeof missingSizes>[number]

async function makePass(kit: MediaKit, medium: MediumRow, pass: Pass): Promise<Rendition[]> {
  const { renditions } = await kit.deriver.derive({
    file: originalFile(kit.dataDir, medium.hash, extensionOf(medium.mimeType)),
    folder: join(kit.dataDir, 'media', medium.hash),
    focal: { x: medium.focalX, y: medium.focalY },
    ...pass,
  })
  return renditions
}

type Made = Finish & { renditions: Rendition[] }

/** Whether they are of use. Recorded once all sizes are there: medium.finish. */
function keep(desk: Desk, medium: MediumRow, { renditions, ...rest }: Made): Promise<boolean> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'medium.add')
    // Read again: its words may have been edited while the sizes were made.
    const current = await findMediumRow(tx, medium.id)
    if (current?.hash !== medium.hash || !isSameFocus(current, medium)) return false
    await putMedium(tx, { ...current, ...rest, renditions: [...current.renditions, ...renditions] })
    await appendLog(tx, desk.now, mediumTags(medium.id))
    if (rest.finishAt === null)
      await recordActivity(tx, desk, { act: 'medium.finish', subject: 'medium', subjectId: medium.id })
    return true
  })
}

/** A fault of the machine passes within hours; what a day does not mend lies in the picture. */
const TRIES = [1, 10, 60, 6 * 60, 24 * 60].map((minutes) => minutes * 60_000)

function nextTry(finishTries: number, now: number): Finish {
  const wait = TRIES[finishTries - 1]
  return { finishAt: wait === undefined ? null : now + wait, finishTries }
}

type Focused = { focalX: number; focalY: number }

/** Crops made for a point that has moved since are of no use. */
const isSameFocus = (one: Focused, other: Focused) =>
  one.focalX === other.focalX && one.focalY === other.focalY
