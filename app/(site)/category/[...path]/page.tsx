import { ListingView } from '../../../../components/lists/listing-view.tsx'
import { listingNodes } from '../../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadCategory } from '../../../../lib/reader/listing.ts'
import type { ListingView as Listing } from '../../../../lib/reader/views.ts'
import { urls } from '../../../../lib/urls.ts'
import { Finished } from '../../finished.tsx'
import { ListingHead, splitPage } from '../../listing.tsx'
import { Missing } from '../../missing.tsx'

export default async function CategoryPage({ params }: { params: Promise<{ path: string[] }> }) {
  const asked = splitPage((await params).path)
  const path = asked?.rest.join('/') ?? ''
  const view = asked && (await loadCategory(readingOf(currentRequest()), path, asked.page))
  if (!view) return <Missing />
  return (
    <>
      <ListingHead
        title={titleOf(view)}
        description={view.description || `Articles on ${view.title}.`}
        base={urls.category(path)}
        pagination={view.pagination}
        data={(publication, facts) => listingNodes(publication, view, facts)}
      />
      <Finished>
        <ListingView view={view} />
      </Finished>
    </>
  )
}

/** Gout stands under Conditions and is a topic hub as well: search engines show neither breadcrumb nor colour. */
function titleOf({ title, breadcrumb }: Listing): string {
  const above = breadcrumb.at(-1)
  return above ? `${title} in ${above.label}` : title
}
