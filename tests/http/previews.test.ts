// Drafts by http: who gets them, what their answers carry, and that nothing on the way ever keeps one.
import { beforeEach, describe, expect, test } from 'vitest'
import { saveArticle } from '../../lib/articles/save.ts'
import { mediumId } from '../../lib/ops/seed/pictures.ts'
import { issueId } from '../../lib/ops/seed/site.ts'
import { authorId, categoryId, tagId } from '../../lib/ops/seed/taxonomy.ts'
import { RULE } from '../../lib/preview/guesses.ts'
import { makePreviewLink } from '../../lib/preview/make-link.ts'
import { revokePreviewLink } from '../../lib/preview/revoke-link.ts'
import { anArticle } from '../support/builders.ts'
import { countedId, DAY, deskOf, managingEditor } from '../support/cast.ts'
import { readPage } from '../support/pages.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { ask } from '../support/running/fetching.ts'
import { ownSite } from '../support/running/site.ts'
import { surfacesShowing } from '../support/surfaces.ts'
import { cookieOf, type Who } from './authorization/asking.ts'

const site = ownSite()
const desk = () => deskOf(managingEditor, site.db, AS_OF)

const TITLE = 'The Ferry of Ostrich Feathers'

async function aDraft() {
  return anArticle(site.db, {
    ...{ status: 'draft', at: AS_OF, title: TITLE, slug: `ferry-${countedId()}` },
    body: '<p>Ferry, ostrich, marmalade.</p><!--nextpage--><p>The far bank.</p>',
    hero: { mediumId: mediumId('plate:two-chairs'), alt: 'Two chairs', caption: null, credit: null },
    byline: [{ authorId: authorId('thorne'), name: 'Samuel Thorne', credentials: ['MA'], role: '' }],
    issue: { id: issueId('i1'), section: 'Features', position: 1 },
    categoryIds: [categoryId('opinion/patient-perspective')],
    tagIds: [tagId('empathy')],
  })
}

async function aLink(articleId: string, kind: 'look' | 'approval' = 'look') {
  const asked = { articleId, kind, label: 'Samuel', days: 7 as const, revisionId: null }
  return makePreviewLink(desk(), asked)
}

const asWho = async (who: Who, path: string) =>
  ask(site.origin, path, { headers: { cookie: (await cookieOf(site, who)) ?? '' } })

const neverKept = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  etag: null,
  'last-modified': null,
  'set-cookie': null,
}
const carried = (headers: Headers) =>
  Object.fromEntries(Object.keys(neverKept).map((name) => [name, headers.get(name)]))

