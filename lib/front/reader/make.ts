// Has Next make a page, and makes of it an answer for every reader: finished, packed, with its version.
import { createHash } from 'node:crypto'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { newContext, type RequestContext, runAndName } from '../../page-store/context.ts'
import type { Keepable } from '../../page-store/page-store.ts'
import type { Tally } from '../../reports/count.ts'
import { urls } from '../../urls.ts'
import { type Address, addressText, isEndless } from '../address.ts'
import { type Captured, capture } from '../capture.ts'
import { packQuickly, WORTH_PACKING } from '../encodings.ts'
import type { Front } from '../front.ts'
import { statusOf } from '../outcome.ts'
import { type Answer, formOf, sendable, weigh } from './answer.ts'
import { finished, HTML } from './document.ts'
import { headOf, unchangedHead } from './head.ts'

export type Asked = {
  /** In its canonical form. */
  address: Address
  /** A feed, but for a browser that shows it to somebody (decision 021). */
  isForPerson: boolean
}

/** Nothing of who asked is looked at: the answer is everybody's. */
export async function makeAnswer(front: Front, asked: Asked): Promise<Answer> {
  const version = front.store.watch.version()
  const context = newContext(front.db, front.clock(), { address: addressText(asked.address) })
  const request = pageRequest(asked)
  const made = await runAndName(context, async () => {
    const page = await capture(request, (response) => front.render(request, response))
    return readPage({ page, context })
  })
  const isPacked = made.body.length >= WORTH_PACKING && !made.type.startsWith('image/')
  const encoding = isPacked ? 'gzip' : 'identity'
  const { status, etag, lastModified } = made
  const headers = headOf(front, asked, made)
  const body = isPacked ? await packQuickly(made.body) : made.body
  const answer = {
    ...{ status, etag, lastModified, headers },
    unchanged: sendable(304, unchangedHead(headers), Buffer.alloc(0)),
    forms: { [encoding]: formOf({ status, headers }, encoding, body) },
    isFeed: asked.address.kind === 'feed',
    tally: tallyOf(context),
    room: roomOf(asked, made),
    basis: { version, madeAt: context.now, changesAt: context.changesAt, tags: made.tags },
  }
  return { ...answer, bytes: weigh(answer) }
}

function tallyOf({ outcome, vainWords }: RequestContext): Tally | null {
  if (outcome?.kind === 'moved' && outcome.by) return { redirect: outcome.by }
  return vainWords ? { words: vainWords } : null
}

/** A page as it is to be sent, before it is packed. */
export type Made = {
  status: number
  /** Where a redirect leads. */
  location: string | null
  type: string
  body: Buffer
  etag: string | null
  lastModified: string | null
  /** What routes that are no pages say of their answers; all else that Next adds is its own business. */
  said: [string, string][]
  tags: string[]
}

type Rendered = { page: Captured; context: RequestContext }

function readPage({ page, context }: Rendered): Made {
  const tags = [...context.tags]
  const { outcome } = context
  if (outcome?.kind === 'moved')
    return { ...NOTHING, status: 301, location: outcome.to, body: Buffer.alloc(0), tags }
  const { type, body } = finished(page, context.parts)
  const status = statusOf(outcome, page.status)
  const said = type === HTML ? [] : SAID.flatMap((name) => pairOf(name, page.headers[name.toLowerCase()]))
  const lastModified = said.find(([name]) => name === 'Last-Modified')?.[1] ?? null
  return { ...NOTHING, status, type, body, etag: etagOf(body), lastModified, said, tags }
}

const NOTHING = { location: null, type: '', etag: null, lastModified: null, said: [] }
const SAID = ['Content-Disposition', 'Link', 'Last-Modified', 'TDM-Reservation', 'TDM-Policy', 'Retry-After']

const pairOf = (name: string, value: unknown): [string, string][] =>
  value === undefined ? [] : [[name, String(value)]]

/** Weak, since the same page is sent under several encodings (RFC 9110, 8.8.1 and 8.8.3.3). */
const etagOf = (body: Buffer) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** One that only holds the address: nothing else that is sent can find its way into what all are sent. */
export function bareRequest(url: string, headers: Record<string, string> = {}): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, {
    method: 'GET',
    url,
    httpVersion: '1.1',
    headers: { host: 'localhost', ...headers },
    complete: true,
  })
  request.push(null)
  return request
}

/**
 * Only what the page's components put down is wanted: `rsc` spares Next a rendering as HTML that nobody would see. Without the
 * parameter, as Next's own scripts send it, it would redirect.
 */
export function pageRequest(asked: Asked): IncomingMessage {
  const route = routeOf(asked)
  return bareRequest(`${route}${route.includes('?') ? '&' : '?'}_rsc=`, { rsc: '1' })
}

/** One route writes all feeds: a listing's address takes everything below it, so none can stand there. */
function routeOf({ address, isForPerson }: Asked): string {
  if (address.kind === 'feed') return isForPerson ? urls.shownFeed() : urls.feed()
  if (OF_NEXT.test(address.path)) return '/missing/'
  return address.kind === 'discovery' ? '/discovery/' : addressText(address)
}

/** Next has pages of its own there; readers get ours for what is not there, at the address they asked for. */
const OF_NEXT = /^\/(_[^/]*|404|500)(\/|$)/

/** Errors are never kept; nor are pictures, which lie on the disk; nor is what can only be a fault. */
function roomOf({ address }: Asked, { status, type, body }: Made): Keepable['room'] {
  if (status === 200)
    return type.startsWith('image/') || body.length === 0 ? 'none' : isEndless(address) ? 'strays' : 'pages'
  return [301, 404, 410].includes(status) ? 'strays' : 'none'
}
