// A title that fits where it is shown, and that no other article has.
import type { Check, Finding } from '../finding.ts'

/** Search results cut it about there; cards and the front page take two lines more. */
const LONGEST = 110
/** The end that is added where a slug was taken already. */
export const NUMBERED = /-\d+$/

export const titles: Check = ({ content, hasNamesake, slug, isNumbered, titleSlug }) => {
  const found: Finding[] = []
  const place = { kind: 'field', name: 'title' } as const
  if (content.title.length > LONGEST) {
    found.push({
      check: 'titles',
      kind: 'advice',
      message: `The title has ${content.title.length} characters; over ${LONGEST} it is cut in lists and search results.`,
      place,
    })
  }
  if (hasNamesake) {
    found.push({
      check: 'titles',
      kind: 'advice',
      message: 'Another article has the same title. Readers and search engines will mix them up.',
      place,
    })
  }
  if (isNumbered) {
    found.push({
      check: 'titles',
      kind: 'advice',
      message: `Its address ends in a number because “${slug.replace(NUMBERED, '')}” is taken. Choose one of its own.`,
      place: { kind: 'section', name: 'slug' },
      ...(titleSlug && {
        mend: { kind: 'slug', slug: titleSlug, label: `Address from the title: ${titleSlug}` },
      }),
    })
  }
  return found
}
