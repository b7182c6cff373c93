// CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): what citation processors work on.
import type { Citation } from './record.ts'

export function cslText(citation: Citation): string {
  const { slug, title, authors, journal, publisher, issns, volume, issue, date, url, language } = citation
  const item = {
    id: slug,
    type: 'article-magazine',
    title,
    author: authors.map(({ given, family, suffix }) => ({
      family,
      ...(given ? { given } : {}),
      ...(suffix ? { suffix } : {}),
    })),
    'container-title': journal,
    publisher,
    ...(issns.length > 0 ? { ISSN: issns.join(', ') } : {}),
    ...(volume === null ? {} : { volume: String(volume) }),
    ...(issue === null ? {} : { issue: String(issue) }),
    issued: { 'date-parts': [[date.year, date.month, date.day]] },
    URL: url,
    language,
    ...(citation.keywords.length > 0 ? { keyword: citation.keywords.join(', ') } : {}),
    abstract: citation.abstract,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
