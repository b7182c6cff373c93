// The pager under a split article: its pages by number, "Single Page", and the way to the next page.
import type { PageAddresses } from '../../urls.ts'
import type { Pager } from '../views.ts'

export type PagerInput = { pages: { heading: string | null }[]; current: number | 'single' }

/** Null for an article that is not split. The current entry is no link. */
export function pagerOf(addresses: PageAddresses, { pages, current }: PagerInput): Pager | null {
  if (pages.length === 1) return null
  const entry = (label: string, href: string, isCurrent: boolean) => ({
    label,
    href: isCurrent ? null : href,
    current: isCurrent,
  })
  const numbers = pages.map((_, at) => at + 1)
  const next = current === 'single' ? undefined : pages[current]
  return {
    entries: [
      ...numbers.map((number) => entry(String(number), addresses.page(number), number === current)),
      entry('Single Page', addresses.single(), current === 'single'),
    ],
    previous:
      current === 'single' || current === 1
        ? null
        : { label: `Page ${current - 1}`, href: addresses.page(current - 1) },
    next:
      next && current !== 'single'
        ? { label: `Page ${current + 1}`, href: addresses.page(current + 1), heading: next.heading }
        : null,
  }
}
