// The whole site as of another moment, for the newsroom alone.
import { expect, test } from 'vitest'
import { asOfAddress } from '../../../lib/as-of/address.ts'
import { createAuthor } from '../../../lib/authors/create.ts'
import { editAuthor, editAuthorInput } from '../../../lib/authors/edit.ts'
import { loadAuthorForm } from '../../../lib/authors/load.ts'
import { publishIssue } from '../../../lib/issues/publishing/publish.ts'
import { saveMenu } from '../../../lib/menus/save.ts'
import { anArticle, signedBy } from '../../support/builders.ts'
import { countedId, DAY, deskOf, HOUR, managingEditor } from '../../support/cast.ts'
import { aPlannedIssue, opened } from '../../support/desk/issues.ts'
import { signedIn } from '../../support/desk/signed-in.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const THEN = AS_OF + DAY
const at = (path: string, moment = THEN) => asOfAddress(moment, path)
const mona = () => deskOf(managingEditor, site.db, AS_OF)

async function read(path: string, headers: Record<string, string>) {
  const { status, text, headers: sent } = await ask(site.origin, path, { headers })
  return { status, text, sent }
}

test('menus, front page, issues, articles, search and feeds are as they will be, and readers see none of it', async () => {
  const { id, articles } = await aPlannedIssue(site.db, ['The heron of tomorrow'])
  await publishIssue(mona(), { issueId: id, ...(await opened(site.db, id)).from, at: THEN })
  const entry = { label: 'Herons', target: { kind: 'path' as const, path: '/tag/herons/' }, children: [] }
  await saveMenu(mona(), { id: countedId(), name: 'main', entries: [entry], visibleFrom: THEN })
  const headers = await signedIn(site.origin)
  const slug = articles[0]?.slug
  for (const path of [
    '/',
    '/issues/',
    '/issue/2026-02/',
    `/article/${slug}/`,
    '/feed/',
    '/search/?q=heron',
  ]) {
    const { status, text, sent } = await read(at(path), headers)
    expect([path, status]).toEqual([path, 200])
    expect(text, path).toContain('as it will be on')
    if (path !== '/issues/') expect(text, path).toContain('The heron of tomorrow')
    if (path !== '/feed/') expect(text, path).toContain('Herons')
    expect(sent.get('cache-control')).toBe('no-store')
    expect(sent.get('x-robots-tag')).toContain('noindex')
    expect(sent.get('content-security-policy')).toContain("script-src 'none'")
    expect(text).not.toContain('<script')
  }
  expect((await read(at('/issues/'), headers)).text).toContain(`href="${at('/issue/2026-02/')}"`)
  for (const path of ['/', '/issues/', '/feed/']) {
    const now = (await ask(site.origin, path)).text
    expect([now.includes('heron of tomorrow'), now.includes('Herons'), now.includes('as-of')], path).toEqual([
      ...[false, false, false],
    ])
  }
  expect((await read(at('/issue/2026-02/', THEN - HOUR), headers)).status).toBe(404)
})

test('the past is there too: what was withdrawn since, and not what came later', async () => {
  const past = await anArticle(site.db, { title: 'Of old', at: AS_OF - 9 * DAY, until: AS_OF - 5 * DAY })
  const headers = await signedIn(site.origin)
  const path = `/article/${past.slug}/`
  const status = async (moment: number) => (await read(at(path, moment), headers)).status
  expect([await status(AS_OF - 6 * DAY), await status(AS_OF - 10 * DAY), await status(AS_OF)]).toEqual([
    ...[200, 404, 410],
  ])
  expect((await readPage(site.origin, path)).status).toBe(410)
})

test('whoever is not signed in is sent to sign in, and nothing but readers’ pages is there', async () => {
  const { status, headers } = await ask(site.origin, at('/'), { redirect: 'manual' })
  expect([status, headers.get('location')]).toEqual([307, `/login/?returnTo=${encodeURIComponent(at('/'))}`])
  const own = await signedIn(site.origin)
  for (const path of [
    '/desk/',
    '/api/desk/as-of/',
    '/login/',
    '/sitemap.xml',
    '/preview/x/',
    '/media/x/y.jpg',
  ])
    expect([path, (await read(at(path), own)).status]).toEqual([path, 404])
  const bent = await ask(site.origin, at('/issues'), { headers: own, redirect: 'manual' })
  expect([bent.status, bent.headers.get('location')]).toEqual([308, at('/issues/')])
  const first = await ask(site.origin, at('/article/x/1/'), { headers: own, redirect: 'manual' })
  expect(first.status).toBe(404)
})

test('the past has the authors of that day, and its bar says what is today’s', async () => {
  const before = deskOf(managingEditor, site.db, AS_OF - DAY)
  const author = await createAuthor(before, { name: 'Hanne Reed', credentials: ['MD'] })
  await anArticle(site.db, { title: 'By Hanne Reed', byline: [signedBy(author)] })
  const form = await loadAuthorForm(mona(), author.id)
  const sent = { base: form?.base, name: 'Hanne Marsh', slug: 'hanne-marsh', credentials: 'MD, PhD' }
  await editAuthor(mona(), editAuthorInput.parse(sent), { id: author.id })
  const headers = await signedIn(site.origin)
  const { status, text } = await read(at('/author/hanne-reed/', AS_OF - HOUR), headers)
  expect(status).toBe(200)
  expect(text).toContain('Hanne Reed')
  expect(text).not.toContain('Hanne Marsh')
  expect(text).toContain('names of tags and redirects are today’s')
  expect((await readPage(site.origin, '/author/hanne-marsh/')).text('h1')).toContain('Hanne Marsh')
  expect((await read(at('/author/hanne-marsh/', AS_OF - HOUR), headers)).status).toBe(404)
  // From the old address to the new one, and still in the time machine.
  const led = await ask(site.origin, at('/author/hanne-reed/'), { headers, redirect: 'manual' })
  expect([led.status, led.headers.get('location')]).toEqual([307, at('/author/hanne-marsh/')])
})
