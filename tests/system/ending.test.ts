// The end of the program while readers read and editors save: nobody's answer is broken.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { contentOf } from '../../lib/articles/content.ts'
import { signedIn } from '../support/desk/signed-in.ts'
import { ESSAY, UNSPLIT } from '../support/pages.ts'
import { masthead } from '../support/running/commands.ts'
import { ask } from '../support/running/fetching.ts'
import { type Running, startSite } from '../support/running/site.ts'

beforeAll(() => masthead(['build']))

/** As readers meet it: pages are kept, and not made again beside it. */
const startAsServed = () => startSite({ PAGE_STORE_CHECK: '' })

/** Its folder stays until `stop`. */
async function end(site: Running): Promise<void> {
  const exit = once(site.child, 'exit')
  site.child.kill('SIGTERM')
  await exit
}

type Outcome = 'whole' | 'refused' | 'unheard' | 'cut' | 'broken'

/**
 * `cut`: a connection that was open already ended before anything of the answer came, which HTTP lets happen (RFC 9112, 9.3.1).
 * `unheard`: the system had taken a new connection that the program never saw, and ended it with the listening.
 */
function read(origin: string, path: string, agent: Agent): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = httpRequest(origin + path, { agent }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('error', () => resolve('broken'))
      response.on('close', () => {
        const isWhole = response.complete && bytes === Number(response.headers['content-length'])
        resolve(isWhole && response.statusCode === 200 ? 'whole' : 'broken')
      })
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') resolve('refused')
      else resolve(request.reusedSocket ? 'cut' : 'unheard')
    })
    request.end()
  })
}

/** Two hundred a second over twenty connections, from before the signal until after the end. */
async function readThroughTheEnd(site: Running): Promise<Record<Outcome, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 })
  const asking: Promise<Outcome>[] = []
  const timer = setInterval(() => {
    asking.push(read(site.origin, asking.length % 2 ? ESSAY : UNSPLIT, agent))
  }, 5)
  await pause(2000)
  await end(site)
  await pause(200)
  clearInterval(timer)
  const counts = { whole: 0, refused: 0, unheard: 0, cut: 0, broken: 0 }
  for (const outcome of await Promise.all(asking)) counts[outcome]++
  agent.destroy()
  await site.stop()
  return counts
}

test('at 200 requests a second no answer that was begun is broken by the end, five times', async () => {
  for (let round = 0; round < 5; round++) {
    const site = await startAsServed()
    await ask(site.origin, ESSAY)
    const counts = await readThroughTheEnd(site)
    console.info(JSON.stringify(counts))
    expect(counts.whole).toBeGreaterThan(200)
    expect(counts.refused).toBeGreaterThan(0)
    expect({ cut: counts.cut, broken: counts.broken }).toEqual({ cut: 0, broken: 0 })
  }
})

/** A save whose body takes its time: half before the signal, half after it. */
function slowSave(site: Running, headers: Record<string, string>, title: string) {
  const body = Buffer.from(JSON.stringify({ content: contentOf({ title }) }))
  const length = { 'content-type': 'application/json', 'content-length': String(body.length) }
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const request = httpRequest(
    `${site.origin}/api/desk/articles/`,
    { method: 'POST', headers: { ...headers, ...length }, agent: false },
    (response) => response.resume().on('close', () => resolve(response.statusCode ?? 0)),
  )
  request.on('error', reject)
  request.write(body.subarray(0, 20))
  return { finish: () => void request.end(body.subarray(20)), answered: promise }
}

test('a save that is on its way is finished, acknowledged and stored', async () => {
  const site = await startAsServed()
  const headers = await signedIn(site.origin)
  const save = slowSave(site, headers, 'Saved at the very end')
  await pause(500)
  const ended = end(site)
  await pause(3000)
  expect(site.child.exitCode).toBeNull()
  save.finish()
  expect(await save.answered).toBe(200)
  await ended
  expect(site.child.exitCode).toBe(0)
  const store = new Sqlite(join(site.folder, 'masthead.sqlite'), { readonly: true })
  const titles = store.prepare<[], string>("select content ->> 'title' from revisions").pluck().all()
  store.close()
  expect(titles).toContain('Saved at the very end')
  await site.stop()
})

test('a second signal ends at once', async () => {
  const site = await startAsServed()
  slowSave(site, await signedIn(site.origin), 'Never whole').answered.catch(() => {})
  await pause(500)
  const ended = end(site)
  await pause(1500)
  expect(site.child.exitCode).toBeNull()
  site.child.kill('SIGTERM')
  await ended
  expect(site.child.exitCode).toBe(143)
  expect(readFileSync(join(site.folder, 'said'), 'utf8')).not.toContain('could not end in order')
  await site.stop()
})
