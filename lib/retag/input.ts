// What is asked of many articles at once: tags by name, a category by id.
import { z } from 'zod'
import { slugify } from '../slugs.ts'

/** All of them are one act and one transaction, and whoever saves meanwhile waits for it (docs/operating.md). */
export const MOST_RETAGGED = 5000

/** The texts of more articles may come to many megabytes. */
export const LARGE_RETAGGING = 200

const CHOOSE = 'Choose the articles that are changed.'
const TOO_MANY = `At most ${MOST_RETAGGED.toLocaleString('en-US')} articles at a time.`
const optionalId = z
  .string()
  .max(100)
  .nullish()
  .transform((id) => id || null)

/** "gout, Lupus" with each tag once, however it is written. */
function namesIn(line: string): string[] {
  const names = line
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
  return [...new Map(names.map((name) => [slugify(name), name])).values()]
}

const names = z
  .string()
  .max(1000)
  .default('')
  .transform(namesIn)
  .pipe(
    z.array(z.string().max(80, 'A tag has at most 80 characters.')).max(10, 'At most ten tags at a time.'),
  )

const change = { add: names, remove: names, from: optionalId, to: optionalId }

/** As it stands in an address: what does not fit is taken for not said. */
export const retagQuery = z.object({
  add: names.catch([]),
  remove: names.catch([]),
  from: optionalId.catch(null),
  to: optionalId.catch(null),
})

const articleId = z.string().min(1).max(100)

export const retagInput = z
  .strictObject({
    ...change,
    articleIds: z.array(articleId, CHOOSE).max(MOST_RETAGGED, TOO_MANY).default([]),
    /** Those that were not listed one by one, with spaces between them. */
    others: z
      .string()
      .default('')
      .transform((line) => line.split(' ').filter(Boolean))
      .pipe(z.array(articleId).max(MOST_RETAGGED, TOO_MANY)),
  })
  .transform(({ articleIds, others, ...named }) => ({
    ...named,
    articleIds: [...new Set([...articleIds, ...others])],
  }))
  .refine(({ articleIds }) => articleIds.length > 0, { message: CHOOSE, path: ['articleIds'] })
  .refine(({ articleIds }) => articleIds.length <= MOST_RETAGGED, { message: TOO_MANY, path: ['articleIds'] })

export type NamedRetag = z.output<typeof retagQuery>

/** Why it cannot be done as it is asked, by field; null when it can. */
export function faultOf({ add, remove, from, to }: NamedRetag): { field: string; message: string } | null {
  if (Boolean(from) !== Boolean(to))
    return {
      field: from ? 'to' : 'from',
      message: 'To move articles, choose the category they leave and the one they go to.',
    }
  if (from && from === to) return { field: 'to', message: 'Choose another category to move them to.' }
  const both = add.find((name) => remove.some((other) => slugify(other) === slugify(name)))
  if (both) return { field: 'remove', message: `“${both}” cannot be added and taken away at once.` }
  if (add.length === 0 && remove.length === 0 && !from)
    return {
      field: 'add',
      message: 'Say which tags are added or taken away, or which category is left for which.',
    }
  return null
}
