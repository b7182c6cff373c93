// No picture's file is missing.
import type { Check } from '../finding.ts'
import { picturesOf } from '../pictures.ts'

export const missingPictures: Check = (facts) =>
  picturesOf(facts)
    .filter((shown) => shown.isMissing)
    .map(({ name, place }) => ({
      check: 'missing-pictures',
      kind: 'blocking',
      message: `${name} is missing from the library. Upload it again, or take it out.`,
      place,
    }))
