// The front on a wire of its own: what it answers by itself, what it hands to the pages, and what it makes of theirs.
import { expect, test, vi } from 'vitest'
import { currentRequest } from '../../../../lib/page-store/context.ts'
import { NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { frontOnWire, html, type Page, SHOWN } from '../../../support/running/front.ts'

const store = freshStore()
/** Keeps nothing: each answer here is made for the one who asks. */
const wire = frontOnWire({ db: () => store.db, bytes: 0 })

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const told = await wire.ask(path, headers, method)
  return { ...told, body: told.body.toString() }
}

test('a page goes out without the framework, closed, and to be asked for again each time', async () => {
  const { status, headers, body } = await ask('/article/gout/')
  expect([status, body]).toEqual([200, '<p>Gout</p>'])
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['cache-control']).toBe('public, no-cache')
  expect([headers.link, headers['set-cookie'], headers['x-powered-by']]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(headers.vary).toBe('Accept-Encoding')
})

test('who has the page already is told so in a few bytes', async () => {
  const { headers } = await ask('/article/gout/')
  const etag = headers.etag ?? ''
  for (const known of [
    etag,
    etag.replace('W/', ''),
    `"other", ${etag}`,
    `W/"a, b" ,${etag.replace('W/', '')}`,
    '*',
    ' * ',
  ]) {
    const again = await ask('/article/gout/', { 'If-None-Match': known })
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag])
  }
  expect((await ask('/article/gout/', { 'If-None-Match': 'W/"other"' })).status).toBe(200)
})

test('the tag of a page changes with what its readers see, not with what Next writes beside it', async () => {
  const tagOf = async (body: string, beside: string) => {
    wire.page = html(body, { beside })
    return (await ask('/article/gout/')).headers.etag
  }
  const first = await tagOf('<p>Gout</p>', 'one')
  expect(await tagOf('<p>Gout</p>', 'two')).toBe(first)
  expect(await tagOf('<p>Salt</p>', 'two')).not.toBe(first)
})

test('a page that failed on its way, or that Next wrote by itself, is a fault and not sent', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const failed: Page = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/x-component' })
    response.end('0:{"digest":"1"}')
  }
  const ofNext: Page = (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html' })
    response.end('<style>body{}</style>')
  }
  for (const page of [failed, ofNext]) {
    wire.page = page
    const { status, headers, body } = await ask('/article/gout/')
    expect([status, headers['cache-control']]).toEqual([500, 'no-store'])
    expect(body).toContain('Something went wrong on our side.')
  }
  expect(said).toHaveBeenCalledTimes(2)
})

test('whoever meets a fault is told the number under which it stands in the log', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const ids: string[] = []
  wire.page = () => {
    ids.push(currentRequest().id)
    throw new Error('Broken.')
  }
  for (const path of ['/article/gout/', '/desk/']) {
    const { status, body } = await ask(path)
    const id = ids.at(-1)
    expect([status, body]).toEqual([500, expect.stringContaining(`the number ${id}.`)])
    expect(said).toHaveBeenLastCalledWith(`Request ${id} failed:`, expect.any(Error))
  }
})

test('HEAD tells what GET would, without the body', async () => {
  const [whole, head] = [await ask('/article/gout/'), await ask('/article/gout/', {}, 'HEAD')]
  expect([head.status, head.body]).toEqual([200, ''])
  expect([head.headers.etag, head.headers['content-length']]).toEqual([
    whole.headers.etag,
    whole.headers['content-length'],
  ])
})

test('what a page decides is answered: moved, missing, gone', async () => {
  const decide = (outcome: NonNullable<ReturnType<typeof currentRequest>['outcome']>): Page => {
    return (request, response) => {
      currentRequest().outcome = outcome
      html('<p>…</p>')(request, response)
    }
  }
  wire.page = decide({ kind: 'moved', to: '/article/new/' })
  const moved = await ask('/article/old/')
  expect([moved.status, moved.headers.location, moved.body]).toEqual([301, '/article/new/', ''])
  expect(moved.headers['cache-control']).toBe('public, no-cache')
  wire.page = decide({ kind: 'missing' })
  expect((await ask('/article/none/')).status).toBe(404)
  wire.page = decide({ kind: 'gone' })
  expect((await ask('/article/gone/')).status).toBe(410)
})

test('an address in another form leads to its one form, in one step', async () => {
  const { status, headers } = await ask('/article/gout?singlepage=1&x=2')
  expect([status, headers.location]).toEqual([308, '/article/gout/?singlepage=1'])
})

