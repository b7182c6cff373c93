import { notFound } from 'next/navigation'
import { ReadReportView } from '../../../../components/desk/reads/report-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { loadReadReport } from '../../../../lib/reads/report.ts'

export const metadata = { title: 'Most read' }

type Props = { searchParams: Promise<{ days?: string | string[] }> }

export default async function MostReadPage({ searchParams }: Props) {
  const { days = '' } = await searchParams
  const report = await loadReadReport(await requireDesk(), String(days))
  if (!report) notFound()
  return <ReadReportView report={report} />
}
