// A draft in the desk's frame or behind a shared link: made like a reader's page, and never kept by anybody.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestContext } from '../../page-store/context.ts'
import { type Address, addressText } from '../address.ts'
import { capture } from '../capture.ts'
import { encodingsFor, packQuickly, WORTH_PACKING } from '../encodings.ts'
import type { Front } from '../front.ts'
import { cleanRequest, secure } from '../headers.ts'
import { statusOf } from '../outcome.ts'
import { redirect } from '../redirect.ts'
import { stripFramework } from '../strip.ts'
import { linksBeside, picturesByKey } from './draft-links.ts'

type DraftRequest = {
  request: IncomingMessage
  response: ServerResponse
  kind: 'frame' | 'preview'
  canonical: Address | null
  context: RequestContext
}

export async function answerDraft(front: Front, draft: DraftRequest): Promise<void> {
  const { request, response, kind, canonical, context } = draft
  cleanRequest(request, kind)
  secure(response, kind, front)
  if (canonical) return redirect(response, addressText(canonical), 308)
  if (request.method === 'POST') return front.render(request, response)
  const isHead = request.method === 'HEAD'
  request.method = 'GET'
  const page = await capture(request, (response) => front.render(request, response))
  if (page.headers.location) return redirect(response, String(page.headers.location), page.status)
  if (front.isDevelopment) response.removeHeader('Content-Security-Policy')
  const html = page.body.toString('utf8')
  const stripped = front.isDevelopment ? html : stripFramework(html)
  response.setHeader('Content-Type', String(page.headers['content-type'] ?? 'text/html; charset=utf-8'))
  response.statusCode = statusOf(context.outcome, page.status)
  if (context.outcome?.kind === 'wait') response.setHeader('Retry-After', context.outcome.seconds)
  const body = await packed(
    request,
    response,
    Buffer.from(kind === 'frame' ? linksBeside(stripped) : picturesByKey(stripped, context.address)),
  )
  response.setHeader('Content-Length', body.length)
  response.end(isHead ? undefined : body)
}

export async function packed(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<Buffer> {
  response.setHeader('Vary', 'Accept-Encoding')
  const takesGzip = encodingsFor(request.headers['accept-encoding']).includes('gzip')
  if (!takesGzip || body.length < WORTH_PACKING) return body
  response.setHeader('Content-Encoding', 'gzip')
  return packQuickly(body)
}
