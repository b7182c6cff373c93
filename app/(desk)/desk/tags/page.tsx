import { notFound } from 'next/navigation'
import { TagsView } from '../../../../components/desk/tags/tags-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { loadTags, TAG_SHOWS } from '../../../../lib/tags/load.ts'

export const metadata = { title: 'Tags' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TagsPage({ searchParams }: Props) {
  const { show, q, page } = await searchParams
  const list = await loadTags(await requireDesk(), {
    show: TAG_SHOWS.find((one) => one === show) ?? 'all',
    words: [q].flat()[0]?.trim() ?? '',
    page: Number(page) || 1,
  })
  if (!list) notFound()
  return <TagsView list={list} />
}
