import { ArticleList } from '../../../../components/desk/article/list.tsx'
import { loadDeskList } from '../../../../lib/articles/desk-list.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Articles' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticlesPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const { after } = await searchParams
  const list = await loadDeskList(desk, typeof after === 'string' ? after : undefined)
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <ArticleList list={list} timeZone={timeZone} isContributor={desk.actor.role === 'contributor'} />
}
