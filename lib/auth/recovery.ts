// Recovery codes: ten words of letters and digits for the day the telephone is lost; each opens once.
import { createHash, randomInt } from 'node:crypto'

const HOW_MANY = 10
/** Without those that look alike on paper: 0 and o, 1 and l and i. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Shown once; the store keeps the hashes. Ten letters of 31 are 49 bits, which no throttled guessing reaches. */
export function makeRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: HOW_MANY }, () => `${word()}-${word()}`)
  return { codes, hashes: codes.map(hashOf) }
}

/** The hashes that are left when this code is used; null when it is none of them. */
export function withoutCode(hashes: readonly string[], code: string): string[] | null {
  const used = hashOf(code)
  return hashes.includes(used) ? hashes.filter((hash) => hash !== used) : null
}

const hashOf = (code: string) =>
  createHash('sha256')
    .update(
      code
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, ''),
    )
    .digest('hex')

const word = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
