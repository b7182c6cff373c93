import { notFound } from 'next/navigation'
import { SynonymsView } from '../../../../components/desk/synonyms/synonyms-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { loadSynonyms } from '../../../../lib/synonyms/list.ts'

export const metadata = { title: 'Synonyms' }

type Props = { searchParams: Promise<{ removed?: string | string[] }> }

export default async function SynonymsPage({ searchParams }: Props) {
  const list = await loadSynonyms(await requireDesk())
  if (!list) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const justRemoved = [(await searchParams).removed].flat()[0]
  return <SynonymsView {...{ list, timeZone, justRemoved }} />
}
