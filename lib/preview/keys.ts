// The key in the address of a shared draft: 256 random bits, of which only the hash is kept.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export const newPreviewKey = () => randomBytes(32).toString('base64url')

/** The link's id: whoever reads the store cannot open the draft by it. */
export const previewLinkId = (key: string) => createHash('sha256').update(key).digest('base64url')

export const isPreviewKey = (text: string) => /^[\w-]{43}$/.test(text)

/** In a time that does not tell how much of it fits. */
export function isSameId(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
