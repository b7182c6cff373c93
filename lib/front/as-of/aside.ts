// A reader's page made beside what readers get, for somebody at the desk: of another moment, or with what is being tried.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { newContext, runInContext } from '../../page-store/context.ts'
import type { Tried } from '../../trials/trial.ts'
import { urls } from '../../urls.ts'
import { type Address, addressText, readAddress } from '../address.ts'
import { type Captured, capture } from '../capture.ts'
import { packed } from '../desk/answer-draft.ts'
import type { Front } from '../front.ts'
import { cleanRequest, secure } from '../headers.ts'
import { statusOf } from '../outcome.ts'
import { finished } from '../reader/document.ts'
import { answerIssuePdf } from '../reader/issue-pdf.ts'
import { bareRequest, pageRequest } from '../reader/make.ts'
import { redirect } from '../redirect.ts'
import {
  failed,
  isInFrame,
  NO_SUCH_ADDRESS,
  type Nothing,
  refused,
  sendNothing,
  signedOut,
} from './nothing.ts'

export type AsideRequest = {
  request: IncomingMessage
  response: ServerResponse
  address: Address
  canonical: Address | null
  client: string
}

/** What differs: `Place` is read from the address, `Facts` are what a route of the desk answers to whoever may look. */
type Way<Place, Facts> = {
  read(address: string): Place | null
  ask(place: Place): string
  /** Another of the site's own addresses, in the same place. */
  within(place: Place, path: string): string
  make(place: Place, facts: Facts): { now: number } & Tried
  finish(html: string, place: Place, facts: Facts): string
  /** Said to whom the route refuses. */
  nothing: Nothing
  /** What a browser shows it in, where it does not say so itself. */
  shownIn: 'iframe' | 'document'
}

export async function answerAside<Place extends { path: string }, Facts>(
  front: Front,
  asked: AsideRequest,
  way: Way<Place, Facts>,
): Promise<void> {
  const { request, response, address, canonical, client } = asked
  cleanRequest(request, 'frame')
  secure(response, 'as-of', front)
  const whole = addressText(canonical ?? address)
  const place = way.read(whole)
  // Of the address as it was asked for: a file has no slash at its end.
  const inner = place && readAddress(way.read(addressText(address))?.path ?? '/')
  if (!place || (inner?.kind !== 'reader' && inner?.kind !== 'feed'))
    return sendNothing(request, response, NO_SUCH_ADDRESS)
  if (canonical) return redirect(response, whole, 308)
  const facts = await askDesk<Facts>(front, asked, way.ask(place))
  if (facts === 'signed-out') {
    if (isInFrame(request, way.shownIn)) return sendNothing(request, response, signedOut(urls.login()))
    return redirect(response, urls.login(whole), 307)
  }
  if (!facts) return sendNothing(request, response, way.nothing)
  if ('instead' in facts) return sendNothing(request, response, facts.instead)
  const made = way.make(place, facts.granted)
  const file = { request, response, isHttps: front.isHttps }
  if (await answerIssuePdf(front, file, { path: inner.path, now: made.now, isAside: true })) return
  const page = await pageAside(front, { inner, client, ...made })
  if ('to' in page)
    return redirect(response, page.to.startsWith('/') ? way.within(place, page.to) : page.to, 307)
  await sendAside(asked, { ...page, html: way.finish(page.html, place, facts.granted) })
}

/** Of the body of a refusal of the desk. */
type Refused = { error: { message: string } }
type Asked<T> = { granted: T } | { instead: Nothing } | 'signed-out' | null

/**
 * Who is asking, and what they may, a route of the desk knows: the front cannot open a session. Null for what is not there, or not
 * for them; `instead` is said where they can do something about it, or the server has failed.
 */
async function askDesk<T>(
  front: Front,
  { request, client }: AsideRequest,
  address: string,
): Promise<Asked<T>> {
  const context = newContext(front.db, front.clock(), { address, client })
  const question = bareRequest(address, { cookie: request.headers.cookie ?? '' })
  const { status, body } = await runInContext(context, () =>
    capture(question, (response) => front.render(question, response)),
  )
  if (status === 401) return 'signed-out'
  const told = () => JSON.parse(body.toString('utf8'))
  if (status === 409) return { instead: refused((told() as Refused).error.message) }
  if (status >= 500) return { instead: failed(status) }
  return status === 200 ? { granted: told() as T } : null
}

type Wanted = { inner: Address; now: number; client: string } & Tried
type Aside = { status: number; type: string; html: string }

/** By the readers' own routes; nothing that pages share is taken for it, or kept from it. */
async function pageAside(
  front: Front,
  { inner, now, client, ...tried }: Wanted,
): Promise<Aside | { to: string }> {
  const about = { address: addressText(inner), client, isAside: true, ...tried }
  const context = newContext(front.db, now, about)
  const question = pageRequest({ address: inner, isForPerson: true })
  const page: Captured = await runInContext(context, () =>
    capture(question, (response) => front.render(question, response)),
  )
  const { outcome } = context
  // It has put nothing down.
  if (outcome?.kind === 'moved') return { to: outcome.to }
  const { type, body } = finished(page, context.parts)
  return {
    status: statusOf(outcome, page.status),
    type,
    html: body.toString('utf8'),
  }
}

async function sendAside({ request, response }: AsideRequest, { status, type, html }: Aside): Promise<void> {
  response.statusCode = status
  response.setHeader('Content-Type', type)
  const body = await packed(request, response, Buffer.from(html))
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
