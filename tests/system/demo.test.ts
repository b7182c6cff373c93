import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqlite } from '../../db/sqlite.ts'
import { anArticle } from '../support/builders.ts'
import { ESSAY } from '../support/pages.ts'
import { cleanEnv, root, type Started, start } from '../support/running/commands.ts'
import { ask } from '../support/running/fetching.ts'

const base = mkdtempSync(join(tmpdir(), 'masthead-demo-trial-'))
const clone = join(base, 'masthead')
let port = 0
let running: Started | null = null

beforeAll(async () => {
  port = await freePort()
  cloneInto(clone)
})

afterAll(async () => {
  await stop()
  rmSync(base, { recursive: true, force: true })
})

const demo = (...args: string[]) =>
  start('npm', ['run', 'demo', ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: clone,
    env: cleanEnv({ PORT: String(port) }),
  })

const address = () => `http://127.0.0.1:${port}`
const status = async (path: string) => (await ask(address(), path)).status

test('a fresh clone has its first page within three minutes of one command', async () => {
  const seconds = await timed(async () => {
    running = demo()
    const said = await running.says(/Synovia is at http/)
    for (const words of [`${address()}/`, '/login/', 'managing@synovia.example', '/feed/', 'Ctrl-C']) {
      expect(said).toContain(words)
    }
    expect(await status('/')).toBe(200)
  })
  console.log(`From the clone to the first page: ${seconds.toFixed(0)} s`)
  expect(seconds).toBeLessThan(180 * strain())
  expect(await status(ESSAY)).toBe(200)
  expect((await ask(address(), '/login/')).text).toContain('Anselm Kettering')
})

test('a second program on the same port is refused in one sentence', async () => {
  const { code, err } = await demo().ended
  expect(code).not.toBe(0)
  expect(err.trim().split('\n').at(-1)).toBe(
    `Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm run demo`,
  )
  expect(err).not.toMatch(/\n\s+at /)
})

test('stopped and started again it is quick, and keeps what was written', async () => {
  await stop()
  const db = await openSqlite({ file: join(clone, 'data/masthead.sqlite') })
  const { slug } = await anArticle(db, { title: 'Kept over night' })
  await db.close()
  const seconds = await timed(async () => {
    running = demo()
    await running.says(/Synovia is at http/)
  })
  console.log(`The second start: ${seconds.toFixed(0)} s`)
  expect(seconds).toBeLessThan(20 * strain())
  expect(await status(`/article/${slug}/`)).toBe(200)
})

test('with --reset it begins anew, at the moment that is asked for', async () => {
  await stop()
  running = demo('--reset', '--as-of', '2024-05-05')
  await running.says(/Synovia is at http/)
  expect(await status('/article/kept-over-night/')).toBe(404)
  expect((await ask(address(), ESSAY)).text).toContain('Issue: <a href="/issue/2024-04/">April 2024</a>')
})

/** As a person would: Ctrl-C. */
async function stop(): Promise<void> {
  await running?.interrupt()
  running = null
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** How much longer things take because the machine does other things too. */
function strain(): number {
  return Math.max(1, (loadavg()[0] ?? 0) / cpus().length)
}

/** What is committed; where this folder is no repository, what is in it. */
function cloneInto(folder: string): void {
  if (existsSync(join(root, '.git'))) return void execFileSync('git', ['clone', '--quiet', root, folder])
  const left = /\/(node_modules|\.next|\.node|data)$/
  cpSync(root, folder, { recursive: true, filter: (source) => !left.test(source) })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const found = server.address()
      server.close(() => resolve(typeof found === 'object' && found ? found.port : 0))
    })
  })
}
