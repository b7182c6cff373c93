// Whether the pictures that stand for the publication can: a logo that is there, an icon that is square besides.
import type { Tx } from '../../db/client.ts'
import { findMediumRow } from '../../db/store/media/media.ts'
import { Invalid, type Issue } from '../errors.ts'
import type { ChangedSettings } from './input.ts'

const GONE = 'This picture is not in the library any more.'

/** Refused with all that is wrong of what was sent. */
export async function assertMarks(tx: Tx, { logoId, iconId }: ChangedSettings): Promise<void> {
  const faults = [await logoFault(tx, logoId), await iconFault(tx, iconId)]
  const found = faults.filter((fault) => fault !== null)
  if (found.length > 0) throw new Invalid(found)
}

/** Null where none was sent, as below. */
async function logoFault(tx: Tx, id: string | undefined): Promise<Issue | null> {
  return id && !(await mediumOf(tx, id)) ? { field: 'changed.logoId', message: GONE } : null
}

/** Devices show it in up to 512 pixels; what differs from a square by a hair is set on its ground. */
async function iconFault(tx: Tx, id: string | undefined): Promise<Issue | null> {
  if (!id) return null
  const field = 'changed.iconId'
  const medium = await mediumOf(tx, id)
  if (!medium) return { field, message: GONE }
  const { width, height } = medium
  const isSquare = Math.max(width, height) <= Math.min(width, height) * 1.05
  if (isSquare && Math.min(width, height) >= LEAST) return null
  const message = `An icon is square, with at least ${LEAST} pixels on each side; this picture has ${width} × ${height}.`
  return { field, message }
}

const LEAST = 192

async function mediumOf(tx: Tx, id: string) {
  const medium = await findMediumRow(tx, id)
  return medium === null || medium.state === 'missing' ? null : medium
}
