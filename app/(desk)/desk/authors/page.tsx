import { notFound } from 'next/navigation'
import { AuthorsView } from '../../../../components/desk/authors/authors-view.tsx'
import { loadAuthors } from '../../../../lib/authors/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Authors' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuthorsPage({ searchParams }: Props) {
  const { q, page, removed } = await searchParams
  const words = [q].flat()[0]?.trim() ?? ''
  const list = await loadAuthors(await requireDesk(), { words, page: Number(page) || 1 })
  if (!list) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <AuthorsView {...{ list, timeZone, justRemoved: [removed].flat()[0] }} />
}
