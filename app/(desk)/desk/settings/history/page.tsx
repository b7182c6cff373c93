import { notFound } from 'next/navigation'
import { SettingsHistoryView } from '../../../../../components/desk/settings/history-view.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'
import { loadSettingsHistory } from '../../../../../lib/settings/load.ts'

export const metadata = { title: 'History of the settings' }

export default async function SettingsHistoryPage() {
  const history = await loadSettingsHistory(await requireDesk())
  if (!history) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <SettingsHistoryView history={history} timeZone={timeZone} />
}
