// The shape of words that mean the same, as the desk sends them: one line, with commas.
import { z } from 'zod'
import { tokensOf } from '../../db/search/tokens.ts'

const MOST_TERMS = 20
const LONGEST_TERM = 80

/** "RA, rheumatoid arthritis" is two terms; what differs only in case, accents or form is one. */
export const synonymInput = z.strictObject({
  terms: z
    .string()
    .transform((line) => distinct(line.split(/[,;\n]/)))
    .pipe(
      z
        .array(z.string().max(LONGEST_TERM, `A term has at most ${LONGEST_TERM} characters.`))
        .min(2, 'Write at least two terms, with a comma between them: RA, rheumatoid arthritis.')
        .max(MOST_TERMS, `At most ${MOST_TERMS} terms can mean the same.`),
    ),
})

/** `base` stands for the words as the form showed them. */
export const changeSynonymInput = synonymInput.extend({ base: z.string() })

function distinct(parts: string[]): string[] {
  const terms = parts.map((part) => part.replaceAll(/\s+/g, ' ').trim())
  const byStems = new Map<string, string>()
  for (const term of terms) {
    const stems = tokensOf(term)
      .map(({ stem }) => stem)
      .join(' ')
    if (stems !== '' && !byStems.has(stems)) byStems.set(stems, term)
  }
  return [...byStems.values()]
}
