import { notFound } from 'next/navigation'
import { CategoriesScreen } from '../../../../components/desk/categories/screen.client.tsx'
import { loadCategories } from '../../../../lib/categories/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'

export const metadata = { title: 'Categories' }

export default async function CategoriesPage() {
  const lines = await loadCategories(await requireDesk())
  if (!lines) notFound()
  return <CategoriesScreen key={JSON.stringify(lines)} lines={lines} />
}
