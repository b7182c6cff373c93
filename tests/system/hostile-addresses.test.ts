// Hundreds of addresses that nobody means: our own, bent in every way that servers have been fooled by.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bentFormsOf, TELLTALES } from '../support/hostile/addresses.ts'
import { ESSAY } from '../support/pages.ts'
import { masthead } from '../support/running/commands.ts'
import { say } from '../support/running/fetching.ts'
import { type Running, startSite } from '../support/running/site.ts'

let site: Running
beforeAll(async () => {
  await masthead(['build'])
  site = await startSite({ PAGE_STORE_CHECK: '' })
})
afterAll(() => site.stop())

/** The bytes as they are: also those that no library would send. */
async function askBytes(path: string) {
  const host = new URL(site.origin).host
  const bytes = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`).toString(
    'latin1',
  )
  const heard = await say(site.origin, bytes)
  const [head = '', ...rest] = heard.split('\r\n\r\n')
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? 0),
    location: /^location: (.*)$/im.exec(head)?.[1]?.trim() ?? null,
    body: rest.join('\r\n\r\n'),
  }
}

type Answered = Awaited<ReturnType<typeof askBytes>>

/** Why an answer is none that a stranger may get; null for an ordinary one. */
function faultOf({ status, location, body }: Answered): string | null {
  if (status < 200 || status >= 500) return `answered ${status}`
  const told = TELLTALES.exec(body)?.[0]
  if (told) return `told ${told}`
  if (location === null) return status >= 300 && status < 400 ? 'led nowhere' : null
  return /^\/(?![/\\])/.test(location) ? null : `led to ${location}`
}

async function faultsOf(paths: string[]): Promise<string[]> {
  const faults: string[] = []
  const waiting = [...paths]
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const fault = faultOf(await askBytes(path))
      if (fault) faults.push(`${fault}: ${path.slice(0, 120)}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return faults
}

const BENT = [
  '/',
  ESSAY,
  `${ESSAY}2/`,
  '/category/conditions/',
  '/author/meera-rao/',
  '/feed/',
  '/desk/',
  '/login/',
  '/api/desk/articles/',
  '/sitemap.xml',
]

test('an address of ours in any bent form is an ordinary answer or a refusal, and leads nowhere else', async () => {
  expect(await faultsOf(BENT.flatMap(bentFormsOf))).toEqual([])
})

test('no bent form of an article names another canonical address than the article’s', async () => {
  for (const path of bentFormsOf(ESSAY)) {
    const { status, body } = await askBytes(path)
    if (status !== 200) continue
    expect(body, path.slice(0, 120)).toMatch(
      new RegExp(`<link rel="canonical" href="(http://[\\w.:]+)?${ESSAY}(\\d+/)?"`),
    )
  }
})
