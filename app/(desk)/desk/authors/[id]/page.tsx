import { notFound } from 'next/navigation'
import { AuthorFormView } from '../../../../../components/desk/authors/form-view.tsx'
import { loadAuthorForm } from '../../../../../lib/authors/load.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'

export const metadata = { title: 'Author' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ into?: string | string[]; done?: string | string[] }>
}

/** `into` is what it may be merged into, `done` the entry of what was just done. */
export default async function AuthorPage({ params, searchParams }: Props) {
  const { into, done } = await searchParams
  const author = await loadAuthorForm(await requireDesk(), (await params).id, [into].flat()[0])
  if (!author) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return (
    <AuthorFormView
      key={`${author.base} ${author.plan?.into.id}`}
      author={author}
      timeZone={timeZone}
      done={[done].flat()[0]}
    />
  )
}
