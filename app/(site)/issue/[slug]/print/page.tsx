import { PrintedIssue } from '../../../../../components/lists/issues/printed-issue.tsx'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { site } from '../../../../../lib/page-store/shared.ts'
import { loadPrintedIssue } from '../../../../../lib/reader/publication/printed-issue.ts'
import { Finished } from '../../../finished.tsx'
import { Head } from '../../../head.tsx'
import { Missing } from '../../../missing.tsx'

/** Search engines have the issue and its articles; this is the same once more. */
export default async function PrintedIssuePage({ params }: { params: Promise<{ slug: string }> }) {
  const view = await loadPrintedIssue(readingOf(currentRequest()), (await params).slug)
  if (!view) return <Missing />
  return (
    <>
      <Head title={`The whole issue: ${view.label}`} noindex />
      <Finished>
        <PrintedIssue view={view} origin={site().origin} />
      </Finished>
    </>
  )
}
