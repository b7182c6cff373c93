// A category is merged into another: what was pinned to its strip of the front page stands in the other's, earlier versions too.
import type { Tx } from '../../db/client.ts'
import { listFrontPagesWithZone, setPins } from '../../db/store/publication/front-pages.ts'
import { type Pins, STRIP, zoneSize } from './zones.ts'

/** The other's own pins come first; what has no room is not pinned any more. False when nothing was pinned to it. */
export async function movePinsWithin(tx: Tx, fromId: string, intoId: string): Promise<boolean> {
  const rows = await listFrontPagesWithZone(tx, `${STRIP}${fromId}`)
  for (const { id, pins } of rows) await setPins(tx, id, movedPins(pins, fromId, intoId))
  return rows.length > 0
}

function movedPins(pins: Pins, fromId: string, intoId: string): Pins {
  const [from, into] = [`${STRIP}${fromId}`, `${STRIP}${intoId}`]
  const { [from]: moved = [], [into]: own = [], ...others } = pins
  return { ...others, [into]: [...own, ...moved].slice(0, zoneSize(into) ?? 0) }
}
