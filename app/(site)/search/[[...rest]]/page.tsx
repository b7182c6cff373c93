import { SearchView } from '../../../../components/search/search-view.tsx'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadElsewhere } from '../../../../lib/reader/search/elsewhere.ts'
import { loadSearch } from '../../../../lib/reader/search/page.ts'
import type { SearchView as SearchViewModel } from '../../../../lib/reader/search/views.ts'
import { countedWords } from '../../../../lib/reports/rubbish.ts'
import { foundWords } from '../../../../lib/search/found.ts'
import { urls } from '../../../../lib/urls.ts'
import { Finished } from '../../finished.tsx'
import { ListingHead, splitPage } from '../../listing.tsx'
import { Missing } from '../../missing.tsx'

type Props = { params: Promise<{ rest?: string[] }>; searchParams: Promise<Query> }
type Query = { q?: string | string[]; sort?: string | string[] }

/** Results are not indexed: they are the site's own pages once more. */
export default async function SearchPage({ params, searchParams }: Props) {
  const asked = splitPage((await params).rest ?? [])
  if (asked?.rest.length !== 0) return <Missing />
  const { q = '', sort = '' } = await searchParams
  const [query = ''] = [q].flat()
  const order = [sort].flat()[0] === 'date' ? 'date' : 'relevance'
  const request = currentRequest()
  const reading = readingOf(request)
  const view = await loadSearch(reading, { query, order, page: asked.page })
  if (!view) return <Missing />
  const hasNothing = view.query !== '' && view.hits.length === 0
  const words = hasNothing ? countedWords(view.query) : null
  if (words) request.vainWords = words
  return (
    <>
      <ListingHead
        title={view.query ? `Search: ${view.query}` : 'Search'}
        description={descriptionOf(view)}
        base={urls.search(view.query, order)}
        pagination={view.pagination}
        noindex
      />
      <Finished>
        <SearchView view={view} elsewhere={hasNothing ? await loadElsewhere(reading) : null} />
      </Finished>
    </>
  )
}

function descriptionOf({ query, total }: SearchViewModel): string {
  if (!query) return 'Search all articles: by words, phrases, authors, subjects, issues and years.'
  return `${foundWords(total)} for “${query}”`
}
