import { RecordScreen } from '../../../../components/desk/record/record-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { loadRecord } from '../../../../lib/record/load.ts'
import { recordQuery } from '../../../../lib/record/query.ts'

export const metadata = { title: 'Activity' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ActivityPage({ searchParams }: Props) {
  const given = Object.entries(await searchParams).map(([name, value]) => [
    name,
    [value].flat()[0] || undefined,
  ])
  const query = recordQuery.parse(Object.fromEntries(given))
  return <RecordScreen view={await loadRecord(await requireDesk(), query)} query={query} />
}
