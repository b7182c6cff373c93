// BibTeX, in UTF-8 as BibLaTeX and every newer program takes it.
import { invertedName, type PersonName } from './name.ts'
import type { Citation } from './record.ts'

export function bibtexText(citation: Citation): string {
  const { title, authors, journal, publisher, issns, volume, issue, date, url, language } = citation
  const fields: [name: string, value: string | number | null][] = [
    // In braces twice: styles would write names and acronyms small.
    ['title', `{${escaped(title)}}`],
    ['author', authors.map(authorText).join(' and ')],
    ['journal', escaped(journal)],
    ['publisher', escaped(publisher)],
    ['issn', issns.join(', ')],
    ['volume', volume],
    ['number', issue],
    ['year', date.year],
    ['month', date.month],
    ['day', date.day],
    ['url', url.replaceAll(/[{}\\%]/g, encodeURIComponent)],
    ['language', escaped(language)],
    ['keywords', escaped(citation.keywords.join(', '))],
    ['abstract', escaped(citation.abstract)],
  ]
  const written = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `  ${name} = {${value}}`)
  return `@article{${keyOf(citation)},\n${written.join(',\n')}\n}\n`
}

/** A name with "and" in it, as an institution has, stands in braces as it is: it would be taken for two. */
function authorText(author: PersonName): string {
  return /(^|\s)and(\s|$)/i.test(author.whole)
    ? `{${escaped(author.whole)}}`
    : escaped(invertedName(author, 'between'))
}

/** "rao-2025-what-the-waiting-room-hears": letters, digits and dashes only. */
function keyOf({ authors, date, slug }: Citation): string {
  const plain = (text: string) => text.normalize('NFKD').replaceAll(/[^a-z0-9-]+/gi, '')
  return [authors[0]?.family ?? '', date.year, slug]
    .map((part) => plain(String(part)).toLowerCase())
    .filter(Boolean)
    .join('-')
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // A brace after a backslash still counts as one: without its partner it would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

/** What TeX would take for a command. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[\\~^&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
}
