import { notFound } from 'next/navigation'
import { CampaignScreen } from '../../../../../components/desk/ads/screen.client.tsx'
import { loadCampaign } from '../../../../../lib/ads/load.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'

export const metadata = { title: 'Campaign' }

export default async function CampaignPage({ params }: { params: Promise<{ id: string }> }) {
  const view = await loadCampaign(await requireDesk(), (await params).id)
  if (!view) notFound()
  return <CampaignScreen first={view} />
}
