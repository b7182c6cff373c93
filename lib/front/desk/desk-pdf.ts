// The PDF of a printed issue for the desk, before readers get it: straight from disk, once the desk has said that it may be seen.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Address, addressText } from '../address.ts'
import { capture } from '../capture.ts'
import { sendPdf } from '../files/files.ts'
import type { Front } from '../front.ts'
import { bareRequest } from '../reader/make.ts'

type DeskFile = { request: IncomingMessage; response: ServerResponse; address: Address }

/** False for everything else, and for what the desk refuses: its own route then says why. */
export async function answerDeskPdf(
  front: Front,
  { request, response, address }: DeskFile,
): Promise<boolean> {
  if (!ADDRESS.test(address.path) || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  // The front cannot open a session: the route answers which file it is to whoever may look.
  const question = bareRequest(addressText(address), { cookie: request.headers.cookie ?? '' })
  const { status, body } = await capture(question, (answer) => front.render(question, answer))
  if (status !== 200) return false
  const { hash, fileName }: { hash: string; fileName: string } = JSON.parse(body.toString('utf8'))
  const file = { request, response, isHttps: front.isHttps }
  sendPdf(file, { hash, fileName, caching: 'private, no-store' }, front.folders.originals)
  return true
}

const ADDRESS = /^\/api\/desk\/issues\/[^/]+\/pdf\/?$/
