import { describe, expect, test } from 'vitest'
import { attributeOf, ESSAY, NOTICES, readPage, TEMPLATES } from '../../support/pages.ts'
import { ask, askRaw } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

const everywhere = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy':
    'accelerometer=(), autoplay=(self), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(self), usb=(), browsing-topics=()',
}

const reader = {
  ...everywhere,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'public, no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    expect.stringMatching(
      /^frame-src ('none'|https:\/\/www\.youtube-nocookie\.com https:\/\/player\.vimeo\.com)$/,
    ),
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ],
}

const feed = {
  ...everywhere,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, no-cache',
  'content-security-policy': ["default-src 'none'", "frame-ancestors 'none'"],
}

const asset = {
  ...everywhere,
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': ["default-src 'none'", "frame-ancestors 'none'"],
}

const desk = {
  ...everywhere,
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': expect.stringContaining('no-store'),
  'x-robots-tag': 'noindex, nofollow',
  'content-security-policy': [
    "default-src 'none'",
    expect.stringMatching(/^script-src 'nonce-[A-Za-z0-9+/=]{22,}' 'strict-dynamic'$/),
    expect.stringMatching(/^style-src 'self' 'nonce-[A-Za-z0-9+/=]{22,}'$/),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ],
}

test.each([
  ['the front page', '/', reader],
  ['an article', ESSAY, reader],
  ['a page that is not there', '/nothing/here/', reader],
  ['the feed', '/feed/', feed],
  ['the sign-in page', '/login/', desk],
  ['the desk', '/desk/', desk],
  ['an address of the desk that is not there', '/desk/nothing/', desk],
  ['an address of the API that is not there', '/api/nothing', desk],
])('%s carries exactly the headers of its kind', async (_, path, expected) => {
  const { headers } = await ask(site.origin, path)
  expectHeaders(headers, expected)
})

test('our scripts and styles carry the headers of files', async () => {
  const page = await readPage(site.origin, '/')
  const scripts = [...page.document.querySelectorAll('script[src]')].map(
    (one) => one.getAttribute('src') ?? '',
  )
  for (const path of [...scripts, ...page.hrefs('link[rel=stylesheet]')]) {
    const { status, headers } = await ask(site.origin, path)
    expect(status).toBe(200)
    expectHeaders(headers, asset)
  }
})

test('every redirect and refusal is as guarded as a page', async () => {
  for (const path of [ESSAY.slice(0, -1), `${ESSAY}1/`, '/desk', '/%00/', '/media/x']) {
    const { status, headers } = await ask(site.origin, path)
    expect(status).toBeGreaterThanOrEqual(300)
    for (const [name, value] of Object.entries(everywhere)) {
      expect({ path, [name]: headers.get(name) }).toEqual({ path, [name]: value })
    }
  }
})

test('no answer says what it is made with', async () => {
  for (const path of ['/', '/feed/', '/login/', '/nothing/', ESSAY]) {
    const { headers } = await ask(site.origin, path)
    for (const name of ['x-powered-by', 'server', 'x-nextjs-cache', 'x-nextjs-prerender', 'rsc']) {
      expect({ path, [name]: headers.get(name) }).toEqual({ path, [name]: null })
    }
  }
})

test('each answer of the desk has a nonce of its own', async () => {
  const nonces = await Promise.all(
    [1, 2, 3].map(async () => {
      const { headers } = await ask(site.origin, '/login/')
      return /nonce-([^']+)/.exec(headers.get('content-security-policy') ?? '')?.[1]
    }),
  )
  expect(new Set(nonces).size).toBe(3)
})

describe.each(Object.entries({ ...TEMPLATES, ...NOTICES }))('%s', (_, path) => {
  test('has none of the framework’s scripts, nothing inline, no cookie', async () => {
    const page = await readPage(site.origin, path)
    expect(page.html).not.toMatch(/\/_next\/[^"']+\.js|__next_f|self\.__next/)
    for (const script of page.document.querySelectorAll('script')) {
      expect(script.getAttribute('src') ?? script.getAttribute('type')).toMatch(
        /^(\/assets\/[\w.-]+\.js|application\/ld\+json)$/,
      )
    }
    expect(page.document.querySelector('style, [style]')).toBeNull()
    const handlers = [...page.document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => /^on/i.test(name)),
    )
    expect(handlers).toEqual([])
    expect(page.html).not.toMatch(/(?:src|href|srcset)="(?:data|javascript):/i)
    expect(page.headers.get('set-cookie')).toBeNull()
  })

  test('asks for the two faces of every page before its stylesheets', async () => {
    const { document } = await readPage(site.origin, path)
    const links = [...document.querySelectorAll('link')]
    const faces = links.filter((link) => link.getAttribute('as') === 'font')
    const names = faces.map(
      (link) => /\/(newsreader|public-sans)-text\b/.exec(link.getAttribute('href') ?? '')?.[1],
    )
    expect(names).toEqual(['newsreader', 'public-sans'])
    const sheet = links.findIndex((link) => link.getAttribute('rel') === 'stylesheet')
    for (const face of faces) expect(links.indexOf(face)).toBeLessThan(sheet)
  })

  test('says of itself what it is: language, title, one heading, described pictures', async () => {
    const page = await readPage(site.origin, path)
    expect(page.document.documentElement.getAttribute('lang')).toBe('en')
    expect(page.title).toMatch(/Synovia/)
    expect(page.texts('h1')).toHaveLength(1)
    expect(page.texts('main')).toHaveLength(1)
    expect(page.document.querySelectorAll('title')).toHaveLength(1)
    expect(page.document.querySelectorAll('link[rel=canonical]').length).toBeLessThanOrEqual(1)
    for (const image of page.document.querySelectorAll('img')) {
      expect(image.getAttribute('alt'), image.outerHTML).not.toBeNull()
      expect(Number(attributeOf(image, 'width')), image.outerHTML).toBeGreaterThan(0)
      expect(Number(attributeOf(image, 'height')), image.outerHTML).toBeGreaterThan(0)
    }
  })
})

test('HEAD has the headers of GET and no body', async () => {
  for (const path of ['/', ESSAY, `${ESSAY}1/`, '/nothing/', '/feed/', '/login/']) {
    const get = await askRaw(site.origin, path, { headers: { 'accept-encoding': 'gzip' } })
    const head = await askRaw(site.origin, path, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
    expect(head.status).toBe(get.status)
    expect(head.body).toHaveLength(0)
    expect({ path, ...comparable(head.headers) }).toEqual({ path, ...comparable(get.headers) })
  }
})

test('what is only read answers other methods with 405 and says which it knows', async () => {
  for (const path of ['/', ESSAY, '/feed/', '/search/', '/media/x', '/nothing/', '/robots.txt']) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask(site.origin, path, { method })
      expect({ path, method, status, allow: headers.get('allow') }).toEqual({
        path,
        method,
        status: 405,
        allow: 'GET, HEAD',
      })
    }
  }
})

function expectHeaders(headers: Headers, expected: Record<string, unknown>): void {
  const policy = headers.get('content-security-policy')?.split('; ')
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)]))
  expect({ ...found, 'content-security-policy': policy }).toEqual(expected)
}

/** What differs from one request to the next is not compared. */
function comparable(headers: Record<string, unknown>): Record<string, unknown> {
  const {
    date,
    connection,
    'keep-alive': _,
    'transfer-encoding': __,
    'content-security-policy': policy,
    ...rest
  } = headers
  return { ...rest, policy: String(policy).replaceAll(/nonce-[^']+/g, 'nonce') }
}
