// The formats of citation files: what each is called, its media type, and who writes it.
import { urls } from '../../urls.ts'
import { bibtexText } from './bibtex.ts'
import { cslText } from './csl.ts'
import type { Citation } from './record.ts'
import { risText } from './ris.ts'

export const CITATION_FORMATS = ['ris', 'bibtex', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

type Written = { type: string; text: string; fileName: string }

const FORMATS: Record<CitationFormat, { type: string; ending: string; write(citation: Citation): string }> = {
  ris: { type: 'application/x-research-info-systems; charset=utf-8', ending: 'ris', write: risText },
  bibtex: { type: 'application/x-bibtex; charset=utf-8', ending: 'bib', write: bibtexText },
  csl: { type: 'application/vnd.citationstyles.csl+json', ending: 'json', write: cslText },
}

export const isCitationFormat = (word: string): word is CitationFormat =>
  (CITATION_FORMATS as readonly string[]).includes(word)

export function writtenCitation(format: CitationFormat, citation: Citation): Written {
  const { type, ending, write } = FORMATS[format]
  return { type, text: write(citation), fileName: `${citation.slug}.${ending}` }
}

/** Of the article at this address: "/article/SLUG/cite/ris/". */
export const citationAddress = (slug: string, format: CitationFormat) =>
  `${urls.article(slug)}cite/${format}/`
