import { notFound } from 'next/navigation'
import { MenusView } from '../../../../components/desk/menus/menus-view.tsx'
import { loadMenus } from '../../../../lib/menus/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Menus' }

export default async function MenusPage() {
  const menus = await loadMenus(await requireDesk())
  if (!menus) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <MenusView menus={menus} timeZone={timeZone} />
}
