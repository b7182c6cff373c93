import { notFound } from 'next/navigation'
import { SponsorsView } from '../../../../components/desk/sponsors/sponsors-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { loadSponsors } from '../../../../lib/sponsors/load.ts'

export const metadata = { title: 'Sponsors' }

export default async function SponsorsPage() {
  const sponsors = await loadSponsors(await requireDesk())
  if (!sponsors) notFound()
  return <SponsorsView sponsors={sponsors} />
}
