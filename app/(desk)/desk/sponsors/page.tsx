import { notFound } from 'next/navigation'
import { SponsorsView } from '../../../../components/desk/sponsors/sponsors-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { loadRemovedSponsors } from '../../../../lib/sponsors/history.ts'
import { loadSponsors } from '../../../../lib/sponsors/load.ts'

export const metadata = { title: 'Sponsors' }

type Props = { searchParams: Promise<{ removed?: string | string[] }> }

export default async function SponsorsPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const sponsors = await loadSponsors(desk)
  const removed = sponsors && (await loadRemovedSponsors(desk, new Set(sponsors.map(({ id }) => id))))
  if (!sponsors || !removed) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const justRemoved = [(await searchParams).removed].flat()[0]
  return <SponsorsView {...{ sponsors, removed, timeZone, justRemoved }} />
}
