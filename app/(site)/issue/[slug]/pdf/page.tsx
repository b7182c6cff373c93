import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadIssuePdf } from '../../../../../lib/reader/publication/issue-pdf.ts'
import { Missing } from '../../../missing.tsx'

/** The front sends the file itself and comes here where there is none: looked for again, so that this answer ends when there is one. */
export default async function IssuePdfPage({ params }: { params: Promise<{ slug: string }> }) {
  await loadIssuePdf(readingOf(currentRequest()), (await params).slug)
  return <Missing />
}
