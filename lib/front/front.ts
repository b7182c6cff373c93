// The front: everything a request meets before and after Next. Thin for now; the page store comes to stand here.
import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import type { Db } from '../../db/client.ts'
import { countFetch } from '../feeds/fetches.ts'
import { newContext, type Outcome, type RequestContext, runInContext } from '../page-store/context.ts'
import { urls } from '../urls.ts'
import { type Address, addressText, canonicalAddress, readAddress } from './address.ts'
import { isBrowsing } from './browsing.ts'
import { capture } from './capture.ts'
import { compress, varyBy } from './compress.ts'
import { linksBeside } from './draft-links.ts'
import { matchesWeakly } from './entity-tags.ts'
import { type Folders, sendAsset, sendMedium } from './files.ts'
import { cleanRequest, deskCsp, secure } from './headers.ts'
import { stripFramework } from './strip.ts'

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Front = {
  db: Db
  clock: () => number
  render: Render
  folders: Folders & { media: string }
  isHttps: boolean
  /** Who is asking, also through proxies that may be believed. */
  clientOf(request: IncomingMessage): string
  /** Next's own development server needs its scripts and websockets on every page. */
  isDevelopment: boolean
}

export function makeFront(front: Front): RequestListener {
  return (request, response) => {
    answer(front, request, response).catch((error: unknown) => {
      console.error(error)
      sendPlain(front, response, 500, 'Something went wrong on our side. Please try again in a moment.')
    })
  }
}

async function answer(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET'
  const address = readAddress(request.url ?? '')
  if (!address) return sendPlain(front, response, 400, 'This address cannot be read.')
  const isRead = method === 'GET' || method === 'HEAD'
  const allowed = methodsOf(address)
  if (!allowed.includes(method)) {
    response.setHeader('Allow', allowed.join(', '))
    return sendPlain(front, response, 405, `What stands here does not answer to ${method}.`)
  }
  const file = { request, response, isHttps: front.isHttps }
  if (address.kind === 'medium') return sendMedium(file, address.path, front.folders.media)
  if (address.kind === 'next' && front.isDevelopment) return passToNext(front, request, response)
  if (address.kind === 'asset' || address.kind === 'next') return sendAsset(file, address.path, front.folders)
  const canonical = isRead ? canonicalAddress(request.url ?? '', address) : null
  const context = newContext(front.db, front.clock(), {
    address: addressText(canonical ?? address),
    client: front.clientOf(request),
  })
  if (address.kind === 'frame' || address.kind === 'preview') {
    const draft = { request, response, kind: address.kind, canonical, context }
    return runInContext(context, () => answerDraft(front, draft))
  }
  return runInContext(context, () =>
    address.kind === 'desk'
      ? answerDesk(front, { request, response, canonical })
      : answerReader(front, {
          request,
          response,
          address: canonical ?? address,
          isBent: canonical !== null,
          context,
        }),
  )
}

const READING = ['GET', 'HEAD']
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Pages are only read; the API takes acts, and a shared draft what its author answers. */
function methodsOf({ kind, path }: Address): string[] {
  if (kind === 'desk' && path.startsWith('/api/')) return METHODS
  return kind === 'preview' && /^\/preview\/[^/]+\/(approval|changes)\/$/.test(path) ? ['POST'] : READING
}

async function passToNext(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  cleanRequest(request, 'reader')
  secure(response, 'asset', { isHttps: front.isHttps })
  await front.render(request, response)
}

type DeskRequest = { request: IncomingMessage; response: ServerResponse; canonical: Address | null }

async function answerDesk(front: Front, { request, response, canonical }: DeskRequest): Promise<void> {
  cleanRequest(request, 'desk')
  const nonce = randomBytes(16).toString('base64')
  // Next takes the nonce of its scripts from this header of the request; whatever the client sent was dropped above.
  request.headers['content-security-policy'] = deskCsp(nonce)
  secure(response, 'desk', { nonce, isHttps: front.isHttps })
  if (canonical) return redirect(response, addressText(canonical), 308)
  await front.render(request, response)
}

type DraftRequest = {
  request: IncomingMessage
  response: ServerResponse
  kind: 'frame' | 'preview'
  canonical: Address | null
  context: RequestContext
}

/** Made like a reader's page and never kept, neither here nor by anybody on the way. */
async function answerDraft(
  front: Front,
  { request, response, kind, canonical, context }: DraftRequest,
): Promise<void> {
  cleanRequest(request, kind)
  secure(response, kind, { isHttps: front.isHttps })
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
  const sent = await compress(
    request,
    response,
    Buffer.from(kind === 'frame' ? linksBeside(stripped) : stripped),
  )
  response.setHeader('Content-Length', sent.length)
  response.end(isHead ? undefined : sent)
}

