// The moments at which a page appears for readers or changes: pure. It is taken down at once, never as planned.
type Version = { pageId: string; slug: string; title: string; visibleFrom: number; visibleUntil: number }

export type PageTurn = {
  pageId: string
  slug: string
  title: string
  at: number
  turn: 'appears' | 'changes'
}

/** Of all versions of all pages; what ended before it began was never there. */
export function turnsOf(versions: readonly Version[]): PageTurn[] {
  const isThere = (of: string, at: number) =>
    versions.some((one) => one.pageId === of && one.visibleFrom <= at && at < one.visibleUntil)
  const seen = versions.filter(({ visibleFrom, visibleUntil }) => visibleFrom < visibleUntil)
  return seen.map(({ pageId, slug, title, visibleFrom: at }) => ({
    ...{ pageId, slug, title, at },
    turn: isThere(pageId, at - 1) ? 'changes' : 'appears',
  }))
}
