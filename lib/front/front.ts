// The front: everything a request meets before and after Next.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Db } from '../../db/client.ts'
import { isBusy } from '../auth/lane.ts'
import type { IsShown } from '../media/shown.ts'
import { idOfFault, newContext, newRequestId, runInContext } from '../page-store/context.ts'
import type { PageStore } from '../page-store/page-store.ts'
import type { Logged } from '../serving/request-log.ts'
import type { InTurn } from '../serving/turns.ts'
import { type Address, addressText, canonicalAddress, readAddress } from './address.ts'
import { answerAsOf } from './as-of/answer-as-of.ts'
import { answerTrial } from './as-of/answer-trial.ts'
import { answerDesk } from './desk/answer-desk.ts'
import { answerDraft } from './desk/answer-draft.ts'
import { answerAd } from './files/ad.ts'
import { type Folders, sendAsset, sendBrand } from './files/files.ts'
import { answerIcon, isIconPath } from './files/icon.ts'
import { answerMedium } from './files/media.ts'
import { goesFirst, rememberVisit } from './goes-first.ts'
import { cleanRequest, secure } from './headers.ts'
import type { Answer } from './reader/answer.ts'
import { answerReader, sendKept } from './reader/answer-reader.ts'
import { answerIssuePdf } from './reader/issue-pdf.ts'

export type Front = {
  db: Db
  clock: () => number
  render(request: IncomingMessage, response: ServerResponse): Promise<void>
  store: PageStore<Answer>
  /** Pages are made a few at a time, each network's in its turn; throws Busy when too many wait. */
  inTurn: InTurn
  /** Where browsers find which links they may fetch ahead; null: nowhere. */
  speculation: string | null
  folders: Folders & { media: string; originals: string }
  /** Whether readers can see the picture with this hash somewhere. */
  isShown: IsShown
  isHttps: boolean
  /** How long shared caches may keep a page without asking, in seconds; 0: never. */
  sharedSeconds: number
  /** Whatever is kept is made again beside it, and must come out the same: for tests. */
  isChecked: boolean
  /** Who is asking, also through proxies that may be believed. */
  clientOf(request: IncomingMessage): string
  /** Next's own development server needs its scripts and websockets on every page. */
  isDevelopment: boolean
}

export function makeFront(front: Front): RequestListener {
  return (request, response) => {
    if (sendKept(front, { request, response })) return
    answer(front, request, response).catch((error: unknown) => {
      if (isBusy(error)) return sendBusy(front, response, (error as Error).message)
      sendFault(front, response, error)
    })
  }
}

async function answer(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET'
  const address = readAddress(request.url ?? '')
  if (!address) return sendPlain(front, response, 400, 'This address cannot be read.')
  const allowed = methodsOf(address)
  if (!allowed.includes(method)) {
    response.setHeader('Allow', allowed.join(', '))
    return sendPlain(front, response, 405, `What stands here does not answer to ${method}.`)
  }
  const file = { request, response, isHttps: front.isHttps }
  if (address.kind === 'ad') return answerAd(front, file, address)
  if (address.kind === 'medium') return answerMedium(front, file, address)
  if (address.kind === 'brand') return sendBrand(file, address.path)
  if (address.kind === 'next' && front.isDevelopment) return passToNext(front, request, response)
  if (isIconPath(address.path)) return answerIcon(front, file, address.path)
  if (address.kind === 'asset' || address.kind === 'next') return sendAsset(file, address.path, front.folders)
  const canonical = READING.includes(method) ? canonicalAddress(request.url ?? '', address) : null
  const now = front.clock()
  const { path } = canonical ?? address
  if (await answerIssuePdf(front, file, { path, now, isBent: canonical !== null })) return
  return answerPage(front, { request, response, address, canonical })
}

type PageRequest = {
  request: IncomingMessage
  response: ServerResponse
  address: Address
  canonical: Address | null
}

function answerPage(front: Front, { request, response, address, canonical }: PageRequest): Promise<void> {
  const { kind } = address
  if (kind !== 'desk' && kind !== 'frame' && kind !== 'preview' && !isAside(kind)) {
    const isBent = canonical !== null
    return answerReader(front, { request, response, address: canonical ?? address, isBent })
  }
  const client = front.clientOf(request)
  if (isAside(kind)) {
    const answerAside = kind === 'trial' ? answerTrial : answerAsOf
    return front.inTurn(client, () => answerAside(front, { request, response, address, canonical, client }))
  }
  const context = newContext(front.db, front.clock(), {
    address: addressText(canonical ?? address),
    client,
  })
  const logged: Logged = response
  logged.id = context.id
  const { cookie } = request.headers
  const make = async () => {
    await runInContext(context, () =>
      kind === 'desk'
        ? answerDesk(front, { request, response, address, canonical })
        : answerDraft(front, { request, response, kind, canonical, context }),
    )
    rememberVisit(cookie, context)
  }
  return goesFirst(address, request) ? make() : front.inTurn(context.client, make)
}

const isAside = (kind: Address['kind']): kind is 'as-of' | 'trial' => kind === 'as-of' || kind === 'trial'

const READING = ['GET', 'HEAD']
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Pages are only read; the API takes acts, and a shared draft what its author answers. */
function methodsOf({ kind, path }: Address): string[] {
  if (kind === 'desk' && path.startsWith('/api/')) return METHODS
  return kind === 'preview' && /^\/preview\/[^/]+\/(approval|changes)\/$/.test(path) ? ['POST'] : READING
}

async function passToNext(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  cleanRequest(request, 'reader')
  secure(response, 'asset', front)
  await front.render(request, response)
}

/** Whoever meets it can name it to the operator, who finds it in the log, with its stack, under the same number. */
function sendFault(front: Front, response: Logged, error: unknown): void {
  const id = idOfFault(error) ?? response.id ?? newRequestId()
  response.id = id
  console.error(`Request ${id} failed:`, error)
  const text = `Something went wrong on our side. Please try again in a moment. If it happens again, tell whoever runs this site the number ${id}.`
  sendPlain(front, response, 500, text)
}

function sendBusy(front: Front, response: ServerResponse, text: string): void {
  if (!response.headersSent) response.setHeader('Retry-After', 5)
  sendPlain(front, response, 503, text)
}

function sendPlain({ isHttps }: Front, response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.end()
  secure(response, 'asset', { isHttps })
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
