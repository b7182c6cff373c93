import { DashboardView } from '../../../components/desk/planning/dashboard.tsx'
import { requireDesk } from '../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { loadDashboard } from '../../../lib/planning/dashboard.ts'
import { loadFirstSteps } from '../../../lib/planning/first-steps.ts'
import { loadSettings } from '../../../lib/reader/settings.ts'

export const metadata = { title: 'Desk' }

export default async function DeskPage() {
  const desk = await requireDesk()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const { id, name, role } = desk.actor
  return (
    <DashboardView
      dashboard={await loadDashboard(desk)}
      timeZone={timeZone}
      person={{ id, name }}
      firstSteps={await loadFirstSteps(desk)}
      isContributor={role === 'contributor'}
    />
  )
}
