// A running publication for tests: the built app on a throwaway copy of the demo, with a clock that stands where a test puts it.
import { type ChildProcess, fork } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import type { Db } from '../../../db/client.ts'
import { openSqlite } from '../../../db/sqlite.ts'
import { isBuilt } from '../../../lib/ops/build/is-built.ts'
import { PROGRAM } from '../../../lib/ops/root.ts'
import { SERVER_ENV, SERVER_FLAGS } from '../../../lib/ops/serve.ts'
import { AS_OF, demoData } from './demo-data.ts'

const root = join(import.meta.dirname, '../../..')

export type Address = { origin: string; folder: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** As many as processes run tests. */
    sites: Address[]
  }
}

export type Running = Address & { child: ChildProcess; stop(): Promise<void> }

/**
 * Starts it on a free port, as a demo whose now is the moment of the fill. Throws when the build is not of these sources.
 * Unless told otherwise by `env`, it distrusts its page store: what is kept is made again beside it and compared.
 */
export async function startSite(env: Record<string, string> = {}): Promise<Running> {
  const folder = copyOf(await demoData())
  const site = await startSiteOn(folder, AS_OF, env)
  const stop = async () => {
    await site.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...site, stop }
}

/** The same on a data folder that is there, for that moment; it stays when the site is stopped. Runs what was built. */
export async function startSiteOn(
  folder: string,
  moment: number,
  options: Record<string, string> = {},
  program = PROGRAM,
): Promise<Running> {
  if (!isBuilt(root)) throw new Error('The pages are not built from these sources. Run: npm run build')
  writeFileSync(join(folder, 'clock'), String(moment))
  const said = openSync(join(folder, 'said'), 'a')
  const { VITEST, ...env } = process.env
  const child = fork(join(root, program), {
    cwd: root,
    env: {
      ...SERVER_ENV,
      ...env,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      MASTHEAD_DEMO: '1',
      MASTHEAD_CLOCK: join(folder, 'clock'),
      PAGE_STORE_CHECK: '1',
      ...options,
    },
    execArgv: SERVER_FLAGS,
    stdio: ['ignore', said, said, 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    ended.then(() =>
      reject(new Error(`The server did not start:\n${readFileSync(join(folder, 'said'), 'utf8')}`)),
    )
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { origin: `http://127.0.0.1:${port}`, folder, child, stop }
}

/** The pictures stay where they are, each behind a link: they are never written again. */
function copyOf(template: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-site-'))
  for (const name of readdirSync(template)) {
    if (name !== 'media' && name !== 'originals')
      cpSync(join(template, name), join(folder, name), { recursive: true })
  }
  for (const kind of ['media', 'originals']) {
    mkdirSync(join(folder, kind))
    for (const name of readdirSync(join(template, kind))) {
      symlinkSync(join(template, kind, name), join(folder, kind, name))
    }
  }
  return folder
}

export type Site = {
  readonly origin: string
  readonly folder: string
  /** What this process, another than the server's, reads and writes in the same store. */
  readonly db: Db
  /** UTC ms; back at the moment of the fill after each test. */
  moveClock(moment: number): void
  /** All that the server has printed. */
  said(): string
}

/** The one site of all files that this process runs. Who writes to it takes what was written away again. */
export function sharedSite(): Site {
  return used(async () => ({ ...siteOfThisProcess(), stop: async () => {} }))
}

function siteOfThisProcess(): Address {
  const sites = inject('sites')
  // Vitest numbers its processes from one on.
  const site = sites[Number(process.env.VITEST_POOL_ID) - 1]
  if (!site) throw new Error(`There is no site for process ${process.env.VITEST_POOL_ID} of ${sites.length}.`)
  return site
}

/** A site of this file's own, to do with as it likes. */
export function ownSite(): Site {
  return used(startSite)
}

function used(open: () => Promise<Address & { stop(): Promise<void> }>): Site {
  let running: (Address & { stop(): Promise<void>; db: Db }) | null = null
  const open_ = () => {
    if (!running) throw new Error('The site runs only while tests do.')
    return running
  }
  const moveClock = (moment: number) => writeFileSync(join(open_().folder, 'clock'), String(moment))
  beforeAll(async () => {
    const site = await open()
    running = { ...site, db: await openSqlite({ file: join(site.folder, 'masthead.sqlite') }) }
  })
  afterEach(() => moveClock(AS_OF))
  afterAll(async () => {
    await running?.db.close()
    await running?.stop()
    running = null
  })
  return {
    get origin() {
      return open_().origin
    },
    get folder() {
      return open_().folder
    },
    get db() {
      return open_().db
    },
    moveClock,
    said: () => readFileSync(join(open_().folder, 'said'), 'utf8'),
  }
}
