// Readers find it: it has a category, and words that lead into it.
import type { Check, Finding } from '../finding.ts'

export const placing: Check = ({ content }) => {
  const found: Finding[] = []
  if (content.categoryIds.length === 0) {
    found.push({
      check: 'placing',
      kind: 'advice',
      message: 'It has no category, so no section of the site lists it.',
      place: { kind: 'section', name: 'categories' },
    })
  }
  if (!content.dek && !content.excerpt) {
    found.push({
      check: 'placing',
      kind: 'advice',
      message: 'It has neither dek nor excerpt: lists and search results show its first words instead.',
      place: { kind: 'field', name: 'dek' },
    })
  }
  return found
}
