// A citation as it is printed in a list of references: AMA (11th edition) and Vancouver (NLM, Citing Medicine).
import { formatDate } from '../../dates.ts'
import type { PersonName } from './name.ts'
import type { Citation } from './record.ts'

export const PRINTED_STYLES = ['AMA', 'Vancouver'] as const
export type PrintedStyle = (typeof PRINTED_STYLES)[number]

/** In the order of print. Between `between` and `after` stands the day on which somebody read it, which only they know. */
export type PrintedCitation = {
  style: PrintedStyle
  before: string
  journal: string
  between: string
  after: string
  url: string
}

export function printedCitations(citation: Citation): PrintedCitation[] {
  const { journal, url } = citation
  return [
    {
      ...{ style: 'AMA', journal, url },
      before: beginning(citation, { most: 6, shown: 3 }),
      between: `. ${yearAndPlace(citation)}Published ${longDate(citation)}.`,
      after: ' ',
    },
    {
      ...{ style: 'Vancouver', journal, url },
      before: beginning(citation, { most: 6, shown: 6 }),
      between: ` [Internet]. ${shortDate(citation)}`,
      after: `${placeOf(citation) && `;${placeOf(citation)}`}. Available from: `,
    },
  ]
}

/** Names and title, each with its full stop; more than `most` names are the first `shown` and "et al". */
function beginning({ authors, title }: Citation, { most, shown }: { most: number; shown: number }): string {
  const names = authors.map(nameOf)
  const all = names.length > most ? [...names.slice(0, shown), 'et al'] : names
  return [all.join(', '), title].filter(Boolean).map(sentence).join('')
}

const sentence = (text: string) => (/[.?!…]["”’)]?$/.test(text) ? `${text} ` : `${text}. `)

/** "Rao M", "van Gogh V", "King ML Jr"; a name without given names, as a society's, stays whole. */
function nameOf({ whole, given, family, suffix }: PersonName): string {
  if (given === '') return whole
  const initials = given
    .split(/[\s\p{Pd}]+/u)
    .map((word) => [...word].find((letter) => /\p{L}/u.test(letter))?.toUpperCase() ?? '')
    .join('')
  return [family, initials, suffix.replace(/\.$/, '')].filter(Boolean).join(' ')
}

/** "18(12)", "18", "(12)" or nothing. */
function placeOf({ volume, issue }: Citation): string {
  return `${volume ?? ''}${issue === null ? '' : `(${issue})`}`
}

function yearAndPlace(citation: Citation): string {
  const place = placeOf(citation)
  return place ? `${citation.date.year};${place}. ` : ''
}

const instant = ({ date: { year, month, day } }: Citation) => Date.UTC(year, month - 1, day)

const longDate = (citation: Citation) => formatDate(instant(citation))

/** "2025 Dec 8": English months, whatever language the publication has. */
function shortDate(citation: Citation): string {
  const { year, day } = citation.date
  const month = new Date(instant(citation)).toLocaleDateString('en-US', { month: 'short', timeZone: 'UTC' })
  return `${year} ${month} ${day}`
}
