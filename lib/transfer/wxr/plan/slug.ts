// The address that an imported thing gets: the one it had, as far as ours allow.
import { slugify } from '../../../slugs.ts'

/** WordPress writes other scripts percent-encoded; without an address of its own the name makes one. */
export function slugOf(written: string, name: string): string {
  const decoded = decode(written)
  return slugify(decoded === '' ? name : decoded)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
