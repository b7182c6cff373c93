import { notFound } from 'next/navigation'
import { RetagScreen } from '../../../../components/desk/retag/retag-view.tsx'
import { readListQuery } from '../../../../lib/article-list/filter.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { retagQuery } from '../../../../lib/retag/input.ts'
import { loadRetag } from '../../../../lib/retag/load.ts'

export const metadata = { title: 'Retag articles' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `add`, `remove`, `leave` and `goto` are what is changed, beside what the list of articles is asked for; `done` is what was just done. */
export default async function RetagPage({ searchParams }: Props) {
  const asked = await searchParams
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const first = (name: string) => [asked[name]].flat()[0]
  const view = await loadRetag(await requireDesk(), {
    query: readListQuery(asked),
    named: retagQuery.parse({
      add: first('add'),
      remove: first('remove'),
      from: first('leave'),
      to: first('goto'),
    }),
    timeZone,
  })
  if (!view) notFound()
  return <RetagScreen view={view} timeZone={timeZone} done={first('done')} />
}
