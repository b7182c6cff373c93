import { notFound } from 'next/navigation'
import { CategoriesScreen } from '../../../../components/desk/categories/screen.client.tsx'
import { loadArrangements, loadCategories, loadRemovedCategories } from '../../../../lib/categories/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Categories' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CategoriesPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const lines = await loadCategories(desk)
  if (!lines) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const arrangements = await loadArrangements(desk)
  const removed = await loadRemovedCategories(desk, lines)
  const justRemoved = [(await searchParams).removed].flat()[0]
  return (
    <CategoriesScreen
      key={JSON.stringify(lines)}
      {...{ lines, arrangements, removed, justRemoved, timeZone }}
    />
  )
}
