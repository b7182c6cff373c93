// RIS, which every program for literature reads. One tag a line, lines end with CR LF.
import { invertedName } from './name.ts'
import { type Citation, slashed } from './record.ts'

export function risText(citation: Citation): string {
  const { title, authors, journal, publisher, issns, volume, issue, date, url, language } = citation
  const lines: [tag: string, value: string | number | null][] = [
    // Of a magazine ('MGZN') not every program keeps volume and issue.
    ['TY', 'JOUR'],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', invertedName(author, 'last')]),
    ['T2', journal],
    ['PB', publisher],
    ...issns.map((issn): [string, string] => ['SN', issn]),
    ['VL', volume],
    ['IS', issue],
    ['PY', date.year],
    ['DA', slashed(date)],
    ['UR', url],
    ['LA', language],
    ...citation.keywords.map((word): [string, string] => ['KW', word]),
    ['AB', citation.abstract],
    ['ER', ''],
  ]
  return lines
    .filter(([tag, value]) => tag === 'ER' || (value !== null && value !== ''))
    .map(([tag, value]) => `${tag}  - ${oneLine(String(value))}\r\n`)
    .join('')
}

/** A line's end inside a value would begin another tag. */
const oneLine = (text: string) => text.replaceAll(/\p{Cc}+/gu, ' ').trim()
