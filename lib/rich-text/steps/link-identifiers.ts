// Makes the DOIs, PubMed ids and addresses in references into links, as readers of a journal expect.
import { withoutTail } from '../citations/identifiers.ts'
import { safeHref } from '../links.ts'
import type { Doc, Reference, Text } from '../model.ts'
import { changeReferences } from '../tree.ts'

/**
 * Crossref's recommended form of a DOI (blog "DOIs and matching regular expressions"), with or without its resolver;
 * a PubMed or PubMed Central id behind its label; a plain address.
 */
const IDENTIFIER =
  /(?<url>https?:\/\/[^\s<>"]+)|(?<doi>\b10\.\d{4,9}\/[-._;()/:<>[\]A-Za-z0-9]+)|(?<=\bPMID:?\s?)(?<pmid>\d{1,9})\b|\b(?<pmcid>PMC\d{1,9})\b/g

/** The document with links in its reference list; text that is a link already stays as it is. */
export function linkIdentifiers(doc: Doc): Doc {
  return changeReferences(doc, (reference) => ({
    ...reference,
    content: reference.content.flatMap((inline): Reference['content'] =>
      inline.type === 'text' && !inline.marks?.some((mark) => mark.type === 'link')
        ? linked(inline)
        : [inline],
    ),
  }))
}

function linked(text: Text): Text[] {
  const parts: Text[] = []
  let end = 0
  const keep = (until: number) => {
    if (until > end) parts.push({ ...text, text: text.text.slice(end, until) })
  }
  for (const match of text.text.matchAll(IDENTIFIER)) {
    const label = withoutTail(match[0])
    const href = safeHref(addressOf(match.groups ?? {}, label))
    if (href === null) continue
    keep(match.index)
    parts.push({
      ...text,
      text: label,
      marks: [{ type: 'link', attrs: { href, title: null } }, ...(text.marks ?? [])],
    })
    end = match.index + label.length
  }
  keep(text.text.length)
  return parts
}

function addressOf(found: Record<string, string | undefined>, label: string): string {
  if (found.doi) return `https://doi.org/${label.replaceAll(/[<>[\]]/g, (sign) => encodeURIComponent(sign))}`
  if (found.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${label}/`
  if (found.pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${label}/`
  return label
}
