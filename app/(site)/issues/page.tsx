import { IssueArchiveView } from '../../../components/lists/issue-archive-view.tsx'
import { feedAddress } from '../../../lib/feeds/address.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { loadIssueArchive } from '../../../lib/reader/issue.ts'
import { urls } from '../../../lib/urls.ts'
import { Head } from '../head.tsx'

export default async function IssuesPage() {
  const view = await loadIssueArchive(readingOf(currentRequest()))
  return (
    <>
      <Head
        title="Issue Archives"
        description="Every issue, by year."
        canonical={urls.issues()}
        feed={feedAddress(urls.issues())}
      />
      <IssueArchiveView view={view} />
    </>
  )
}
