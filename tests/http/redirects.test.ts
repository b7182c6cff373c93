// Redirects that managing editors keep: in force with a reader's very next request, whatever was kept before.
import { beforeAll, describe, expect, test } from 'vitest'
import { ESSAY } from '../support/pages.ts'
import { ask } from '../support/running/fetching.ts'
import { ownSite } from '../support/running/site.ts'
import { cookieOf, originHeaders } from './authorization/asking.ts'

const site = ownSite()
let cookie = ''
beforeAll(async () => {
  cookie = (await cookieOf(site, 'managing-editor')) ?? ''
})

async function send(path: string, body: unknown) {
  const { status, text } = await ask(site.origin, `/api/desk/redirects/${path}`, {
    method: 'POST',
    headers: { ...originHeaders(site.origin, 'own'), cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status, answer: JSON.parse(text) }
}

const add = (from: string, to: string, reach = 'exact') => send('', { from, to, reach })
async function asked(path: string) {
  const { status, location } = await ask(site.origin, path)
  return location ? `${status} ${location}` : String(status)
}

describe('readers are led on at once', () => {
  test('from an address that was missed before, until it is removed, and again once it is brought back', async () => {
    expect(await asked('/old-post/')).toBe('404')
    const { answer } = await add('/old-post/', ESSAY)
    expect(await asked('/old-post/')).toBe(`301 ${ESSAY}`)
    await send(`${answer.id}/`, { from: '/old-post/', to: '/issues/', was: ESSAY })
    expect(await asked('/old-post/')).toBe('301 /issues/')
    await send(`${answer.id}/remove/`, {})
    expect(await asked('/old-post/')).toBe('404')
    await send(`${answer.id}/restore/`, {})
    expect(await asked('/old-post/')).toBe('301 /issues/')
  })

  test('from everything under an address that was missed before, but never from a page that exists', async () => {
    const slug = ESSAY.split('/')[2]
    expect(await asked(`/old-blog/2019/${slug}/`)).toBe('404')
    expect(await asked('/article/never-was/')).toBe('404')
    await add('/old-blog/2019/', '/article/', 'rest')
    const { answer } = await add('/article/', '/issues/', 'below')
    expect(await asked(`/old-blog/2019/${slug}/`)).toBe(`301 ${ESSAY}`)
    expect(await asked('/old-blog/2019/never-was/')).toBe('301 /issues/')
    expect(await asked(ESSAY)).toBe('200')
    expect(await asked('/article/never-was/')).toBe('301 /issues/')
    await send(`${answer.id}/remove/`, {})
    expect(await asked('/article/never-was/')).toBe('404')
    expect(await asked('/old-blog/2019/never-was/')).toBe('301 /article/never-was/')
  })
})

test('what is refused says why, at its field, and nobody is led anywhere', async () => {
  await add('/round/', '/about/x/')
  for (const [from, to, reach, sentence] of [
    ['/', '/issues/', 'below', /swallow every address/],
    ['/about/', '/round/', 'below', /a circle/],
    [ESSAY, '/issues/', 'exact', /Readers see an article/],
    ['/evil/', '//evil.example/', 'exact', /begins with/],
    ['/evil/', 'javascript:alert(1)', 'exact', /begins with/],
  ] as const) {
    const { status, answer } = await add(from, to, reach)
    expect([status, answer.error.issues]).toEqual([
      422,
      [{ field: expect.any(String), message: expect.any(String) }],
    ])
    expect(answer.error.message).toMatch(sentence)
  }
  expect(await asked('/evil/')).toBe('404')
})
