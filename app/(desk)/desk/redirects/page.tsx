import { notFound } from 'next/navigation'
import { RedirectsScreen } from '../../../../components/desk/redirects/screen.client.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { loadRedirects, redirectQuery } from '../../../../lib/redirects/load.ts'

export const metadata = { title: 'Redirects' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RedirectsPage({ searchParams }: Props) {
  const list = await loadRedirects(await requireDesk(), redirectQuery.parse(await searchParams))
  if (!list) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const { from, to } = list.query
  return <RedirectsScreen key={`${from} ${to}`} list={list} timeZone={timeZone} />
}
