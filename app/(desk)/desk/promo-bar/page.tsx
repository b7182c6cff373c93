import { notFound } from 'next/navigation'
import { PromoBarScreen } from '../../../../components/desk/promo-bar/screen.client.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { loadPromoBar } from '../../../../lib/promos/load.ts'

export const metadata = { title: 'Promo bar' }

export default async function PromoBarPage() {
  const view = await loadPromoBar(await requireDesk())
  if (!view) notFound()
  return <PromoBarScreen first={view} />
}
