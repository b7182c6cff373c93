// Whoever pays for an article, or for the topic it stands in, is named.
import type { Check, Finding } from '../finding.ts'

const PAID = /\b(sponsored|paid|advertorial|advertisement|presented by|in partnership with)\b/i

const place = { kind: 'section', name: 'said' } as const

export const sponsor: Check = ({ content, categorySponsor }): Finding[] => {
  if (content.sponsor) return []
  const said = [content.kicker, content.title, content.dek].find((line) => line && PAID.test(line))
  if (said) {
    const message = `“${said}” sounds paid for, but no sponsor is named. Readers must be told who pays.`
    return [{ check: 'sponsor', kind: 'blocking', message, place }]
  }
  if (!categorySponsor) return []
  return [
    {
      check: 'sponsor',
      kind: 'advice',
      message: `One of its categories is sponsored by ${categorySponsor}. Should this article name a sponsor, too?`,
      place,
      mend: { kind: 'sponsor', sponsor: categorySponsor, label: `Name ${categorySponsor}` },
    },
  ]
}
