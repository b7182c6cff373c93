// What a line of synonyms began from: two people who change it at once are told, not overwritten.
import { Conflict } from '../errors.ts'
import { baseOf } from '../terms/base.ts'

export const synonymBase = (terms: readonly string[]) => baseOf({ terms })

/** Throws Conflict with what stands now, as the form would send it: the form shows both. */
export function assertSynonymBase({ terms }: { terms: string[] }, base: string): void {
  const now = synonymBase(terms)
  if (now === base) return
  throw new Conflict('Somebody else has changed these words meanwhile, so nothing was saved.', {
    terms: terms.join(', '),
    base: now,
  })
}
