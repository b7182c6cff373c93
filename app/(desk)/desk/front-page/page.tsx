import { notFound } from 'next/navigation'
import { FrontPageScreen } from '../../../../components/desk/front-page/screen.client.tsx'
import { loadFrontPageDesk } from '../../../../lib/front-page/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'

export const metadata = { title: 'Front page' }

export default async function FrontPagePage() {
  const desk = await requireDesk()
  const first = await loadFrontPageDesk(desk)
  if (!first) notFound()
  return <FrontPageScreen first={first} timeZone={await publicationZone()} userId={desk.actor.id} />
}
