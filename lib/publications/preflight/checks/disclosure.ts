// Authors say what interests they have, or that they have none.
import type { Check } from '../finding.ts'

export const disclosure: Check = ({ content }) =>
  content.byline.length > 0 && !content.disclosure
    ? [
        {
          check: 'disclosure',
          kind: 'advice',
          message: 'There is no disclosure. If there is nothing to disclose, say so.',
          place: { kind: 'section', name: 'said' },
          mend: {
            kind: 'disclosure',
            disclosure: noneOf(content.byline.length),
            label: 'Nothing to disclose',
          },
        },
      ]
    : []

const noneOf = (authors: number) =>
  authors === 1 ? 'The author has nothing to disclose.' : 'The authors have nothing to disclose.'
