// What somebody used last in the palette, on this computer: names of acts and ids of articles, no words of theirs.

const MOST = 8
const placeOf = (userId: string) => `masthead:palette:${userId}`

/** The last used first; none where the browser keeps nothing. */
export function readRecent(userId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(userId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

export function noteRecent(userId: string, id: string): void {
  try {
    const next = [id, ...readRecent(userId).filter((other) => other !== id)].slice(0, MOST)
    localStorage.setItem(placeOf(userId), JSON.stringify(next))
  } catch {
    // A browser that keeps nothing: the palette works without a memory.
  }
}

export const articleEntryId = (id: string) => `article:${id}`

export function recentArticleIds(recent: readonly string[]): string[] {
  return recent.flatMap((id) => (id.startsWith('article:') ? [id.slice('article:'.length)] : []))
}
