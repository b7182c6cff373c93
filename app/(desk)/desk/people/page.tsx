import { notFound } from 'next/navigation'
import { PeopleScreen } from '../../../../components/desk/people/screen.client.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { loadPeople } from '../../../../lib/users/list.ts'

export const metadata = { title: 'People' }

export default async function PeoplePage() {
  const desk = await requireDesk()
  const people = await loadPeople(desk)
  if (!people) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <PeopleScreen people={people} timeZone={timeZone} />
}
