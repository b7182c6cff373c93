// Every picture says whose it is.
import type { Check } from '../finding.ts'
import { picturesOf } from '../pictures.ts'

export const credit: Check = (facts) =>
  picturesOf(facts)
    .filter((shown) => !shown.credit?.trim())
    .map(({ name, place }) => ({
      check: 'credit',
      kind: 'advice',
      message: `${name} has no credit. Say whose picture it is.`,
      place,
    }))