test('a page is rendered with the moment, without cookies, undeclared words or what a sender may not say', async () => {
  let seen: unknown
  wire.page = (request, response) => {
    const { now, address } = currentRequest()
    seen = {
      now,
      address,
      url: request.url,
      method: request.method,
      cookie: request.headers.cookie,
      host: request.headers['x-forwarded-host'],
    }
    html('<p></p>')(request, response)
  }
  await ask('/search/?q=gout&utm=1', { Cookie: 'a=b', 'X-Forwarded-Host': 'evil.example' }, 'HEAD')
  expect(seen).toEqual({
    now: NOON,
    address: '/search/?q=gout',
    url: '/search/?q=gout&_rsc=',
    method: 'GET',
    cookie: undefined,
    host: undefined,
  })
})

test('a page can only be read', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    const { status, headers } = await ask('/article/gout/', {}, method)
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD'])
  }
})

test('an address that cannot be read, and a page that fails, are answered in a sentence and not kept', async () => {
  expect(await ask('/%')).toMatchObject({ status: 400, body: 'This address cannot be read.' })
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  wire.page = () => {
    throw new Error('a secret of the program')
  }
  const failed = await ask('/article/gout/')
  expect([failed.status, failed.headers['cache-control']]).toEqual([500, 'no-store'])
  expect(failed.body).not.toContain('secret')
  expect(complaint).toHaveBeenCalledOnce()
})

test('the desk gets a nonce of its own with every answer, and keeps its cookies', async () => {
  let policy: unknown
  let cookie: unknown
  wire.page = (request, response) => {
    policy = request.headers['content-security-policy']
    cookie = request.headers.cookie
    response.end('desk')
  }
  const nonceOf = async () =>
    /nonce-([^']+)/.exec(
      String((await ask('/desk/', { Cookie: 'a=b' })).headers['content-security-policy']),
    )?.[1]
  const [one, two] = [await nonceOf(), await nonceOf()]
  expect(one).toBeTruthy()
  expect(one).not.toBe(two)
  expect(policy).toContain(`nonce-${two}`)
  expect(cookie).toBe('a=b')
})

test.each([
  '/media/x',
  '/media/../masthead.sqlite',
  '/media/0123456789abcdef0123456789abcdef/full-640.svg',
  '/assets/x.js',
])('there is no file at %s', async (path) => {
  expect([404, 400]).toContain((await ask(path)).status)
})

test('a redirect to an address in any script is sent as a URI, and what was encoded stays as it was', async () => {
  const sentTo = async (to: string) => {
    wire.page = (_request, response) => {
      currentRequest().outcome = { kind: 'moved', to }
      response.end()
    }
    return (await ask('/article/old/')).headers.location
  }
  expect(await sentTo('/article/日本/')).toBe('/article/%E6%97%A5%E6%9C%AC/')
  expect(await sentTo('/article/knöchel/?a=1&b=%20#x')).toBe('/article/kn%C3%B6chel/?a=1&b=%20#x')
  expect(await sentTo('/article/%E6%97%A5/')).toBe('/article/%E6%97%A5/')
  expect(await sentTo('/a b\r\nSet-Cookie: x/\ud800')).toBe('/a%20b%0D%0ASet-Cookie:%20x/%EF%BF%BD')
})

test('a picture that readers do not see is looked for only for those who may be somebody', async () => {
  wire.page = html('a private picture')
  const [mine, gone] = [picture('b'.repeat(32)), `/preview/key${picture(SHOWN)}`]
  const nobody = await ask(mine)
  expect([nobody.status, nobody.body, nobody.headers['cache-control']]).toEqual([
    404,
    'Not found',
    'no-store',
  ])
  const cookie = 'theme=dark; masthead.session=x'
  expect((await ask(mine, { cookie })).body).toBe('a private picture')
  expect((await ask(mine, { cookie: 'x=masthead.session=x' })).status).toBe(404)
  // One that is anybody's comes from disk, where this test has none.
  expect((await ask(picture(SHOWN), { cookie })).body).toBe('Not found')
  expect((await ask(gone)).body).toBe('a private picture')
})

test('the pictures of a shared draft carry its key, and words of its text do not', async () => {
  const path = picture(SHOWN)
  wire.page = html(`<p>See ${path}</p><img src="${path}" srcset="${path} 640w, ${path} 960w">`)
  const mine = `/preview/key${path}`
  const { body } = await ask('/preview/key/')
  expect(body).toBe(`<p>See ${path}</p><img src="${mine}" srcset="${mine} 640w, ${mine} 960w">`)
})

const picture = (hash: string) => `/media/${hash}/full-640.jpg`
