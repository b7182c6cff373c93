// The rules by which browsers fetch the next page ahead: on readers' pages, as a file of their own type.
import { expect, test } from 'vitest'
import { TEMPLATES } from '../../support/pages.ts'
import { ask, askRaw } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

const rulesOf = async (path: string) => (await ask(site.origin, path)).headers.get('speculation-rules')

test('every reader’s page names the rules, and nothing else does', async () => {
  for (const path of Object.values(TEMPLATES))
    expect(`${await rulesOf(path)} ${path}`).toMatch(/^"\/assets\/speculation\.[0-9A-Z]{8}\.json" /)
  for (const path of ['/feed/', '/sitemap.xml', '/login/', '/desk/', '/robots.txt', '/healthz'])
    expect({ path, rules: await rulesOf(path) }).toEqual({ path, rules: null })
})

test('the rules come under the one type that browsers take, are kept for good, and fetch only what was pointed at', async () => {
  const path = (await rulesOf('/'))?.slice(1, -1) ?? ''
  const { status, headers, body } = await askRaw(site.origin, path)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/speculationrules+json')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const rules = JSON.parse(body.toString())
  expect(Object.keys(rules)).toEqual(['prefetch'])
  expect(rules.prefetch.map(({ eagerness }: { eagerness: string }) => eagerness)).toEqual(['moderate'])
})
