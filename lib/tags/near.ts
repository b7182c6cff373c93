// Tags that may be meant to be one: the same but for case, signs or number, or one slip of the pen apart.
import { tokensOf } from '../../db/search/tokens.ts'
import { slips } from '../search/slips.ts'
import { slugify } from '../slugs.ts'

/** Shorter ones differ by one letter and mean different things: "RA" and "TA". */
const SHORTEST = 6

type Form = { id: string; stems: string; letters: string }

/** Pairs by id, each once. Found through what is left when one letter is dropped, so that thousands are compared in no time. */
export function nearTags(tags: readonly { id: string; name: string }[]): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  const buckets = new Map<string, Form[]>()
  for (const { id, name } of tags) {
    const form = formOf(id, name)
    for (const key of keysOf(form)) {
      const alike = buckets.get(key) ?? []
      for (const other of alike)
        if (other.id !== id && isNear(form, other)) pairs.set(`${other.id} ${id}`, [other.id, id])
      buckets.set(key, [...alike, form])
    }
  }
  return [...pairs.values()]
}

/** "Anti-inflammatory drugs" and "antiinflammatory drug" are one. */
function formOf(id: string, name: string): Form {
  const letters = slugify(name).replaceAll('-', '')
  const stems = tokensOf(name).map(({ stem }) => stem)
  return { id, letters, stems: stems.join('') || letters }
}

function keysOf({ stems, letters }: Form): Set<string> {
  if (letters.length < SHORTEST) return new Set([stems])
  const dropped = Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1))
  return new Set([stems, letters, ...dropped])
}

/** A digit that differs is meant: "COVID-19" and "COVID-29", "type 1" and "type 2". */
function isNear(one: Form, other: Form): boolean {
  if (one.stems === other.stems) return true
  const digits = ({ letters }: Form) => letters.replaceAll(/\D/g, '')
  return digits(one) === digits(other) && slips(one.letters, other.letters) === 1
}
