// A category's page before it is saved, from its form with and without scripts: for whoever fills it in, and nobody else.
import { expect, test } from 'vitest'
import { loadCategoryForm } from '../../../lib/categories/load.ts'
import { aCategory } from '../../support/builders.ts'
import { deskOf, managingEditor } from '../../support/cast.ts'
import { signedIn } from '../../support/desk/signed-in.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()

test('a plain form leads to the page as it would be, kept by nobody; readers get nothing of it', async () => {
  const { id } = await aCategory(site.db, { name: 'Reeds' })
  const form = (await loadCategoryForm(deskOf(managingEditor, site.db, AS_OF), id))?.form
  const headers = await signedIn(site.origin)
  const send = (fields: Record<string, string>, accept = 'text/html') =>
    ask(site.origin, `/api/desk/categories/${id}/preview/`, {
      method: 'POST',
      headers: {
        ...headers,
        accept,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        base: form?.base ?? '',
        name: 'Sedges',
        slug: 'sedges',
        kind: 'hub',
        ...fields,
      }),
      redirect: 'manual',
    })
  const led = await send({ intro: 'By the water.' })
  const address = led.headers.get('location') ?? ''
  expect([led.status, address]).toEqual([
    303,
    expect.stringMatching(/^\/desk\/trial\/[^/]+\/light\/category\/sedges\/$/),
  ])
  const page = await ask(site.origin, address, { headers })
  expect(page.status).toBe(200)
  for (const words of ['Sedges', 'By the water.']) expect(page.text).toContain(words)
  expect(page.text).not.toContain('<script')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.headers.get('x-robots-tag')).toContain('noindex')
  const alone = { headers: { 'sec-fetch-dest': 'document' }, redirect: 'manual' as const }
  expect((await ask(site.origin, address, alone)).status).toBe(307)
  const other = await signedIn(site.origin, 'editor@synovia.example')
  expect((await ask(site.origin, address, { headers: other })).status).toBe(404)
  expect((await readPage(site.origin, '/category/reeds/')).text('h1')).toBe('Reeds')
  expect((await readPage(site.origin, '/category/sedges/')).status).toBe(404)

  const inPlace = await send({}, 'application/json')
  expect(JSON.parse(inPlace.text).next).toMatch(/^\/desk\/trial\//)
  const refused = await send({ name: '' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Name the category.')
})

test('a preview that was replaced says so where it stood, and one whose author is signed out says how to go on', async () => {
  const headers = await signedIn(site.origin)
  const other = await signedIn(site.origin, 'editor@synovia.example')
  const { id } = await aCategory(site.db, { name: 'Bog myrtle' })
  const preview = async (name: string) => {
    const form = (await loadCategoryForm(deskOf(managingEditor, site.db, AS_OF), id))?.form
    const fields = { base: form?.base ?? '', name, slug: 'bog-myrtle', kind: 'hub' }
    const sent = await ask(site.origin, `/api/desk/categories/${id}/preview/`, {
      method: 'POST',
      headers: {
        ...headers,
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(fields),
    })
    return JSON.parse(sent.text).next as string
  }
  const first = await preview('Bog myrtle of the first preview')
  const second = await preview('Bog myrtle of the second')
  expect((await ask(site.origin, second, { headers })).status).toBe(200)
  const gone = await ask(site.origin, first, { headers })
  expect([gone.status, gone.headers.get('content-type'), gone.headers.get('cache-control')]).toEqual([
    ...[404, 'text/html; charset=utf-8', 'no-store'],
  ])
  expect(gone.text).toContain('This preview is not there any more')
  expect(gone.text).toContain('Go back to the form and preview it again.')
  expect(gone.text).not.toContain('Bog myrtle')
  const theirs = await ask(site.origin, second, { headers: other })
  expect([theirs.status, theirs.text]).toEqual([404, gone.text])
  expect((await ask(site.origin, first, { headers, method: 'HEAD' })).text).toBe('')

  const framed = { 'sec-fetch-dest': 'iframe' }
  const out = await ask(site.origin, second, { headers: framed, redirect: 'manual' })
  expect([out.status, out.headers.get('location')]).toEqual([401, null])
  expect(out.text).toContain('You are not signed in any more')
  expect(out.text).toContain('href="/login/" target="_blank"')
})
