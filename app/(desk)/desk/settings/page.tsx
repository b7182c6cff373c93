import { notFound } from 'next/navigation'
import { SettingsScreen } from '../../../../components/desk/settings/screen.client.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { loadSettingsDesk } from '../../../../lib/settings/load.ts'

export const metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const view = await loadSettingsDesk(await requireDesk())
  if (!view) notFound()
  const server = shared().mailServer ?? { server: null, from: null }
  return (
    <SettingsScreen
      key={view.base}
      view={view}
      server={server}
      zones={['UTC', ...Intl.supportedValuesOf('timeZone')]}
    />
  )
}
