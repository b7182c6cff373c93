import { IssueView } from '../../../../components/lists/issue-view.tsx'
import { feedAddress } from '../../../../lib/feeds/address.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadIssue } from '../../../../lib/reader/issue.ts'
import { Head } from '../../head.tsx'
import { Missing } from '../../missing.tsx'

export default async function IssuePage({ params }: { params: Promise<{ slug: string }> }) {
  const view = await loadIssue(readingOf(currentRequest()), (await params).slug)
  if (!view) return <Missing />
  return (
    <>
      <Head
        title={`Issue: ${view.label}`}
        description={`Contents of the issue of ${view.label}, volume ${view.volume}, number ${view.number}.`}
        canonical={view.href}
        image={view.cover}
        feed={feedAddress(view.href)}
      />
      <IssueView view={view} />
    </>
  )
}
