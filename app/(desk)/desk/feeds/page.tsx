import { notFound } from 'next/navigation'
import { FeedHealthView } from '../../../../components/desk/feeds/health-view.tsx'
import { loadFeedHealth } from '../../../../lib/feeds/health.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { site } from '../../../../lib/page-store/shared.ts'
import { urls } from '../../../../lib/urls.ts'

export const metadata = { title: 'Feeds' }

type Props = { searchParams: Promise<{ of?: string | string[] }> }

/** What subscribers get, and how it goes out. `of` is the page that a feed follows: "/tag/gout/". */
export default async function DeskFeedsPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const { of = urls.home() } = await searchParams
  const page = [of].flat()[0] ?? urls.home()
  const reading = readingOf(currentRequest())
  const health = await loadFeedHealth(desk, { reading, origin: site().origin, page })
  if (!health) notFound()
  return <FeedHealthView health={health} />
}
