// A category is merged into another: what was pinned to its strip of the front page stands in the other's, earlier versions too; and back.
import type { Tx } from '../../db/client.ts'
import { listFrontPagesWithZone, setPins } from '../../db/store/publication/front-pages.ts'
import type { TermMerge } from '../../db/store/subjects/term-merges.ts'
import { isSame } from '../same.ts'
import type { KeptPins } from '../terms/kept.ts'
import { trimmed } from './arrange.ts'
import { isArticle, type Pins, STRIP, zoneSize } from './zones.ts'

/**
 * The other's own pins keep their places, the moved ones take those that are free; what has no room is not pinned any more.
 * Returns what was pinned to both.
 */
export async function movePinsWithin(tx: Tx, fromId: string, intoId: string): Promise<KeptPins[]> {
  const rows = await listFrontPagesWithZone(tx, `${STRIP}${fromId}`)
  for (const { id, pins } of rows) await setPins(tx, id, movedPins(pins, fromId, intoId))
  return rows.map(({ id, pins }) => ({
    id,
    from: pins[`${STRIP}${fromId}`] ?? [],
    into: pins[`${STRIP}${intoId}`] ?? [],
  }))
}

function movedPins(pins: Pins, fromId: string, intoId: string): Pins {
  const [from, into] = [`${STRIP}${fromId}`, `${STRIP}${intoId}`]
  const { [from]: moved = [], [into]: own = [], ...others } = pins
  return { ...others, [into]: joined(own, moved, into) }
}

type Row = Pins[string]

function joined(own: Row, moved: Row, zone: string): Row {
  const waiting = moved.filter(isArticle).values()
  const places = Array.from({ length: zoneSize(zone) ?? 0 }, (_, place) => own[place] ?? null)
  return trimmed(places.map((id) => id ?? waiting.next().value ?? null))
}

/** Versions that were arranged since: what was moved and is still pinned there goes back. False when nothing did. */
export async function movePinsBackWithin(
  tx: Tx,
  { fromId, intoId, at, kept: { pins: kept } }: TermMerge,
): Promise<boolean> {
  if (kept.length === 0) return false
  const into = `${STRIP}${intoId}`
  const own = new Set(kept.flatMap((one) => one.into))
  const moved = new Set(kept.flatMap((one) => one.from).filter((id) => !own.has(id)))
  for (const { id, pins, savedAt } of await listFrontPagesWithZone(tx, into)) {
    const was = kept.find((one) => one.id === id)
    const now = pins[into] ?? []
    const isAsMerged = was && isSame(now, joined(was.into, was.from, into))
    if (isAsMerged) await setPins(tx, id, withStrips(pins, { fromId, intoId }, was))
    else if (was || savedAt >= at) {
      const isMoved = (one: string | null) => one !== null && moved.has(one)
      const rest = trimmed(now.map((one) => (isMoved(one) ? null : one)))
      await setPins(tx, id, withStrips(pins, { fromId, intoId }, { from: now.filter(isMoved), into: rest }))
    }
  }
  return true
}

/** A strip with nothing pinned is left out. */
function withStrips(
  pins: Pins,
  { fromId, intoId }: { fromId: string; intoId: string },
  strips: Pick<KeptPins, 'from' | 'into'>,
): Pins {
  const { [`${STRIP}${fromId}`]: _, [`${STRIP}${intoId}`]: __, ...others } = pins
  return {
    ...others,
    ...(strips.into.length > 0 && { [`${STRIP}${intoId}`]: strips.into }),
    ...(strips.from.length > 0 && { [`${STRIP}${fromId}`]: strips.from }),
  }
}
