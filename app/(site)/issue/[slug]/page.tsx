import { IssueView } from '../../../../components/lists/issues/issue-view.tsx'
import { issueNodes } from '../../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadIssue } from '../../../../lib/reader/publication/issue.ts'
import { cardImage } from '../../../../lib/share-cards/address.ts'
import { issueCard } from '../../../../lib/share-cards/card.ts'
import { Finished } from '../../finished.tsx'
import { Head } from '../../head.tsx'
import { Missing } from '../../missing.tsx'

export default async function IssuePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const view = await loadIssue(readingOf(currentRequest()), slug)
  if (!view) return <Missing />
  return (
    <>
      <Head
        title={`Issue: ${view.label}`}
        description={`Contents of the issue of ${view.label}, volume ${view.volume}, number ${view.number}.`}
        canonical={view.href}
        image={(publication) => cardImage('issue', slug, issueCard(publication, view))}
        data={(publication) =>
          issueNodes(publication, view, { path: view.href, title: `Issue: ${view.label}` })
        }
        feed={view.href}
      />
      <Finished>
        <IssueView view={view} />
      </Finished>
    </>
  )
}
