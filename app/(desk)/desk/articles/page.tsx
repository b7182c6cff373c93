import { Suspense } from 'react'
import { UnsentDrafts } from '../../../../components/desk/article/saving/unsent-drafts.client.tsx'
import { ArticleListScreen } from '../../../../components/desk/article-list/screen.client.tsx'
import { RowsSkeleton } from '../../../../components/desk/skeletons.tsx'
import { type ListQuery, readListQuery } from '../../../../lib/article-list/filter.ts'
import { loadArticleList } from '../../../../lib/article-list/load.ts'
import type { Desk } from '../../../../lib/desk.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Articles' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticlesPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return (
    <>
      <UnsentDrafts userId={desk.actor.id} />
      <Suspense fallback={<RowsSkeleton title="Articles" />}>
        <Articles desk={desk} query={readListQuery(await searchParams)} timeZone={timeZone} />
      </Suspense>
    </>
  )
}

async function Articles({ desk, query, timeZone }: { desk: Desk; query: ListQuery; timeZone: string }) {
  const list = await loadArticleList(desk, query, timeZone)
  return (
    <ArticleListScreen list={list} timeZone={timeZone} isContributor={desk.actor.role === 'contributor'} />
  )
}
