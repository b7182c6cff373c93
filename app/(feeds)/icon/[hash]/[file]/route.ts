// The publication's icon in one of its sizes; the address of an earlier one leads to that of now.
import { readFile } from 'node:fs/promises'
import { iconAddress, isIconName } from '../../../../../lib/icons/address.ts'
import { sourceOf } from '../../../../../lib/icons/source.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { cardRoom, site } from '../../../../../lib/page-store/shared.ts'
import { loadIcon } from '../../../../../lib/reader/publication/marks.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'
import { AGAIN } from '../../../../../lib/share-cards/job.ts'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ hash: string; file: string }> }

export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { hash, file } = await params
  const request = currentRequest()
  const reading = readingOf(request)
  const name = file.replace(/\.png$/, '')
  const icon =
    isIconName(name) && `${name}.png` === file ? await loadIcon(reading, await loadSettings(reading)) : null
  if (!icon || !isIconName(name)) {
    request.outcome = { kind: 'missing' }
    return plain('There is no icon at this address.', 404)
  }
  if (icon.hash !== hash) {
    request.outcome = { kind: 'moved', to: iconAddress(icon.hash, name) }
    return plain('', 200)
  }
  const source = sourceOf(icon, site().dataDir)
  const drawn = source && (await cardRoom().iconOf({ hash, name, source }))
  if (!drawn) return later()
  return new Response(new Uint8Array(await readFile(drawn)), { headers: { 'Content-Type': 'image/png' } })
}

function later(): Response {
  const answer = plain('The icon could not be drawn now. Please ask again in a minute.', 503)
  answer.headers.set('Retry-After', String(AGAIN / 1000))
  return answer
}

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
