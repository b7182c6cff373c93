import { notFound } from 'next/navigation'
import { PagePreview } from '../../../../../../components/desk/pages/preview.client.tsx'
import { requireDesk } from '../../../../../../lib/next/session.ts'
import { readPage } from '../../../../../../lib/pages/load.ts'

export const metadata = { title: 'Preview' }

type Props = { params: Promise<{ id: string }> }

export default async function PagePreviewPage({ params }: Props) {
  const { id } = await params
  const text = await readPage(await requireDesk(), id)
  if (!text) notFound()
  return <PagePreview id={id} title={text.content.title} rev={text.rev} />
}
