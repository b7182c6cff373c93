// What time it is, asked once for each request; tests give a moment that counts instead, or a file in which it stands.
import { readFileSync } from 'node:fs'

export function makeClock(given: string | null): () => number {
  if (!given) return Date.now
  if (/^\d+$/.test(given)) return () => Number(given)
  return () => Number(readFileSync(given, 'utf8'))
}
