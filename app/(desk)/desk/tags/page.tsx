import { notFound } from 'next/navigation'
import { TagsView } from '../../../../components/desk/tags/tags-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { loadTags, TAG_SHOWS } from '../../../../lib/tags/load.ts'

export const metadata = { title: 'Tags' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TagsPage({ searchParams }: Props) {
  const { show, q, page, removed } = await searchParams
  const list = await loadTags(await requireDesk(), {
    show: TAG_SHOWS.find((one) => one === show) ?? 'all',
    words: [q].flat()[0]?.trim() ?? '',
    page: Number(page) || 1,
  })
  if (!list) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <TagsView {...{ list, timeZone, justRemoved: [removed].flat()[0] }} />
}
