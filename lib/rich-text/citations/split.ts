// One or many citations, as they come out of a manuscript or a reference manager, each as a text of its own.

/** What stands before an entry: [1]  (1)  1.  1)  or a number and a tab. */
const LABEL = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)](?!\d)|(\d{1,3})\t)\s*/
const BULLET = /^[•·▪◦*–-]\s+/
const HEADING = /^(references|bibliography|literature( cited)?|works cited|sources|notes|endnotes)\s*[:.]?$/i

/** A DOI, PubMed or PubMed Central id, as an address, behind its label, or as nothing but digits. */
const IDENTIFIER =
  /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:?\s*)?\b(10\.\d{4,9}\/[^\s,<>"]+)|https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,9})\/?|\bPMID:?\s*(\d{1,9})\b|\b(PMC\d{1,9})\b|(?<![\w.])(\d{6,9})(?![\w.])/gi

/**
 * Numbered entries may run over several lines; entries divided by blank lines too; else each line is one. Identifiers
 * alone become "https://doi.org/..." or "PMID: ..."; numbers, bullets and a heading above the list are left out.
 */
export function splitCitations(text: string): string[] {
  const lines = text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => line.trim())
  while (lines[0] !== undefined && (lines[0] === '' || HEADING.test(lines[0]))) lines.shift()
  const entries = bareIdentifiers(lines.join('\n')) ?? numbered(lines) ?? apart(lines)
  return entries.map(tidy).filter(Boolean)
}

function bareIdentifiers(text: string): string[] | null {
  if (text.replaceAll(IDENTIFIER, '').replaceAll(/[\s,;.|•-]|^\d{1,3}[.)]/gm, '') !== '') return null
  const found = [...text.matchAll(IDENTIFIER)].map(([, doi, address, pmid, pmcid, digits]) => {
    if (doi) return `https://doi.org/${doi.replace(/[.;]+$/, '')}`
    return pmcid ?? `PMID: ${address ?? pmid ?? digits}`
  })
  return found.length > 0 ? found : null
}

/** Only when the first line has a number; a number begins an entry only when it is the next one. */
function numbered(lines: string[]): string[] | null {
  const first = numberOf(lines[0] ?? '')
  if (first === null) return null
  const entries: string[] = []
  let next = first
  for (const line of lines) {
    if (numberOf(line) === next) {
      entries.push(line.replace(LABEL, ''))
      next++
    } else if (line !== '') entries.push(join(entries.pop() ?? '', line))
  }
  const [only] = entries
  return entries.length === 1 && only ? inOneLine(only, first + 1) : entries
}

/** "1. A. 2. B. 3. C." on one line, as a PDF gives it: only in order, and only three or more. */
function inOneLine(text: string, from: number): string[] {
  const entries: string[] = []
  let rest = text
  for (let next = from; ; next++) {
    const at = rest.search(
      new RegExp(`(?<=\\s)(?:\\[${next}\\]|\\(${next}\\)|${next}[.)])\\s+(?=\\p{Lu})`, 'u'),
    )
    if (at < 0) break
    entries.push(rest.slice(0, at))
    rest = rest.slice(at).replace(LABEL, '')
  }
  return entries.length >= 2 ? [...entries, rest] : [text]
}

/** With blank lines between them, entries may be several lines long. */
function apart(lines: string[]): string[] {
  const filled = lines.filter(Boolean)
  const blocks = lines.join('\n').split(/\n{2,}/)
  if (blocks.length < 2) return filled
  return blocks.map((block) => block.split('\n').reduce(join))
}

/** A word divided at the end of a line is not mended: it may be a compound. */
function join(before: string, after: string): string {
  return before === '' || /[-–/]$/.test(before) ? `${before}${after}` : `${before} ${after}`
}

function numberOf(line: string): number | null {
  const found = LABEL.exec(line)
  const digits = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4]
  return digits === undefined ? null : Number(digits)
}

function tidy(entry: string): string {
  return entry
    .replaceAll(/[\u200b\ufeff\u00ad]/g, '')
    .replace(BULLET, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
