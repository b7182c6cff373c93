// The code that proves one may set up an empty publication: printed at the start and kept in the data folder until then.
import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const fileOf = (dataDir: string) => join(dataDir, 'setup-code')

/** The same until somebody has used it, also after a restart. 59 bits; tries are throttled. */
export function makeSetupCode(dataDir: string): string {
  const known = readSetupCode(dataDir)
  if (known) return known
  const word = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const code = `${word()}-${word()}-${word()}`
  writeFileSync(fileOf(dataDir), `${code}\n`, { mode: 0o600 })
  return code
}

export function readSetupCode(dataDir: string): string | null {
  return existsSync(fileOf(dataDir)) ? readFileSync(fileOf(dataDir), 'utf8').trim() || null : null
}

export function forgetSetupCode(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true })
}
