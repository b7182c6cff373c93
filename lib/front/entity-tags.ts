// Which version of a page somebody has already, as If-None-Match says it.

/** RFC 9110, 13.1.2 and 8.8.3.2: any of a list, or "*"; weak or strong makes no difference, as caches on the way change that. */
export function matchesWeakly(wanted: string, own: string): boolean {
  if (wanted.trim() === '*') return true
  const tags = wanted.match(/(?:W\/)?"[^"]*"/g) ?? []
  return tags.map(opaque).includes(opaque(own))
}

const opaque = (tag: string) => tag.replace(/^W\//, '')
