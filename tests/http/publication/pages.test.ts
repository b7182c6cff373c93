// Drafts of static pages on every surface of the site: nowhere until they are published, and there from that moment on.
import { expect, test } from 'vitest'
import { movePage } from '../../../lib/pages/move.ts'
import { publishPage, withdrawPage } from '../../../lib/pages/publish.ts'
import { createPage, savePageText } from '../../../lib/pages/write.ts'
import { fromHtml } from '../../../lib/rich-text/from-html.ts'
import { urls } from '../../../lib/urls.ts'
import { deskOf, HOUR, managingEditor } from '../../support/cast.ts'
import { aPicture } from '../../support/pictures.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const desk = (now = AS_OF) => deskOf(managingEditor, site.db, now)
const SECRET = 'quetzal'
const text = (words: string, mediumId: string) => {
  const body = fromHtml(`<p>${words}</p>`)
  const attrs = { mediumId, alt: null, credit: null, size: 'column' as const }
  body.content.push({ type: 'figure', attrs, content: [] })
  return { title: 'The canary page', description: words, body }
}

/** Every place where a reader could come across a page. */
async function showing(picture: string): Promise<string[]> {
  const says = async (path: string) => (await ask(site.origin, path)).text.includes(SECRET)
  const names = async (path: string) => (await ask(site.origin, path)).text.includes('/page/the-canary-page')
  const places: [string, Promise<boolean>][] = [
    ['its address', says('/page/the-canary-page/')],
    ['the sitemap', names('/sitemap/pages.xml')],
    ['search', names(`/search/?q=${SECRET}`)],
    ['the feed', says('/feed/')],
    ['its picture', ask(site.origin, picture).then(({ status }) => status === 200)],
  ]
  const found = await Promise.all(places.map(async ([name, shows]) => ((await shows) ? name : '')))
  return found.filter(Boolean)
}

test('a draft is nowhere; published it is there, and what is written then is not; taken down it is gone', async () => {
  const { id: mediumId, address: picture } = await aPicture(site)
  const content = text(`${SECRET} first`, mediumId)
  const { id } = await createPage(desk(), { isAutomatic: false, content })
  expect(await showing(picture)).toEqual([])
  await publishPage(desk(), { rev: 1, at: AS_OF + HOUR }, { id })
  expect(await showing(picture)).toEqual([])
  site.moveClock(AS_OF + HOUR - 1)
  expect(await showing(picture)).toEqual([])
  site.moveClock(AS_OF + HOUR)
  expect(await showing(picture)).toEqual(['its address', 'the sitemap', 'its picture'])
  const next = { rev: 1, isAutomatic: false, content: text(`${SECRET} second`, mediumId) }
  await savePageText(desk(AS_OF + HOUR), next, { id })
  const page = async (path = '/page/the-canary-page/') => (await ask(site.origin, path)).text
  expect(await page()).not.toContain('second')
  await publishPage(desk(AS_OF + HOUR + 1), { rev: 2 }, { id })
  site.moveClock(AS_OF + HOUR + 1)
  expect(await page()).toContain(`${SECRET} second`)
  await movePage(desk(AS_OF + HOUR + 1), { slug: 'the-other-canary' }, { id })
  const moved = await ask(site.origin, '/page/the-canary-page/')
  expect([moved.status, moved.location]).toEqual([301, urls.page('the-other-canary')])
  expect(await page('/page/the-other-canary/')).toContain(`${SECRET} second`)
  await withdrawPage(desk(AS_OF + HOUR + 1), { id })
  expect((await ask(site.origin, '/page/the-other-canary/')).status).toBe(404)
})

test('an address at which nothing was is alive as soon as a page is published there', async () => {
  const status = async () => (await ask(site.origin, '/page/another-canary/')).status
  expect(await status()).toBe(404)
  const body = fromHtml('<p>Here.</p>')
  const content = { title: 'Another canary', description: '', body }
  const { id } = await createPage(desk(), { isAutomatic: false, content })
  expect(await status()).toBe(404)
  await publishPage(desk(), { rev: 1 }, { id })
  expect(await status()).toBe(200)
})
