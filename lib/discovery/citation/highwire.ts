// Highwire's tags: by these Google Scholar, Zotero and others recognise an article (scholar.google.com/intl/en/scholar/inclusion.html).
import { type Citation, slashed } from './record.ts'

/** One tag for each author and each ISSN; names without degrees. */
export function highwireTags(citation: Citation): [name: string, content: string][] {
  const { title, authors, journal, publisher, issns, volume, issue, date, url, language } = citation
  const tags: [string, string | number | null][] = [
    ['citation_title', title],
    ...authors.flatMap(({ whole, orcid }): [string, string | null][] => [
      ['citation_author', whole],
      ['citation_author_orcid', orcid && `https://orcid.org/${orcid}`],
    ]),
    ['citation_publication_date', slashed(date)],
    ['citation_journal_title', journal],
    ['citation_publisher', publisher],
    ...issns.map((issn): [string, string] => ['citation_issn', issn]),
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_language', language],
    ['citation_public_url', url],
  ]
  return tags.flatMap(([name, value]): [string, string][] =>
    value === null || value === '' ? [] : [[name, String(value)]],
  )
}
