import { notFound } from 'next/navigation'
import { ReportsView } from '../../../../components/desk/reports/reports-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { loadReports } from '../../../../lib/reports/load.ts'

export const metadata = { title: 'Reports' }

type Props = { searchParams: Promise<{ days?: string | string[]; show?: string | string[] }> }

export default async function ReportsPage({ searchParams }: Props) {
  const { days = '', show = '' } = await searchParams
  const reports = await loadReports(await requireDesk(), { days: String(days), show: String(show) })
  if (!reports) notFound()
  return <ReportsView reports={reports} />
}
