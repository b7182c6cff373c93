// How large the text of one item may be: far above any real article, low enough that one item cannot use up the memory.

/** A 3,000-word essay has about 20,000 characters and 300 tags. */
export const MAX_CHARACTERS = 1_500_000
export const MAX_TAGS = 20_000

/** Pictures written into the text itself go first: they can be most of it, and have no file to be kept as. */
export function withinLimits(html: string, warn: (text: string) => void): string {
  const bare = html.replaceAll(/(["'(])data:[^"'()<>\s]{64,}/gi, '$1')
  if (bare.length < html.length) warn('A picture that was written into the text itself (data:) was left out.')
  const end = Math.min(MAX_CHARACTERS, endOfTags(bare))
  if (end >= bare.length) return bare
  warn('Its text is too long for an article; the rest was cut.')
  return bare.slice(0, end)
}

/** Where the first tag too many begins. */
function endOfTags(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (++count > MAX_TAGS) return at
  return html.length
}
