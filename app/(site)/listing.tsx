// What all listings share: page numbers in addresses, and the head of a numbered page.

import { feedAddress } from '../../lib/feeds/address.ts'
import { pageNumber } from '../../lib/reader/pagination.ts'
import type { Pagination } from '../../lib/reader/views.ts'
import { listingPage } from '../../lib/urls.ts'
import { Head } from './head.tsx'

/** Takes `/page/N` off the end of an address: `["gout", "page", "2"]` is page 2 of "gout"; null when N is no page. */
export function splitPage(parts: string[]): { rest: string[]; page: number } | null {
  if (parts.at(-2) !== 'page') return { rest: parts.map(decodeURIComponent), page: 1 }
  const page = pageNumber(parts.at(-1) ?? '')
  return page === null ? null : { rest: parts.slice(0, -2).map(decodeURIComponent), page }
}

type ListingHeadProps = {
  title: string
  description?: string
  base: string
  pagination: Pagination
  noindex?: boolean
}

export function ListingHead({ title, description, base, pagination, noindex }: ListingHeadProps) {
  const { page, pageCount, previous, next } = pagination
  return (
    <Head
      title={page === 1 ? title : `${title}: Page ${page} of ${pageCount}`}
      description={page === 1 ? description : undefined}
      canonical={listingPage(base, page)}
      previous={previous}
      next={next}
      noindex={noindex}
      feed={page === 1 ? feedAddress(base) : undefined}
    />
  )
}
