// There is something to read.
import { isBlank } from '../../../rich-text/plain.ts'
import { type Check, topBlocks } from '../finding.ts'

export const text: Check = (facts) =>
  topBlocks(facts).every(({ block }) => isBlank(block))
    ? [
        {
          check: 'text',
          kind: 'blocking',
          message: 'The article has no text yet.',
          place: { kind: 'block', index: 0 },
        },
      ]
    : []
