// Pages of a sensible length: a first page worth opening, none that never ends.
import { wordsIn } from '../../../rich-text/reading.ts'
import { FIRST_PAGE_LEAST as FEWEST_ON_FIRST } from '../../../rich-text/sheets/count.ts'
import { splitPages } from '../../../rich-text/steps/split-pages.ts'
import { textOf } from '../../../rich-text/to-text.ts'
import type { Check, Finding } from '../finding.ts'

/** It is only proposed: the editor looks at it in the text, and takes it. */
const SPLIT = { kind: 'split', label: 'Split evenly' } as const

export const pages: Check = ({ content, wordsPerPage }) => {
  const split = splitPages(content.body)
  const counts = split.map((blocks) => wordsIn(textOf(blocks)))
  const first = content.body.content.findIndex((node) => node.type === 'pageBreak')
  const found: Finding[] = []
  if (counts.length > 1 && (counts[0] ?? 0) < FEWEST_ON_FIRST) {
    found.push({
      check: 'pages',
      kind: 'advice',
      message: `The first page has only ${counts[0]} words; readers expect at least ${FEWEST_ON_FIRST} before they turn it.`,
      place: { kind: 'block', index: Math.max(0, first) },
      mend: SPLIT,
    })
  }
  for (const [at, count] of counts.entries()) {
    if (count <= wordsPerPage.most) continue
    const page = counts.length > 1 ? `Page ${at + 1}` : 'The article'
    found.push({
      check: 'pages',
      kind: 'advice',
      message: `${page} has ${count.toLocaleString('en-US')} words without a break. Split it at a heading.`,
      place: { kind: 'block', index: content.body.content.indexOf(split[at]?.[0] as never) },
      mend: SPLIT,
    })
  }
  return found
}
