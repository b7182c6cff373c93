import { IssueArchiveView } from '../../../components/lists/issues/issue-archive-view.tsx'
import { issuesNodes } from '../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { loadIssueArchive } from '../../../lib/reader/publication/issue.ts'
import { urls } from '../../../lib/urls.ts'
import { Finished } from '../finished.tsx'
import { Head } from '../head.tsx'

export default async function IssuesPage() {
  const view = await loadIssueArchive(readingOf(currentRequest()))
  return (
    <>
      <Head
        title="Issue Archives"
        description="Every print issue by year, with its cover and its contents."
        canonical={urls.issues()}
        feed={urls.issues()}
        data={(publication) =>
          issuesNodes(publication, view, { path: urls.issues(), title: 'Issue Archives' })
        }
      />
      <Finished>
        <IssueArchiveView view={view} />
      </Finished>
    </>
  )
}
