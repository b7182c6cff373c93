import { notFound } from 'next/navigation'
import { AdsView } from '../../../../components/desk/ads/ads-view.tsx'
import { loadAdsDesk } from '../../../../lib/ads/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'

export const metadata = { title: 'Advertising' }

export default async function AdsPage() {
  const view = await loadAdsDesk(await requireDesk())
  if (!view) notFound()
  return <AdsView view={view} />
}
