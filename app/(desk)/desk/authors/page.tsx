import { notFound } from 'next/navigation'
import { AuthorsView } from '../../../../components/desk/authors/authors-view.tsx'
import { loadAuthors } from '../../../../lib/authors/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'

export const metadata = { title: 'Authors' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuthorsPage({ searchParams }: Props) {
  const { q, page } = await searchParams
  const words = [q].flat()[0]?.trim() ?? ''
  const list = await loadAuthors(await requireDesk(), { words, page: Number(page) || 1 })
  if (!list) notFound()
  return <AuthorsView list={list} />
}
