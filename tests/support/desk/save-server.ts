// The desk's saving over HTTP and nothing else: starts in a moment, so that a trial can kill it hundreds of times.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openSqlite, type SqliteOptions } from '../../../db/sqlite.ts'
import { createArticle } from '../../../lib/articles/create.ts'
import { createInput, saveInput } from '../../../lib/articles/input.ts'
import { saveArticle } from '../../../lib/articles/save.ts'
import { makeDesk } from '../../../lib/desk.ts'
import { editor } from '../cast.ts'

// Loaded while the one before is still at work; the store is opened only when that one is gone.
process.once('message', async (store: SqliteOptions) => {
  const db = await openSqlite(store)
  const server = createServer(async (request, response) => {
    try {
      const body: unknown = JSON.parse(await textOf(request))
      const desk = makeDesk(db, Date.now(), editor)
      const articleId = /^\/api\/desk\/articles\/(.+)\/$/.exec(request.url ?? '')?.[1]
      const answer = articleId
        ? await saveArticle(desk, { articleId, ...saveInput.parse(body) })
        : await createArticle(desk, createInput.parse(body))
      response.end(JSON.stringify(answer))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
})
// Nobody is left to kill it.
process.once('disconnect', () => process.exit())

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
