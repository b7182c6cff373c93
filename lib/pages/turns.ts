// The moments at which a page appears for readers, changes, or is taken down: pure.
type Version = { pageId: string; slug: string; title: string; visibleFrom: number; visibleUntil: number }

export type PageTurn = {
  pageId: string
  slug: string
  title: string
  at: number
  turn: 'appears' | 'changes' | 'ends'
}

/** Of all versions of all pages. Where the next version takes over, nothing ends; what ended before it began was never there. */
export function turnsOf(versions: readonly Version[]): PageTurn[] {
  const isThere = (of: string, at: number) =>
    versions.some((one) => one.pageId === of && one.visibleFrom <= at && at < one.visibleUntil)
  const seen = versions.filter(({ visibleFrom, visibleUntil }) => visibleFrom < visibleUntil)
  return seen.flatMap(({ pageId, slug, title, visibleFrom, visibleUntil }): PageTurn[] => {
    const page = { pageId, slug, title }
    const ends = { ...page, at: visibleUntil, turn: 'ends' as const }
    return [
      { ...page, at: visibleFrom, turn: isThere(pageId, visibleFrom - 1) ? 'changes' : 'appears' },
      ...(isThere(pageId, visibleUntil) ? [] : [ends]),
    ]
  })
}
