import { wantedPage } from '../../../../../lib/reader/article/wanted.ts'
import { showArticle } from '../page.tsx'

type Props = {
  params: Promise<{ slug: string; page: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** `/article/SLUG/3/`. The loader sends `/1/` to the plain address; `/0/`, `/01/` and words are no pages. */
export default async function NumberedArticlePage({ params, searchParams }: Props) {
  const { slug, page } = await params
  const { singlepage } = await searchParams
  return showArticle(slug, wantedPage({ page, singlepage }))
}