type ReaderRequest = {
  request: IncomingMessage
  response: ServerResponse
  address: Address
  /** Asked for in another form: the page is made all the same, so that one redirect leads to where it really is. */
  isBent: boolean
  context: RequestContext
}

async function answerReader(
  front: Front,
  { request, response, address, isBent, context }: ReaderRequest,
): Promise<void> {
  cleanRequest(request, 'reader')
  const isFeed = address.kind === 'feed'
  const isForPerson = isFeed && isBrowsing(request)
  request.url = routeOf(address, isForPerson)
  const isHead = request.method === 'HEAD'
  request.method = 'GET'
  const page = await capture(request, (response) => front.render(request, response))
  const type = String(page.headers['content-type'] ?? '')
  const isHtml = type.startsWith('text/html')
  secure(response, isHtml ? 'reader' : 'feed', { isHttps: front.isHttps })
  if (isFeed) {
    varyBy(response, 'Sec-Fetch-Dest', 'Sec-Fetch-Mode')
    if (isForPerson) response.setHeader('X-Robots-Tag', 'noindex')
  }
  if (front.isDevelopment && isHtml) response.removeHeader('Content-Security-Policy')
  if (context.outcome?.kind === 'moved') return redirect(response, context.outcome.to, 301)
  const status = statusOf(context.outcome, page.status)
  if (isBent && status === 200) return redirect(response, addressText(address), 308)
  const body =
    isHtml && !front.isDevelopment ? Buffer.from(stripFramework(page.body.toString('utf8'))) : page.body
  if (type) response.setHeader('Content-Type', type)
  if (!isHtml) passOn(page.headers, response)
  response.setHeader('ETag', etagOf(body))
  // A shared cache that does not know of Vary must never hand a feed's page to a subscriber's program.
  const cacheable = isForPerson ? 'private, no-cache' : 'public, no-cache'
  response.setHeader('Cache-Control', status < 500 ? cacheable : 'no-store')
  response.statusCode = status
  const isUnchanged = status === 200 && isNotModified(request, response)
  if (isFeed && !isForPerson && status === 200)
    countFetch({
      ...{ address: context.address, at: context.now, isUnchanged },
      userAgent: request.headers['user-agent'],
    })
  if (isUnchanged) return sendNotModified(response)
  const sent = type.startsWith('image/') ? body : await compress(request, response, body)
  response.setHeader('Content-Length', sent.length)
  response.end(isHead ? undefined : sent)
}

/** What routes that are no pages say of their answers; all else that Next adds is its own business. */
function passOn(headers: OutgoingHttpHeaders, response: ServerResponse): void {
  for (const name of ['Content-Disposition', 'Link', 'TDM-Reservation', 'TDM-Policy', 'Retry-After']) {
    const value = headers[name.toLowerCase()]
    if (value !== undefined) response.setHeader(name, value)
  }
}

/** One route writes all feeds: a listing's address takes everything below it, so none can stand there. */
function routeOf(address: Address, isForPerson: boolean): string {
  if (address.kind === 'feed') return isForPerson ? urls.shownFeed() : urls.feed()
  return address.kind === 'discovery' ? '/discovery/' : addressText(address)
}

/** RFC 9110, 15.4.5: the headers that a 200 would have had, without those of a body. */
function sendNotModified(response: ServerResponse): void {
  response.removeHeader('Content-Type')
  varyBy(response, 'Accept-Encoding')
  response.statusCode = 304
  response.end()
}

function statusOf(outcome: Outcome | null, status: number): number {
  if (outcome?.kind === 'missing') return 404
  if (outcome?.kind === 'gone') return 410
  if (outcome?.kind === 'wait') return 429
  return status
}

/** Weak, since the same page is sent under several encodings (RFC 9110, 8.8.1). */
const etagOf = (body: Buffer) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** By what the page is, never by a date: what was withdrawn or has run out leaves no newer one behind. */
function isNotModified(request: IncomingMessage, response: ServerResponse): boolean {
  const wanted = request.headers['if-none-match']
  return wanted !== undefined && matchesWeakly(wanted, String(response.getHeader('etag')))
}

/** A browser keeps a permanent redirect for good unless told to ask again, and editors may change their mind. */
function redirect(response: ServerResponse, location: string, status: number): void {
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'public, no-cache')
  response.writeHead(status, { Location: asUri(location), 'Content-Length': 0 })
  response.end()
}

/** Only what is not ASCII, since all else was encoded before: RFC 9110, 10.2.2 wants a URI, and Node throws at "日". */
const asUri = (location: string) => location.toWellFormed().replaceAll(/[^!-~]+/g, encodeURIComponent)

function sendPlain({ isHttps }: Front, response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.end()
  secure(response, 'asset', { isHttps })
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
