// Numbered pages of a listing.
import { listingPage } from '../urls.ts'
import type { Pagination } from './views.ts'

export const PAGE_SIZE = 12

/** Null when the page does not exist: beyond the last one, or not a whole number from 1. Page 1 always exists. */
export function paginate(base: string, page: number, total: number): Pagination | null {
  const pageCount = pagesOf(total)
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return null
  const href = (number: number) => listingPage(base, number)
  return {
    page,
    pageCount,
    previous: page > 1 ? href(page - 1) : null,
    next: page < pageCount ? href(page + 1) : null,
    pages: shown(page, pageCount).map((number) => (number === null ? null : { number, href: href(number) })),
  }
}

/** How many pages a listing of so many articles has. */
export const pagesOf = (total: number) => Math.max(1, Math.ceil(total / PAGE_SIZE))

export function sliceOf(page: number): { limit: number; offset: number } {
  return { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
}

/** The first, the last, and two on either side of the current one; null where numbers are left out. */
function shown(page: number, pageCount: number): (number | null)[] {
  const numbers = Array.from({ length: pageCount }, (_, at) => at + 1)
  const near = numbers.filter(
    (number) => number === 1 || number === pageCount || Math.abs(number - page) <= 2,
  )
  return near.flatMap((number, at) =>
    at > 0 && number - (near[at - 1] ?? 0) > 1 ? [null, number] : [number],
  )
}

/** Reads the number of a page from an address: "2" is 2; "1", "0", "02" and words are none (page 1 has no number). */
export function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,6}$/.test(text) && text !== '1' ? Number(text) : null
}
