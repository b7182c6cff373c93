import { notFound } from 'next/navigation'
import { IssuesView } from '../../../../components/desk/issues/issues-view.tsx'
import { loadIssues } from '../../../../lib/issues/list.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'

export const metadata = { title: 'Issues' }

type Props = { searchParams: Promise<{ deleted?: string | string[] }> }

export default async function IssuesPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const timeZone = await publicationZone()
  const [deleted] = [(await searchParams).deleted].flat()
  const list = await loadIssues(desk, timeZone, deleted)
  if (!list) notFound()
  return <IssuesView list={list} timeZone={timeZone} />
}
