// Redirects as people read them at the desk and in files: whatever is shown can be sent and taken in again, and says the same.
import { readAddress } from '../front/address.ts'
import type { Ends } from './check.ts'
import { addressOfKey } from './key.ts'
import { isPrefix } from './pattern.ts'

/** Of what is kept. */
export function writtenEnds({ from, to }: Ends): Ends {
  return { from: writtenFrom(from), to: writtenTo(to) }
}

/** Letters of any script and spaces stand as they are; signs that would be read as something else are escaped. */
export function writtenFrom(key: string): string {
  if (isPrefix(key)) return `${addressOfPath(key.slice(0, -2))}/*`
  const [, path = key, query = ''] = /^([^?]*)(\?.+)$/.exec(key) ?? []
  const asked = `${addressOfPath(path)}${query}`
  // A mark within a path, as in "/why?", begins no query: only some count.
  return query && readAddress(asked)?.query.size ? asked : addressOfPath(key)
}

const addressOfPath = (path: string) => addressOfKey(path).replaceAll(/%20(?!$)/g, ' ')

/** Targets are kept as a browser asks for them. Only what it would escape in the same way again is shown in plain letters. */
export function writtenTo(to: string): string {
  return to.replaceAll(/(?:%[89A-F][0-9A-F])+|%20(?!$)/g, plainLetters)
}

function plainLetters(escaped: string): string {
  if (escaped === '%20') return ' '
  try {
    const letters = decodeURIComponent(escaped)
    return /[\s\p{C}]/u.test(letters) || encodeURIComponent(letters) !== escaped ? escaped : letters
  } catch {
    return escaped
  }
}
