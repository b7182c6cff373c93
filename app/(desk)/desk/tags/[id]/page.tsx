import { notFound } from 'next/navigation'
import { TagView } from '../../../../../components/desk/tags/tag-view.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'
import { loadTag } from '../../../../../lib/tags/load.ts'

export const metadata = { title: 'Tag' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ into?: string | string[]; done?: string | string[] }>
}

/** `into` is what it may be merged into, `done` the entry of what was just done. */
export default async function TagPage({ params, searchParams }: Props) {
  const { into, done } = await searchParams
  const tag = await loadTag(await requireDesk(), (await params).id, [into].flat()[0])
  if (!tag) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return (
    <TagView key={`${tag.name} ${tag.plan?.into.id}`} tag={tag} timeZone={timeZone} done={[done].flat()[0]} />
  )
}
