import { ArticleView } from '../../../../components/article/article-view.tsx'
import { highwireTags } from '../../../../lib/discovery/citation/highwire.ts'
import { printedCitations } from '../../../../lib/discovery/citation/printed.ts'
import { citationOf } from '../../../../lib/discovery/citation/record.ts'
import { articleNodes } from '../../../../lib/discovery/json-ld/article.ts'
import { articleFacts } from '../../../../lib/discovery/open-graph.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { site } from '../../../../lib/page-store/shared.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { type WantedPage, wantedPage } from '../../../../lib/reader/article/wanted.ts'
import { loadPublication } from '../../../../lib/reader/publication/marks.ts'
import type { ArticlePageView } from '../../../../lib/reader/views.ts'
import { cardImage } from '../../../../lib/share-cards/address.ts'
import { articleCard } from '../../../../lib/share-cards/card.ts'
import { absolute } from '../../../../lib/urls.ts'
import { Finished } from '../../finished.tsx'
import { Head } from '../../head.tsx'
import { Missing, moveTo } from '../../missing.tsx'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { slug } = await params
  const { singlepage } = await searchParams
  return showArticle(slug, wantedPage({ singlepage }))
}

/** Shows one page of an article or the whole, sends to its canonical address, or answers that it is not there. */
export async function showArticle(slug: string, wanted: WantedPage | null) {
  const reading = readingOf(currentRequest())
  const answer = wanted && (await loadArticlePage(reading, decodeURIComponent(slug), wanted))
  if (answer === null) return <Missing />
  if (answer.kind === 'moved') return moveTo(answer.to)
  const { view } = answer
  const { origin } = site()
  const publication = await loadPublication(reading, origin)
  const citation = citationOf(publication, view)
  return (
    <>
      <Head
        title={view.documentTitle}
        description={view.description}
        canonical={view.firstPublished ?? view.canonical}
        previous={view.pager?.previous?.href}
        next={view.pager?.next?.href}
        noindex={view.noindex}
        image={() => cardImage('article', view.slug, articleCard(publication, view))}
        type="article"
        facts={articleFacts(view, origin)}
        tags={() => (isFirst(view) ? highwireTags(citation) : [])}
        data={() => articleNodes(publication, view)}
      />
      <Finished>
        <ArticleView
          view={view}
          address={absolute(origin, view.canonical)}
          citations={printedCitations(citation)}
        />
      </Finished>
    </>
  )
}

/** Later pages are parts of what the first one tells libraries of. */
const isFirst = ({ page }: ArticlePageView) => page.single || page.number === 1
