import { SearchView } from '../../../../components/lists/search-view.tsx'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSearch } from '../../../../lib/reader/search.ts'
import { urls } from '../../../../lib/urls.ts'
import { ListingHead, splitPage } from '../../listing.tsx'
import { Missing } from '../../missing.tsx'

type Props = { params: Promise<{ rest?: string[] }>; searchParams: Promise<{ q?: string | string[] }> }

/** Results are not indexed: they are the site's own pages once more. */
export default async function SearchPage({ params, searchParams }: Props) {
  const asked = splitPage((await params).rest ?? [])
  if (asked?.rest.length !== 0) return <Missing />
  const query = [(await searchParams).q ?? ''].flat()[0] ?? ''
  const view = await loadSearch(readingOf(currentRequest()), query, asked.page)
  if (!view) return <Missing />
  return (
    <>
      <ListingHead
        title={view.query ? `Search: ${view.query}` : 'Search'}
        base={urls.search(view.query)}
        pagination={view.pagination}
        noindex
      />
      <SearchView view={view} />
    </>
  )
}
