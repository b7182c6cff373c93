import { notFound } from 'next/navigation'
import { CategoriesScreen } from '../../../../components/desk/categories/screen.client.tsx'
import { loadArrangements, loadCategories } from '../../../../lib/categories/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Categories' }

export default async function CategoriesPage() {
  const desk = await requireDesk()
  const lines = await loadCategories(desk)
  if (!lines) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const arrangements = await loadArrangements(desk)
  return <CategoriesScreen key={JSON.stringify(lines)} {...{ lines, arrangements, timeZone }} />
}
