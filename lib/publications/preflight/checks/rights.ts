// Every picture may be shown when the article appears, and for a while after.
import { formatDate } from '../../../dates.ts'
import type { Check, Finding } from '../finding.ts'
import { picturesOf } from '../pictures.ts'

const SOON = 30 * 24 * 60 * 60 * 1000

export const rights: Check = (facts) => {
  const { at, timeZone } = facts
  return picturesOf(facts).flatMap(({ name, rightsExpireAt: end, place }): Finding[] => {
    if (end === null || end > at + SOON) return []
    const day = formatDate(end - 1, timeZone)
    return [
      end <= at
        ? {
            ...{ check: 'rights', kind: 'blocking', place },
            message: `The rights to ${inSentence(name)} end on ${day}, before this appears. Show another one, or renew them.`,
          }
        : {
            ...{ check: 'rights', kind: 'advice', place },
            message: `The rights to ${inSentence(name)} end on ${day}, soon after this appears. Think of another one in time.`,
          },
    ]
  })
}

const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
