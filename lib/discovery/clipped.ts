// A text cut to what fits, where a word ends.

/** What search engines show of a description. */
export const DESCRIPTION = 160

/** "…" takes the place of what does not fit. */
export function clipped(text: string, length: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= length) return plain
  const cut = plain.slice(0, length).replace(/\s+\S*$/, '')
  return `${cut.slice(0, length - 1).replace(/[\s.,;:–—-]+$/, '')}…`
}