describe('in the desk’s frame', () => {
  let draft: Awaited<ReturnType<typeof aDraft>>
  const frame = (query = '') => `/desk/articles/${draft.id}/preview/frame/${query}`
  beforeEach(async () => {
    draft = await aDraft()
  })

  test('a draft is shown to the newsroom, without any script, and only our own pages may frame it', async () => {
    const { status, headers, text } = await asWho('editor', frame())
    expect(status).toBe(200)
    expect(carried(headers)).toEqual(neverKept)
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    const csp = headers.get('content-security-policy') ?? ''
    for (const rule of ["frame-ancestors 'self'", "script-src 'none'", "form-action 'none'"]) {
      expect(csp.split('; ')).toContain(rule)
    }
    expect(text).toContain('Ferry, ostrich, marmalade.')
    expect(text).not.toMatch(/<script|_next\/static\/[^"]*\.js/)
    expect(text).toContain('<meta name="robots" content="noindex"')
  })

  test('its forms are the page, the single page, lists, the shared card and the feed item', async () => {
    const text = async (query: string) => (await asWho('editor', frame(query))).text
    expect(await text('?page=2')).toContain('The far bank.')
    expect(await text('?page=single')).toMatch(/marmalade[\s\S]*The far bank/)
    expect(await text('?as=feed')).toMatch(/class="feed-item[\s\S]*marmalade[\s\S]*The far bank/)
    expect(await text('?as=shared')).toMatch(/class="share-card[\s\S]*search-result__title/)
    expect(await text('?as=lists')).toMatch(/teaser--lead[\s\S]*teaser--row/)
    expect(await text('?theme=dark')).toContain('data-theme="dark"')
    expect((await asWho('editor', frame('?page=3'))).status).toBe(404)
  })

  test('shared, it shows the card that it will get, which nobody else can see', async () => {
    const { text } = await asWho('editor', frame('?as=shared'))
    const card = /class="share-card__picture" src="([^"]+)"/.exec(text)?.[1] ?? ''
    const { status, headers } = await asWho('editor', card)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(headers.get('cache-control')).toMatch(/no-store/)
    expect((await asWho('contributor', card)).status).toBe(404)
    expect((await asWho('nobody', card)).location).toMatch(/^\/login\//)
    expect((await ask(site.origin, `/card/article/${draft.slug}/any.jpg`)).status).toBe(404)
  })

  test('whoever may not read the article gets no trace of it; whoever is not signed in is sent to sign in', async () => {
    for (const path of [frame(), `/desk/articles/${draft.id}/preview/`]) {
      const refused = await asWho('contributor', path)
      expect(refused.status).toBe(404)
      expect(refused.text).not.toContain(TITLE)
      const stranger = await asWho('nobody', path)
      expect(stranger.status).toBe(307)
      expect(stranger.location).toMatch(/^\/login\//)
      expect(stranger.text).not.toContain(TITLE)
    }
  })

  test('a version of another article is not reached through this one', async () => {
    const { revisions } = site.db.t
    const other = (await site.db.orm.select().from(revisions)).find(({ articleId }) => articleId !== draft.id)
    expect((await asWho('editor', frame(`?revision=${other?.id}`))).status).toBe(404)
  })

  test('the next look shows what was saved meanwhile', async () => {
    await asWho('editor', frame())
    const content = { ...draft.content, title: 'The Ferry, Mended' }
    await saveArticle(desk(), { articleId: draft.id, rev: 1, content })
    expect((await asWho('editor', frame())).text).toContain('The Ferry, Mended')
  })
})

describe('by a link', () => {
  test('anybody sees the draft, under a bar that says what it is, with its pictures; nothing is kept', async () => {
    const draft = await aDraft()
    const { address } = await aLink(draft.id)
    const page = await readPage(site.origin, address)
    expect(page.status).toBe(200)
    expect(carried(page.headers)).toEqual(neverKept)
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(page.text('.draft-bar')).toMatch(
      /^Draft of “The Ferry of Ostrich Feathers”, version 1 of Jan 15, 2026, not published\./,
    )
    expect(page.text('h1')).toBe(TITLE)
    expect(page.attribute('meta[name=robots]', 'content')).toBe('noindex')
    expect(page.document.querySelector('link[rel=canonical], meta[property^="og:"]')).toBeNull()
    const picture = page.attribute('.figure--hero img', 'src') ?? ''
    expect((await ask(site.origin, picture)).status).toBe(200)
    expect(page.hrefs('.pager a')).toContain('?page=2')
    expect((await readPage(site.origin, `${address}?page=2`)).text('.prose')).toBe('The far bank.')
  })

  test('a draft that others look at is on no surface of the site for all that', async () => {
    const draft = await aDraft()
    const { address } = await aLink(draft.id)
    expect((await ask(site.origin, address)).status).toBe(200)
    expect((await asWho('editor', `/desk/articles/${draft.id}/preview/frame/`)).status).toBe(200)
    const sought = {
      path: `/article/${draft.slug}/`,
      title: TITLE,
      author: '/author/samuel-thorne/',
      issue: '/issue/2026-01/',
      categories: ['/category/opinion/', '/category/opinion/patient-perspective/'],
      tags: ['/tag/empathy/'],
      words: 'ostrich marmalade',
      mistyped: `/article/${draft.slug}x/`,
    }
    expect(await surfacesShowing(site.origin, sought)).toEqual([])
    expect((await ask(site.origin, sought.path)).status).toBe(404)
  })

  test('taken back or run out it is gone, in one sentence and without a word of the draft', async () => {
    const draft = await aDraft()
    const link = await aLink(draft.id)
    await revokePreviewLink(desk(), { articleId: draft.id, linkId: link.id })
    const revoked = await readPage(site.origin, link.address)
    expect(revoked.status).toBe(410)
    expect(revoked.text('main p')).toMatch(/^The newsroom has taken it back\./)
    expect(revoked.html).not.toContain(TITLE)
    expect(carried(revoked.headers)).toEqual(neverKept)
    const late = await aLink(draft.id)
    site.moveClock(AS_OF + 7 * DAY)
    const expired = await readPage(site.origin, late.address)
    expect(expired.status).toBe(410)
    expect(expired.text('main p')).toMatch(/^Its time has run out\./)
  })

  test('an author approves by a plain form; another site cannot do it for them, nor can a link for looking', async () => {
    const draft = await aDraft()
    const { address } = await aLink(draft.id, 'approval')
    const page = await readPage(site.origin, address)
    const form = page.document.querySelector('form[action$="/approval/"]')
    const revisionId = form?.querySelector('[name=revisionId]')?.getAttribute('value') ?? ''
    const post = (path: string, headers: Record<string, string>, body: Record<string, string>) =>
      ask(site.origin, path, { method: 'POST', headers, body: new URLSearchParams(body) })
    const own = { origin: 'null', 'sec-fetch-site': 'same-origin' }
    const body = { name: 'Samuel Thorne', revisionId }
    const path = `${address}approval/`
    for (const headers of [
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ]) {
      expect((await post(path, headers, body)).status).toBe(403)
    }
    const stale = await post(path, own, { ...body, revisionId: 'another' })
    expect(stale.location).toBe(`${address}?said=changed#answer`)
    expect((await post(path, own, { revisionId })).location).toBe(`${address}?said=empty#answer`)
    expect((await readPage(site.origin, address)).text('.guest-answer')).not.toContain('approved version')
    const done = await post(path, own, body)
    expect([done.status, done.location]).toEqual([303, `${address}?said=approved#answer`])
    expect(carried(done.headers)).toEqual(neverKept)
    expect((await readPage(site.origin, address)).text('.guest-answer__approved')).toBe(
      'Samuel Thorne approved version 1 on Jan 15, 2026, 12:00 PM.',
    )
    const look = await aLink(draft.id)
    expect((await post(`${look.address}approval/`, own, body)).status).toBe(403)
    expect((await readPage(site.origin, look.address)).document.querySelector('form[method=post]')).toBeNull()
    expect((await post(address, own, body)).status).toBe(405)
    expect((await ask(site.origin, path)).status).toBe(405)
  })

  test('a wrong key finds nothing, and after many of them the network waits', async () => {
    const { address } = await aLink((await aDraft()).id)
    const wrong = `/preview/${'A'.repeat(43)}/`
    for (const path of [wrong, '/preview/x/', `${address.slice(0, -2)}/`]) {
      expect((await ask(site.origin, path)).status, path).toBe(404)
    }
    for (let tries = 0; tries < RULE.most; tries++) await ask(site.origin, wrong)
    const waits = await ask(site.origin, address)
    expect(waits.status).toBe(429)
    expect(Number(waits.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(waits.text).not.toContain(TITLE)
    site.moveClock(AS_OF + RULE.window)
    expect((await ask(site.origin, address)).status).toBe(200)
  })
})
