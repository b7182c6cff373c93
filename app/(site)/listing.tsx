// What all listings share: page numbers in addresses, and the head of a numbered page.

import type { ShareImage, ShareType } from '../../components/site/page-head.tsx'
import type { Node } from '../../lib/discovery/json-ld/node.ts'
import type { PageFacts } from '../../lib/discovery/json-ld/pages.ts'
import type { Publication } from '../../lib/discovery/publication.ts'
import { pageNumber } from '../../lib/reader/pagination.ts'
import type { Pagination } from '../../lib/reader/views.ts'
import { listingPage, urls } from '../../lib/urls.ts'
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
  type?: ShareType
  image?: (publication: Publication) => ShareImage | null
  /** Given the head's own title and the page's canonical path. */
  data?: (publication: Publication, facts: PageFacts) => Node[]
}

export function ListingHead({ title, description, base, pagination, data, ...rest }: ListingHeadProps) {
  const { page, pageCount, previous, next } = pagination
  const path = listingPage(base, page)
  const numbered = page === 1 ? title : `${title}: Page ${page} of ${pageCount}`
  const said = page === 1 || !description ? description : `Page ${page} of ${pageCount}: ${description}`
  return (
    <Head
      {...rest}
      title={numbered}
      description={said}
      canonical={path}
      data={data && ((publication) => data(publication, { path, title: numbered, description: said }))}
      previous={previous}
      next={next}
      // Without words there is nothing to follow.
      feed={page === 1 && base !== urls.search('') ? base : undefined}
    />
  )
}
