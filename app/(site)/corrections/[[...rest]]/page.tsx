import { CorrectionsView } from '../../../../components/lists/corrections-view.tsx'
import { staticPageNodes } from '../../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadCorrections } from '../../../../lib/reader/corrections.ts'
import { urls } from '../../../../lib/urls.ts'
import { Finished } from '../../finished.tsx'
import { ListingHead, splitPage } from '../../listing.tsx'
import { Missing } from '../../missing.tsx'

type Props = { params: Promise<{ rest?: string[] }> }

export default async function CorrectionsPage({ params }: Props) {
  const asked = splitPage((await params).rest ?? [])
  if (asked?.rest.length !== 0) return <Missing />
  const view = await loadCorrections(readingOf(currentRequest()), asked.page)
  if (!view) return <Missing />
  return (
    <>
      <ListingHead
        title="Corrections"
        description="What has been put right in articles after they were published, the latest first."
        base={urls.corrections()}
        pagination={view.pagination}
        data={staticPageNodes}
      />
      <Finished>
        <CorrectionsView view={view} />
      </Finished>
    </>
  )
}
