import { PageView } from '../../../../components/site/page-view.tsx'
import { staticPageNodes } from '../../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { site } from '../../../../lib/page-store/shared.ts'
import { loadStaticPage } from '../../../../lib/reader/publication/static-page.ts'
import { urls } from '../../../../lib/urls.ts'
import { Finished } from '../../finished.tsx'
import { Head } from '../../head.tsx'
import { Missing } from '../../missing.tsx'

export default async function StaticPage({ params }: { params: Promise<{ slug: string }> }) {
  const slug = decodeURIComponent((await params).slug)
  const view = await loadStaticPage(readingOf(currentRequest()), slug)
  if (!view) return <Missing />
  return (
    <>
      <Head
        title={view.title}
        description={view.description}
        canonical={urls.page(slug)}
        data={(publication) =>
          staticPageNodes(publication, {
            path: urls.page(slug),
            title: view.title,
            description: view.description,
          })
        }
      />
      <Finished>
        <PageView view={view} origin={site().origin} />
      </Finished>
    </>
  )
}
