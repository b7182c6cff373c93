import { AccountScreen } from '../../../../components/desk/account/screen.client.tsx'
import { loadAccount } from '../../../../lib/account/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Your account' }

export default async function AccountPage() {
  const desk = await requireDesk()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <AccountScreen account={await loadAccount(desk)} timeZone={timeZone} />
}
