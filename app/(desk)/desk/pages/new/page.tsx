import { notFound } from 'next/navigation'
import { PageScreen } from '../../../../../components/desk/pages/screen.client.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { publicationZone } from '../../../../../lib/next/zone.ts'
import { loadPageForm } from '../../../../../lib/pages/load.ts'

export const metadata = { title: 'New page' }

export default async function NewPagePage() {
  const desk = await requireDesk()
  const form = await loadPageForm(desk, null)
  if (!form) notFound()
  return <PageScreen form={form} userId={desk.actor.id} timeZone={await publicationZone()} />
}
