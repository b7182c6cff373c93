// What many queries of one request want to know is looked up once.
import type { Reading } from '../client.ts'

/**
 * The answer of the first look under this key. What it notes is noted then: a request's readings share their tags as they
 * share their memory.
 */
export function once<T>({ memory }: Reading, key: unknown, look: () => Promise<T>): Promise<T> {
  const known = memory?.get(key) as Promise<T> | undefined
  if (known) return known
  const answer = look()
  memory?.set(key, answer)
  return answer
}
