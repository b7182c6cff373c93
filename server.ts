// The program that serves the publication: opens the store, starts Next, and puts the front before it.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { openSqlite } from './db/sqlite.ts'
import { digestOlder } from './lib/articles/digest.ts'
import { findSecret } from './lib/auth/secret.ts'
import { forgetSetupCode, makeSetupCode } from './lib/auth/setup-code.ts'
import { makeClock } from './lib/clock.ts'
import { readEnv } from './lib/env.ts'
import { Invalid } from './lib/errors.ts'
import { tendFeeds } from './lib/feeds/background.ts'
import { makeClientOf } from './lib/front/client-address.ts'
import { makeFront } from './lib/front/front.ts'
import type { Answer } from './lib/front/reader/answer.ts'
import { makeMailer } from './lib/mail/mailer.ts'
import { makeDeriver } from './lib/media/files/deriver.ts'
import { sweepMedia } from './lib/media/sweep.ts'
import { openUploadRoom } from './lib/media/uploads/open-room.ts'
import { watchLog } from './lib/page-store/log-watch.ts'
import { makePageStore } from './lib/page-store/page-store.ts'
import { shared, site } from './lib/page-store/shared.ts'
import { indexOlder } from './lib/search/put.ts'
import { openCardRoom } from './lib/share-cards/room.ts'
import { isSetUp } from './lib/users/is-set-up.ts'

const root = import.meta.dirname
const env = readEnv()
const isDevelopment = process.env.NODE_ENV === 'development'

const clock = makeClock(env.clockFile)

shared().secret = await orRefuse(() => findSecret({ ...env, mayMake: env.isDemo || isDevelopment }))
const db = await orRefuse(() => openSqlite({ file: join(env.dataDir, 'masthead.sqlite') }))
shared().db = db
shared().mail = makeMailer(env)
const isEmpty = !(await isSetUp(db))
if (!isEmpty) forgetSetupCode(env.dataDir)
shared().site = {
  assets: JSON.parse(readFileSync(join(root, '.next/assets/manifest.json'), 'utf8')),
  origin: env.publicUrl ?? `http://${env.host}:${env.port}`,
  publicOrigin: env.publicUrl,
  isDemo: env.isDemo,
  dataDir: env.dataDir,
}

shared().uploads = openUploadRoom(env.dataDir)
shared().cards = openCardRoom(env.dataDir)

/** In development everything is made anew, since what pages are made by may change. */
const store = makePageStore<Answer>({
  watch: await watchLog(db),
  bytes: isDevelopment ? 0 : env.pageStoreBytes,
})

const app = next({ dev: isDevelopment, dir: root, hostname: env.host, port: env.port })
await app.prepare()
const render = app.getRequestHandler()

const server = createServer(
  { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
  makeFront({
    db,
    clock,
    render: (request, response) => render(request, response),
    store,
    folders: {
      media: join(env.dataDir, 'media'),
      assets: join(root, '.next/assets'),
      next: join(root, '.next/static'),
      public: join(root, 'public'),
    },
    isHttps: env.publicUrl?.startsWith('https:') ?? false,
    sharedSeconds: env.sharedSeconds,
    isChecked: env.isStoreChecked,
    clientOf: makeClientOf(env.trustedProxies),
    isDevelopment,
  }),
)
if (isDevelopment) server.on('upgrade', app.getUpgradeHandler())
else server.on('upgrade', (_request, socket) => socket.destroy())

server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE'
  console.error(isTaken ? `Port ${env.port} is in use. Choose another: PORT=${env.port + 1}` : error.message)
  process.exit(1)
})
server.listen(env.port, env.host, () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.port
  const own = `http://${env.host}:${port}`
  site().origin = env.publicUrl ?? own
  console.log(`Masthead is ready: ${own}/`)
  if (isEmpty) console.log(emptySentence(`${site().origin}/setup/`))
  process.send?.({ ready: true, port })
})
/** After an upgrade, behind what is being served: the desk and readers find older articles as soon as this is done. */
digestOlder(db)
  .then(() => indexOlder(db))
  .catch((error) => console.error(error))

/** Where a test says what time it is, nothing happens by itself. */
const stopSweeping = env.clockFile
  ? async () => {}
  : sweepMedia(db, { dataDir: env.dataDir, deriver: makeDeriver({ niceness: 19 }) }, clock)

const stopTending = env.clockFile ? async () => {} : tendFeeds(db, () => site().origin, clock)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

/** The one sentence of an empty publication. */
function emptySentence(address: string): string {
  return `Nobody can sign in yet: open ${address} and make the first administrator with the code ${makeSetupCode(env.dataDir)} (it is also in ${join(env.dataDir, 'setup-code')}).`
}

/** What a person can mend (no secret, a database that is too new) is one sentence and no start; the rest is a bug. */
async function orRefuse<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Finishes what is being served, then closes the store. */
function stop(): void {
  const swept = Promise.all([stopSweeping(), stopTending()])
  shared().uploads?.kit.deriver.close()
  shared().cards?.close()
  server.close(async () => {
    await swept
    await db.close()
    process.exit(0)
  })
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 5_000).unref()
}
