import { notFound } from 'next/navigation'
import { CorrectionsScreen } from '../../../../components/desk/corrections/screen.client.tsx'
import { loadDeskCorrections } from '../../../../lib/corrections/load.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'

export const metadata = { title: 'Corrections' }

type Props = { searchParams: Promise<{ kind?: string | string[]; page?: string | string[] }> }

export default async function DeskCorrectionsPage({ searchParams }: Props) {
  const { kind, page } = await searchParams
  const asked = { kind: [kind].flat()[0], page: [page].flat()[0] }
  const list = await loadDeskCorrections(await requireDesk(), asked)
  if (!list) notFound()
  return <CorrectionsScreen list={list} timeZone={await publicationZone()} />
}
