// Share cards, visible exactly while what they show is: the older address of one leads to the newest.
import { readFile } from 'node:fs/promises'
import { currentRequest, readingOf } from '../../../../../../lib/page-store/context.ts'
import { cardRoom } from '../../../../../../lib/page-store/shared.ts'
import { loadMissingCard, loadShareCard } from '../../../../../../lib/reader/share-card.ts'
import { cardAddress, isCardKind } from '../../../../../../lib/share-cards/address.ts'
import { AGAIN } from '../../../../../../lib/share-cards/job.ts'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ kind: string; slug: string; file: string }> }

export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { kind, slug, file } = await params
  const request = currentRequest()
  const name = decodeURIComponent(slug)
  const found = isCardKind(kind) ? await loadShareCard(readingOf(request), kind, name) : null
  if (!isCardKind(kind) || found === null) {
    request.outcome = await loadMissingCard(readingOf(request), { kind, slug: name, file })
    return plain('There is no picture at this address.', 404)
  }
  const address = cardAddress(kind, name, found.card)
  if (!address.endsWith(`/${file}`)) {
    request.outcome = { kind: 'moved', to: address }
    return plain('', 200)
  }
  const drawn = await cardRoom().fileOf({ kind, ...found })
  if (drawn === null) return later()
  return new Response(new Uint8Array(await readFile(drawn.file)), {
    headers: { 'Content-Type': 'image/jpeg' },
  })
}

function later(): Response {
  const answer = plain('The picture could not be drawn now. Please ask again in a minute.', 503)
  answer.headers.set('Retry-After', String(AGAIN / 1000))
  return answer
}

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
