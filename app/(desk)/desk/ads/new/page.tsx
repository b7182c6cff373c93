import { notFound } from 'next/navigation'
import { CampaignScreen } from '../../../../../components/desk/ads/screen.client.tsx'
import { loadNewCampaign } from '../../../../../lib/ads/load.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'

export const metadata = { title: 'New campaign' }

export default async function NewCampaignPage() {
  const view = await loadNewCampaign(await requireDesk())
  if (!view) notFound()
  return <CampaignScreen first={view} />
}
