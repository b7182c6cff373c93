import '../../../../../components/style/desk/style.css'
import { DeskStyleView } from '../../../../../components/style/desk/view.client.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'

export const metadata = { title: 'How the desk looks' }

/** Every part that the desk's screens share in its states, for whoever works here. */
export default async function DeskStylePage() {
  await requireDesk()
  return <DeskStyleView />
}
