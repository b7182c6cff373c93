// How the numbers of one reference mark are printed: 4,5 singly, three or more in a row as 2–5.
import type { Citation } from '../model.ts'

/** One printed number, or a range: then `last` is its other end and `between` is what the dash stands for. */
export type CitationGroup = { first: Citation; between: Citation[]; last: Citation | null }

/** Numbers must come in ascending order, as the numbering step leaves them. */
export function citationGroups(citations: readonly Citation[]): CitationGroup[] {
  const runs: Citation[][] = []
  for (const citation of citations) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.number === citation.number - 1) run.push(citation)
    else runs.push([citation])
  }
  return runs.flatMap(groupsOf)
}

/** The text of a mark where it is no link, such as in the editor: "1", "4,5" or "2–5,9". */
export function citationText(citations: readonly Citation[]): string {
  return citationGroups(citations)
    .map(({ first, last }) => (last ? `${first.number}–${last.number}` : `${first.number}`))
    .join(',')
}

function groupsOf(run: Citation[]): CitationGroup[] {
  const [first, ...rest] = run
  const last = rest.at(-1)
  if (!first) return []
  if (run.length >= 3 && last) return [{ first, between: rest.slice(0, -1), last }]
  return run.map((citation) => ({ first: citation, between: [], last: null }))
}
