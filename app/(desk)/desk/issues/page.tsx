import { notFound } from 'next/navigation'
import { IssuesView } from '../../../../components/desk/issues/issues-view.tsx'
import { loadIssues } from '../../../../lib/issues/list.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'

export const metadata = { title: 'Issues' }

export default async function IssuesPage() {
  const desk = await requireDesk()
  const timeZone = await publicationZone()
  const list = await loadIssues(desk, timeZone)
  if (!list) notFound()
  return <IssuesView list={list} timeZone={timeZone} />
}
