import { notFound } from 'next/navigation'
import { IssueScreen } from '../../../../../components/desk/issues/screen.client.tsx'
import { NotFound } from '../../../../../lib/errors.ts'
import { loadIssueBoard } from '../../../../../lib/issues/board.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { publicationZone } from '../../../../../lib/next/zone.ts'

type Props = { params: Promise<{ id: string }> }

export const metadata = { title: 'Issue' }

export default async function IssuePage({ params }: Props) {
  const desk = await requireDesk()
  const { id } = await params
  const board = await loadIssueBoard(desk, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
  if (!board) notFound()
  return <IssueScreen board={board} timeZone={await publicationZone()} />
}
