// Every picture says in words what it shows, for readers who do not see it.
import type { Check } from '../finding.ts'
import { picturesOf } from '../pictures.ts'

export const alt: Check = (facts) =>
  picturesOf(facts)
    .filter((shown) => !shown.isDecorative && !shown.alt?.trim())
    .map(({ name, place, mediumId }) => ({
      check: 'alt',
      kind: 'blocking',
      message: `${name} has no alt text. Say in a sentence what it shows.`,
      place,
      ...(place.kind === 'block' && {
        mend: { kind: 'decorative', index: place.index, mediumId, label: 'Mark as decorative' } as const,
      }),
    }))
