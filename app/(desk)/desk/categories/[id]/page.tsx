import { notFound } from 'next/navigation'
import { CategoryFormView } from '../../../../../components/desk/categories/form-view.tsx'
import { loadCategoryForm } from '../../../../../lib/categories/load.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'

export const metadata = { title: 'Category' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ into?: string | string[]; done?: string | string[] }>
}

/** `into` is what it may be merged into, `done` the entry of what was just done. */
export default async function CategoryPage({ params, searchParams }: Props) {
  const { into, done } = await searchParams
  const category = await loadCategoryForm(await requireDesk(), (await params).id, [into].flat()[0])
  if (!category) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return (
    <CategoryFormView
      key={`${category.form.base} ${category.plan?.into.id}`}
      category={category}
      timeZone={timeZone}
      done={[done].flat()[0]}
    />
  )
}
