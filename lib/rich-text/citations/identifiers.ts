// The identifiers by which a source is known the world over, found in the text of a citation.

export type Identifiers = { doi: string | null; pmid: string | null; pmcid: string | null }

const DOI = /\b10\.\d{4,9}\/[-._;()/:<>[\]A-Za-z0-9]+/
const PMID = /\bPMID:?\s*(\d{1,9})\b|pubmed(?:\.ncbi\.nlm\.nih\.gov|\/)\/?(\d{1,9})\b/i
const PMCID = /\b(PMC\d{1,9})\b/i

/** What the citation says of itself; a DOI in small letters, since they mean the same. */
export function identifiersIn(text: string): Identifiers {
  const pmid = PMID.exec(text)
  return {
    doi: withoutTail(DOI.exec(text)?.[0] ?? '').toLowerCase() || null,
    pmid: pmid?.[1] ?? pmid?.[2] ?? null,
    pmcid: PMCID.exec(text)?.[1]?.toUpperCase() ?? null,
  }
}

/** True for a citation that says where its source is and nothing of what it is. */
export function isOnlyIdentifier(text: string): boolean {
  const words = text.replaceAll(/https?:\/\/\S+|\b10\.\d{4,9}\/\S+|\bpmid:?\s*\d+|\bpmc\d+|\bdoi\b/gi, '')
  return Object.values(identifiersIn(text)).some(Boolean) && !/[\p{L}\p{N}]/u.test(words)
}

/** Where readers find the source; null when its text names no place. */
export function addressIn(text: string): { label: string; href: string } | null {
  const { doi, pmid, pmcid } = identifiersIn(text)
  if (doi) return { label: 'DOI', href: `https://doi.org/${encodeURI(doi)}` }
  if (pmid) return { label: 'PubMed', href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }
  return pmcid ? { label: 'PubMed Central', href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` } : null
}

/** A full stop or comma after an identifier belongs to the sentence, and so does a bracket that it never opened. */
export function withoutTail(match: string): string {
  let label = match.replace(/[.,;:!?'’”]+$/, '')
  while (/[)\]>]$/.test(label) && isUnopened(label)) label = label.slice(0, -1).replace(/[.,;:!?]+$/, '')
  return label
}

function isUnopened(label: string): boolean {
  const close = label.at(-1) ?? ''
  const open = { ')': '(', ']': '[', '>': '<' }[close] ?? ''
  return label.split(close).length > label.split(open).length
}
