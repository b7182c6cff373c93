// The share card of a draft, for the desk's preview: drawn as that of a published article, and kept by nobody on the way.
import { readFile } from 'node:fs/promises'
import { requireDesk } from '../../../../../../../lib/next/session.ts'
import { cardRoom, site } from '../../../../../../../lib/page-store/shared.ts'
import { readLook } from '../../../../../../../lib/preview/query.ts'
import { loadDraftCard } from '../../../../../../../lib/preview/share-card.ts'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const desk = await requireDesk()
  const { revision } = readLook(Object.fromEntries(new URL(request.url).searchParams))
  const asked = { articleId: (await params).id, revisionId: revision, origin: site().origin }
  const wanted = await loadDraftCard(desk, asked)
  const drawn = wanted && (await cardRoom().fileOf(wanted))
  if (!drawn) return new Response('There is no picture at this address.', { status: wanted ? 503 : 404 })
  return new Response(new Uint8Array(await readFile(drawn.file)), {
    headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, no-store' },
  })
}
