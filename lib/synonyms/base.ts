// What a line of synonyms began from: two people who change it at once are told, not overwritten.
import { Conflict } from '../errors.ts'
import { baseOf } from '../terms/base.ts'

export const synonymBase = (terms: readonly string[]) => baseOf({ terms })

type Row = { terms: string[] }

/** Throws Conflict that shows both: what stands now, and what was sent. */
export function assertSynonymBase(row: Row, base: string, sent: readonly string[]): void {
  if (synonymBase(row.terms) === base) return
  const [now, yours] = [row.terms, sent].map((terms) => `“${terms.join(', ')}”`)
  throw new Conflict(
    `Somebody else has changed these words meanwhile: they are ${now} now, so yours were not saved: ${yours}. Go back, reload the page, and change what stands there.`,
    row,
  )
}
