import { notFound } from 'next/navigation'
import { PageScreen } from '../../../../../components/desk/pages/screen.client.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { publicationZone } from '../../../../../lib/next/zone.ts'
import { loadPageForm } from '../../../../../lib/pages/load.ts'

export const metadata = { title: 'Page' }

type Props = { params: Promise<{ id: string }> }

export default async function DeskPagePage({ params }: Props) {
  const desk = await requireDesk()
  const form = await loadPageForm(desk, (await params).id)
  if (!form) notFound()
  return <PageScreen form={form} userId={desk.actor.id} timeZone={await publicationZone()} />
}
