import { notFound } from 'next/navigation'
import { MenuEditor } from '../../../../../components/desk/menus/editor.client.tsx'
import { loadMenuEditor } from '../../../../../lib/menus/load.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'
import { decodedPath } from '../../../../../lib/redirects/key.ts'

export const metadata = { title: 'Menu' }

export default async function MenuPage({ params }: { params: Promise<{ name: string }> }) {
  const view = await loadMenuEditor(await requireDesk(), decodedPath((await params).name))
  if (!view) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <MenuEditor key={view.base} view={view} timeZone={timeZone} />
}
