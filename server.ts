// The program that serves the publication: opens the store, starts Next, and puts the front before it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import next from 'next'
import { openSqlite } from './db/sqlite.ts'
import { tendAds } from './lib/ads/keep.ts'
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
import { tendIssuePdfs } from './lib/issues/pdf/clear.ts'
import { mailServerOf, makeMailer } from './lib/mail/mailer.ts'
import { makeDeriver } from './lib/media/files/deriver.ts'
import { watchShown } from './lib/media/shown.ts'
import { sweepMedia } from './lib/media/sweep.ts'
import { openUploadRoom } from './lib/media/uploads/open-room.ts'
import { watchLog } from './lib/page-store/log-watch.ts'
import { makePageStore } from './lib/page-store/page-store.ts'
import { makePieces } from './lib/page-store/pieces.ts'
import { shared, site } from './lib/page-store/shared.ts'
import { tendReads } from './lib/reads/background.ts'
import { leaveOlder, tendSearch } from './lib/search/again.ts'
import { makeDoor } from './lib/serving/door.ts'
import { endOnFault, endOnSignal } from './lib/serving/endings.ts'
import { makeCheck } from './lib/serving/health.ts'
import { logConsole, makeLog } from './lib/serving/log.ts'
import { makeInTurn } from './lib/serving/turns.ts'
import { openCardRoom } from './lib/share-cards/room.ts'
import { isSetUp } from './lib/users/is-set-up.ts'

const root = import.meta.dirname
const env = await orRefuse(readEnv)
const isDevelopment = process.env.NODE_ENV === 'development'
const isHttps = env.publicUrl?.startsWith('https:') ?? false
const log = makeLog(env.logLevel)
if (!isDevelopment) logConsole(log)
endOnFault(log)

const clock = makeClock(env.clock)
const door = makeDoor({ log, sample: env.logSample, publicUrl: env.publicUrl })
// Before anything else: a port that is taken must not cost a migration, and probes are told that we are starting.
const port = await orRefuse(() => door.listen(env.port, env.host))
const own = `http://${env.host}:${port}`

shared().secret = await orRefuse(() => findSecret({ ...env, mayMake: env.isDemo || isDevelopment }))
const db = await orRefuse(() => openSqlite({ file: join(env.dataDir, 'masthead.sqlite') }))
shared().db = db
shared().mail = makeMailer(env)
shared().mailServer = mailServerOf(env)
const isEmpty = !(await isSetUp(db))
if (!isEmpty) forgetSetupCode(env.dataDir)
shared().site = {
  assets: JSON.parse(readFileSync(join(root, '.next/assets/manifest.json'), 'utf8')),
  origin: env.publicUrl ?? own,
  publicOrigin: env.publicUrl,
  isDemo: env.isDemo,
  dataDir: env.dataDir,
}

shared().uploads = openUploadRoom(env.dataDir)
shared().cards = openCardRoom(env.dataDir)

const watch = await watchLog(db)
/** In development everything is made anew, since what pages are made by may change. */
if (!isDevelopment) shared().pieces = makePieces(watch, { isChecked: env.isStoreChecked })
const store = makePageStore<Answer>({
  watch,
  bytes: isDevelopment ? 0 : env.pageStoreBytes,
})

const app = next({ dev: isDevelopment, dir: root, hostname: env.host, port })
await app.prepare()
const render = app.getRequestHandler()
if (isDevelopment) door.server.removeAllListeners('upgrade').on('upgrade', app.getUpgradeHandler())

const front = makeFront({
  db,
  clock,
  store,
  render: (request, response) => render(request, response),
  inTurn: makeInTurn(),
  speculation: site().assets.speculation,
  folders: {
    media: join(env.dataDir, 'media'),
    originals: join(env.dataDir, 'originals'),
    assets: join(root, '.next/assets'),
    next: join(root, '.next/static'),
    public: join(root, 'public'),
  },
  isShown: watchShown(db, store.watch),
  isHttps,
  sharedSeconds: env.sharedSeconds,
  isChecked: env.isStoreChecked,
  clientOf: makeClientOf(env.trustedProxies),
  isDevelopment,
})
door.open(front, makeCheck(db, env.dataDir))
console.log(`Masthead is ready: ${own}/`)
if (isEmpty) console.log(emptySentence(`${site().origin}/setup/`))
process.send?.({ ready: true, port })

/** After an upgrade, behind what is being served: the desk and readers find older articles as soon as this is done. */
digestOlder(db)
  .then(() => leaveOlder(db))
  .catch((error) => console.error(error))
/** For the benchmark, which starts this program and wants to know what was made. */
process.on('message', (message) => message === 'counts' && process.send?.(store.counts()))

/** Where a test says what time it is, nothing happens by itself. */
const stopSweeping = env.clock
  ? async () => {}
  : sweepMedia(db, { dataDir: env.dataDir, deriver: makeDeriver({ niceness: 19 }) }, clock)

const stopTending = env.clock ? async () => {} : tendFeeds(db, () => site().origin, clock)
const stopCounting = env.clock ? async () => {} : tendReads(db, clock)
const stopAds = env.clock ? async () => {} : tendAds(db, clock)
const stopSearch = env.clock ? async () => {} : tendSearch(db, clock)
const stopPdfs = env.clock ? async () => {} : tendIssuePdfs(db, env.dataDir, clock)

endOnSignal(log, async () => {
  await door.end()
  await Promise.all([stopSweeping(), stopTending(), stopCounting(), stopAds(), stopSearch(), stopPdfs()])
  shared().uploads?.kit.deriver.close()
  shared().cards?.close()
  await db.close()
})

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
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
