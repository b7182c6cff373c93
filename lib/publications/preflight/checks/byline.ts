// The article is signed, and every author's credentials are printed.
import type { Check } from '../finding.ts'

const place = { kind: 'section', name: 'byline' } as const

export const byline: Check = ({ content, authors }) => {
  if (content.byline.length === 0)
    return [{ check: 'byline', kind: 'advice', message: 'Nobody signs this article. Add its author.', place }]
  return content.byline.flatMap(({ name, authorId, credentials }, line) => {
    if (credentials.length > 0) return []
    const own = authorId ? (authors[authorId]?.credentials ?? []) : []
    const mend = own.length > 0 && {
      mend: {
        ...{ kind: 'credentials' as const, line, authorId, name },
        ...{ credentials: own, label: `Use ${own.join(', ')}` },
      },
    }
    return [
      {
        check: 'byline',
        kind: 'advice' as const,
        message: `${name} is printed without credentials.`,
        place,
        ...mend,
      },
    ]
  })
}
