// The desk, sign-in and the API: Next's own answers, never kept, each page with a nonce of its own.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Address, addressText } from '../address.ts'
import type { Front } from '../front.ts'
import { cleanRequest, deskCsp, secure } from '../headers.ts'
import { redirect } from '../redirect.ts'
import { answerDeskPdf } from './desk-pdf.ts'

type DeskRequest = {
  request: IncomingMessage
  response: ServerResponse
  address: Address
  canonical: Address | null
}

export async function answerDesk(front: Front, asked: DeskRequest): Promise<void> {
  const { request, response, canonical } = asked
  cleanRequest(request, 'desk')
  const nonce = randomBytes(16).toString('base64')
  // Next takes the nonce of its scripts from this header of the request; whatever the client sent was dropped above.
  request.headers['content-security-policy'] = deskCsp(nonce)
  secure(response, 'desk', { nonce, isHttps: front.isHttps })
  if (canonical) return redirect(response, addressText(canonical), 308)
  if (await answerDeskPdf(front, asked)) return
  await front.render(request, response)
}
