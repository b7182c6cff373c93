// What time it is, asked once for each request; tests give a file whose moment counts instead.
import { readFileSync } from 'node:fs'

export function makeClock(clockFile: string | null): () => number {
  if (!clockFile) return Date.now
  return () => Number(readFileSync(clockFile, 'utf8'))
}
