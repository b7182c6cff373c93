// The front on a wire of its own, in front of pages that a test writes.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach } from 'vitest'
import type { Db } from '../../../db/client.ts'
import { type Front, makeFront } from '../../../lib/front/front.ts'
import type { Answer } from '../../../lib/front/reader/answer.ts'
import { currentRequest } from '../../../lib/page-store/context.ts'
import { watchLog } from '../../../lib/page-store/log-watch.ts'
import { makePageStore } from '../../../lib/page-store/page-store.ts'
import { NOON } from '../cast.ts'

export type Told = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export type Wire = {
  front: Front
  /** What stands in Next's place; to be set by the test. */
  page: Page
  /** How often it was asked to make something. */
  made: number
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Told>
}

/** The hash of the one picture that is anybody's. */
export const SHOWN = 'a'.repeat(32)

type Kit = { db: () => Db; bytes: number } & Partial<Pick<Front, 'sharedSeconds' | 'isChecked' | 'isHttps'>>

/** Before each test of the file a new one; it keeps pages in so many bytes. */
export function frontOnWire({ db, bytes, ...options }: Kit): Wire {
  let server: Server
  const wire: Wire = {
    front: undefined as unknown as Front,
    page: A_PAGE,
    made: 0,
    ask: (path, headers = {}, method = 'GET') => told(server, { path, headers, method }),
  }
  beforeEach(async () => {
    wire.made = 0
    wire.page = A_PAGE
    wire.front = {
      ...{
        db: db(),
        clock: () => NOON,
        isHttps: false,
        isChecked: false,
        isDevelopment: false,
        inTurn: (_client, work) => work(),
        speculation: null,
        sharedSeconds: 0,
      },
      async render(request, response) {
        wire.made++
        await wire.page(request, response)
      },
      store: makePageStore<Answer>({ watch: await watchLog(db()), bytes }),
      folders: {
        media: '/nowhere',
        originals: '/nowhere',
        assets: '/nowhere',
        public: '/nowhere',
        next: '/nowhere',
      },
      isShown: async (hash) => hash === SHOWN,
      clientOf: ({ socket }) => socket.remoteAddress ?? '',
      ...options,
    }
    server = createServer(makeFront(wire.front))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  return wire
}

/**
 * A page as its route puts it down for readers, beside what Next writes for its own scripts; of anything else, as Next would
 * write it. With headers that are nobody's business.
 */
export function html(body: string, { status = 200, beside = '0:{}' } = {}): Page {
  return (request, response) => {
    const isReaders = request.headers.rsc === '1'
    if (isReaders) currentRequest().parts = { frame: ['', '', ''], head: '', content: body }
    response.writeHead(status, {
      'Content-Type': isReaders ? 'text/x-component' : 'text/html; charset=utf-8',
      Link: '</x.js>; rel=preload',
      Vary: 'rsc',
    })
    response.end(isReaders ? beside : body)
  }
}

const A_PAGE = html('<p>Gout</p>')

type Question = { path: string; headers: Record<string, string>; method: string }

function told(server: Server, question: Question): Promise<Told> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const request = send({ port, host: '127.0.0.1', ...question }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.on('error', reject)
    request.end()
  })
}
