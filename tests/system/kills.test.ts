import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { listMigrations } from '../../db/migrate.ts'
import { openSqlite } from '../../db/sqlite.ts'
import { makeSavers, type Savers } from '../support/desk/savers.ts'
import { root } from '../support/running/commands.ts'

const KILLS = 200
const SAVERS = 4
const MINUTES = 60_000
/** One that says nothing for so long hangs. */
const PATIENCE = 30_000

test(`what was acknowledged is there after the saving server was killed ${KILLS} times in the middle of saves`, {
  timeout: 20 * MINUTES,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-kills-'))
  const file = join(folder, 'masthead.sqlite')
  await Promise.all([openSqlite({ file }).then((db) => db.close()), bundle()])
  const savers = makeSavers(SAVERS)
  const migrations = listMigrations('sqlite')
  let waiting = load()
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const child = waiting
      waiting = load()
      child.send({ file, migrations })
      const port = await portOf(child)
      await workUntilKilled(savers, { child, origin: `http://127.0.0.1:${port}`, kill })
      if (kill % 50 === 49) savers.expectAllKept(file)
    }
  } finally {
    waiting.kill('SIGKILL')
  }
  report(savers, KILLS)
  savers.expectAllKept(file)
  rmSync(folder, { recursive: true, force: true })
})

type Life = { child: ChildProcess; origin: string; headers?: Record<string, string>; kill: number }

/** Each life ends after another number of saves, and at another moment of the next. */
async function workUntilKilled(savers: Savers, { child, origin, headers = {}, kill }: Life): Promise<void> {
  const gone = once(child, 'exit')
  const end = () => pause((kill * 7) % 23).then(() => child.kill('SIGKILL'))
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  await savers.work(origin, headers, 1 + ((kill * 5) % 7), end)
  await gone
  clearTimeout(late)
}

function report({ acknowledged, cut }: Savers, kills: number): void {
  console.info(`${acknowledged.length} saves acknowledged, ${cut.off} cut off, ${kills} kills`)
  // Every life acknowledges something, and nearly every kill hits a save.
  expect(acknowledged.length).toBeGreaterThan(kills)
  expect(cut.off).toBeGreaterThan(kills / 2)
}

/** In one file it starts in a tenth of the time; better-sqlite3 is found from where the file lies. */
const BUNDLE = join(root, 'node_modules/.cache/masthead/save-server.mjs')

async function bundle(): Promise<void> {
  const source = join(root, 'tests/support/desk/save-server.ts')
  const target = { bundle: true, platform: 'node', format: 'esm', outfile: BUNDLE } as const
  await build({ ...target, entryPoints: [source], external: ['better-sqlite3'] })
}

function load(): ChildProcess {
  return fork(BUNDLE, [], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

async function portOf(child: ChildProcess): Promise<number> {
  const signal = AbortSignal.timeout(PATIENCE)
  const [said] = await Promise.race([
    once(child, 'message', { signal }),
    once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`The saving server ended with ${code} before it was there.`)
    }),
  ])
  return said.port
}
