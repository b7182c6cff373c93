import { notFound } from 'next/navigation'
import { PreviewScreen } from '../../../../../../components/desk/preview/screen.client.tsx'
import { requireDesk } from '../../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../../lib/page-store/context.ts'
import { readLook } from '../../../../../../lib/preview/query.ts'
import { loadPreviewScreen } from '../../../../../../lib/preview/screen.ts'
import { loadSettings } from '../../../../../../lib/reader/settings.ts'

export const metadata = { title: 'Preview' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A draft as readers will see it, in a frame with a bar; and the links that show it to others. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const desk = await requireDesk()
  const query = await searchParams
  const look = readLook(query)
  const view = await loadPreviewScreen(desk, (await params).id, look.revision)
  if (!view) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const width = query.width === 'phone' || query.width === 'desktop' ? query.width : null
  return <PreviewScreen view={view} look={look} width={width} now={desk.now} timeZone={timeZone} />
}
