// The time machine: a reader's page as of another moment, made for whoever at the desk may look ahead, and kept by nobody.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AsOf, asOfAddress, readAsOf } from '../../as-of/address.ts'
import type { Look } from '../../as-of/look.ts'
import { newContext, runInContext } from '../../page-store/context.ts'
import { site } from '../../page-store/shared.ts'
import { urls } from '../../urls.ts'
import { type Address, addressText, readAddress } from '../address.ts'
import { packed } from '../answer-draft.ts'
import { capture } from '../capture.ts'
import type { Front } from '../front.ts'
import { cleanRequest, secure } from '../headers.ts'
import { statusOf } from '../outcome.ts'
import { finished } from '../reader/document.ts'
import { bareRequest, pageRequest } from '../reader/make.ts'
import { redirect } from '../redirect.ts'
import { pageAsOf } from './page.ts'

type AsOfRequest = {
  request: IncomingMessage
  response: ServerResponse
  address: Address
  canonical: Address | null
  client: string
}

export async function answerAsOf(front: Front, asked: AsOfRequest): Promise<void> {
  const { request, response, address, canonical } = asked
  cleanRequest(request, 'frame')
  secure(response, 'as-of', front)
  const whole = addressText(canonical ?? address)
  const wanted = readAsOf(whole)
  // Of the address as it was asked for: a file has no slash at its end.
  const inner = wanted && readAddress(readAsOf(addressText(address))?.path ?? '/')
  if (!wanted || (inner?.kind !== 'reader' && inner?.kind !== 'feed'))
    return sendText(response, 404, NO_MOMENT)
  if (canonical) return redirect(response, whole, 308)
  const look = await lookFor(front, asked, wanted)
  if (look === 'signed-out') return redirect(response, urls.login(whole), 307)
  if (!look) return sendText(response, 404, NO_MOMENT)
  await sendPage(front, asked, { ...wanted, inner, look })
}

const NO_MOMENT = 'There is nothing at this address.'

/** Who is asking, a route of the desk knows: the front cannot open a session. */
async function lookFor(front: Front, { request, client }: AsOfRequest, { at }: AsOf) {
  const context = newContext(front.db, front.clock(), { address: urls.lookAsOf(at), client })
  const question = bareRequest(urls.lookAsOf(at), { cookie: request.headers.cookie ?? '' })
  const { status, body } = await runInContext(context, () =>
    capture(question, (response) => front.render(question, response)),
  )
  if (status === 401) return 'signed-out'
  return status === 200 ? (JSON.parse(body.toString('utf8')) as Look) : null
}

type Wanted = AsOf & { inner: Address; look: Look }

async function sendPage(
  front: Front,
  { request, response, client }: AsOfRequest,
  { at, inner, look }: Wanted,
): Promise<void> {
  const context = newContext(front.db, at, { address: addressText(inner), client, isAside: true })
  const question = pageRequest({ address: inner, isForPerson: true })
  const page = await runInContext(context, () =>
    capture(question, (response) => front.render(question, response)),
  )
  const { outcome } = context
  if (outcome?.kind === 'moved') {
    const to = outcome.to.startsWith('/') ? asOfAddress(at, outcome.to) : outcome.to
    return redirect(response, to, 307)
  }
  response.statusCode = statusOf(outcome, page.status)
  const { type, body: made } = finished(page, context.parts)
  response.setHeader('Content-Type', type)
  const html = pageAsOf(made.toString('utf8'), { at, ...look, origin: site().origin })
  const body = await packed(request, response, Buffer.from(html))
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(text)
}
