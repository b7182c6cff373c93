import { UnsentDrafts } from '../../../../components/desk/article/saving/kept/unsent-drafts.client.tsx'
import { ArticleListScreen } from '../../../../components/desk/article-list/screen.client.tsx'
import { readListQuery } from '../../../../lib/article-list/filter.ts'
import { loadArticleList } from '../../../../lib/article-list/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Articles' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Sent whole, not in parts: the list of articles is read without scripts too. */
export default async function ArticlesPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const list = await loadArticleList(desk, readListQuery(await searchParams), timeZone)
  return (
    <>
      <UnsentDrafts userId={desk.actor.id} />
      <ArticleListScreen list={list} timeZone={timeZone} isContributor={desk.actor.role === 'contributor'} />
    </>
  )
}
