// How much program a page of the desk brings along before it can be used: every script it names or asks for ahead.
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { articleId } from '../../lib/ops/seed/taxonomy.ts'
import { signedIn } from '../support/desk/signed-in.ts'
import { ask } from '../support/running/fetching.ts'
import { sharedSite } from '../support/running/site.ts'

const site = sharedSite()
const KB = 1024

let cookie: string
beforeAll(async () => {
  cookie = (await signedIn(site.origin)).cookie ?? ''
})

describe('at first a page of the desk loads', () => {
  test.each([
    ['/desk/', 250],
    ['/desk/articles/', 250],
    ['/desk/media/', 250],
    ['/desk/calendar/', 250],
    [`/desk/articles/${articleId('what-the-waiting-room-hears')}/`, 450],
  ])('%s with no more than %d KB of script', async (path, most) => {
    const scripts = await scriptsOf(path)
    expect(scripts.length).toBeGreaterThan(0)
    const sizes = await Promise.all(scripts.map(sizeOf))
    const sum = sizes.reduce((all, size) => all + size, 0)
    expect(Math.round(sum / KB)).toBeLessThanOrEqual(most)
  })
})

async function scriptsOf(path: string): Promise<string[]> {
  const { status, text } = await ask(site.origin, path, { headers: { cookie } })
  expect(status).toBe(200)
  // Browsers that know modules leave what is marked "nomodule" where it is.
  const tags = text.match(/<(script|link)\b[^>]*>/g)?.filter((tag) => !/\bnomodule\b/i.test(tag)) ?? []
  return [...new Set(tags.flatMap((tag) => /(?:src|href)="([^"]+\.js)(?:\?[^"]*)?"/.exec(tag)?.[1] ?? []))]
}

async function sizeOf(path: string): Promise<number> {
  const answer = await fetch(new URL(path, site.origin), { headers: { 'accept-encoding': 'identity' } })
  expect(answer.status, path).toBe(200)
  return gzipSync(Buffer.from(await answer.arrayBuffer())).length
}
