import { ListingView } from '../../../../../components/lists/listing-view.tsx'
import { listingNodes } from '../../../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadTag } from '../../../../../lib/reader/listing.ts'
import { urls } from '../../../../../lib/urls.ts'
import { Finished } from '../../../finished.tsx'
import { ListingHead, splitPage } from '../../../listing.tsx'
import { Missing } from '../../../missing.tsx'

type Props = { params: Promise<{ slug: string; rest?: string[] }> }

export default async function TagPage({ params }: Props) {
  const { slug, rest = [] } = await params
  const asked = splitPage([slug, ...rest])
  if (asked?.rest.length !== 1) return <Missing />
  const [name = ''] = asked.rest
  const view = await loadTag(readingOf(currentRequest()), name, asked.page)
  if (!view) return <Missing />
  return (
    <>
      <ListingHead
        title={`Tag: ${view.title}`}
        description={`Articles tagged with ${view.title}.`}
        base={urls.tag(name)}
        pagination={view.pagination}
        data={(publication, facts) => listingNodes(publication, view, facts)}
      />
      <Finished>
        <ListingView view={view} />
      </Finished>
    </>
  )
}
