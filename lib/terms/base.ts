// What a form about a term began from: two people who change it at once are told, not overwritten.
import { createHash } from 'node:crypto'
import { Conflict } from '../errors.ts'

/** The same for the same row. */
export function baseOf(row: object): string {
  const fields = Object.entries(row).sort(([one], [other]) => one.localeCompare(other, 'en'))
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16)
}

/** Throws Conflict with what stands now. */
export function assertBase(row: object, base: string): void {
  if (baseOf(row) === base) return
  throw new Conflict(
    'Somebody else has changed this meanwhile, so nothing was saved. Go back, reload the page to see what stands there now, and make your change again.',
    row,
  )
}
