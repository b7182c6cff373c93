// What many pages read alike, such as the menu: kept while it is true, as whole pages are (decision 026).
import { isDeepStrictEqual } from 'node:util'
import type { Reading } from '../../db/client.ts'
import { type Basis, isTrue } from './basis.ts'
import type { LogWatch } from './log-watch.ts'
import { shared } from './shared.ts'

export type Pieces = <T>(reading: Reading, name: string, make: (reading: Reading) => Promise<T>) => Promise<T>

type Piece = { value: unknown; basis: Basis }

/**
 * What `make` answers, of now or of a page before. Whoever uses it notes all that it was made of, as if it had been made
 * for them. `isChecked`: whatever is kept is made again beside it, and must come out the same: for tests.
 */
export function makePieces(watch: LogWatch, { isChecked }: { isChecked: boolean }): Pieces {
  const kept = new Map<string, Piece>()

  async function findOrMake(reading: Reading, name: string, make: (reading: Reading) => Promise<unknown>) {
    await watch.catchUp()
    const found = kept.get(name)
    if (!found || !isTrue(watch, found.basis, reading.now)) return makePiece(reading, watch.version(), make)
    if (isChecked) await check(found, name, await makePiece(reading, watch.version(), make))
    return found
  }

  async function check(found: Piece, name: string, fresh: Piece): Promise<void> {
    await watch.catchUp()
    const isStillTrue = isTrue(watch, found.basis, fresh.basis.madeAt)
    if (isStillTrue && !isDeepStrictEqual(found.value, fresh.value))
      throw new Error(`The piece “${name}” is kept as it is not any more.`)
  }

  return async <T>(reading: Reading, name: string, make: (reading: Reading) => Promise<T>) => {
    const piece = await findOrMake(reading, name, make)
    kept.set(name, piece)
    for (const tag of piece.basis.tags) reading.note(tag, piece.basis.changesAt)
    return piece.value as T
  }
}

/** Without the program around it, in tests and in development, everything is made anew. */
export const piece: Pieces = (reading, name, make) => {
  const { pieces } = shared()
  return pieces && !reading.isAside ? pieces(reading, name, make) : make(reading)
}

/** With a memory of its own: what another query of the page has noted already is noted here again. */
async function makePiece(
  { db, now }: Reading,
  version: number,
  make: (reading: Reading) => Promise<unknown>,
): Promise<Piece> {
  const tags = new Set<string>()
  let changesAt = Number.POSITIVE_INFINITY
  const reading: Reading = {
    ...{ db, now, memory: new Map() },
    note(tag, at = Number.POSITIVE_INFINITY) {
      tags.add(tag)
      changesAt = Math.min(changesAt, at)
    },
  }
  const value = await make(reading)
  return { value, basis: { version, madeAt: now, changesAt, tags: [...tags] } }
}
