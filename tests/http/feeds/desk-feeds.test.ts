// The desk's screen about feeds: what subscribers get, checked; and the hub, which then stands in every feed.
import { expect, test } from 'vitest'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()

async function signedInAs(demo: string): Promise<Record<string, string>> {
  const headers = { origin: site.origin, 'sec-fetch-site': 'same-origin' }
  const { headers: sent } = await ask(site.origin, '/api/session/', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ demo, returnTo: '/desk/' }).toString(),
  })
  const cookie = sent.getSetCookie().map((one) => one.split(';', 1)[0])
  return { ...headers, cookie: cookie.join('; ') }
}

test('every feed of the demo is without fault, and the screen says so', async () => {
  const headers = await signedInAs('editor@synovia.example')
  for (const of of ['', '?of=/category/focusrheum/gout/', '?of=/issues/', '?of=/corrections/']) {
    const { status, text } = await ask(site.origin, `/desk/feeds/${of}`, { headers })
    expect({ of, status }).toEqual({ of, status: 200 })
    expect(text).toContain('No faults in any of the three forms')
  }
  expect((await ask(site.origin, '/desk/feeds/?of=/tag/none/', { headers })).status).toBe(404)
})

test('an administrator sets the hub by a plain form; feeds name it in their header and in themselves', async () => {
  const headers = await signedInAs('chief@synovia.example')
  const set = (hub: string) =>
    ask(site.origin, '/api/desk/feeds/hub/', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ hub }).toString(),
    })
  const done = await set('https://hub.example/')
  expect([done.status, new URL(done.location ?? '', site.origin).pathname]).toEqual([303, '/desk/feeds/'])
  const feed = await ask(site.origin, '/feed/atom/')
  expect(feed.headers.get('link')).toBe(
    `<https://hub.example/>; rel="hub", <${site.origin}/feed/atom/>; rel="self"`,
  )
  expect(feed.text).toContain('rel="hub"')
  expect((await set('no address')).status).toBe(422)
  await set('')
  expect((await ask(site.origin, '/feed/atom/')).headers.get('link')).toBeNull()
})
