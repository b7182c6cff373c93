// What the desk's acts of publishing mean for readers: at the next request, to the millisecond.
import { expect, test } from 'vitest'
import { changeSlug } from '../../../lib/articles/change-slug.ts'
import { saveArticle } from '../../../lib/articles/save.ts'
import { correctArticle } from '../../../lib/corrections/add.ts'
import { removeCorrection } from '../../../lib/corrections/remove.ts'
import { embargoArticle } from '../../../lib/publications/embargo.ts'
import { expireArticle } from '../../../lib/publications/expire.ts'
import { publishArticle } from '../../../lib/publications/publish.ts'
import { undoPublishing } from '../../../lib/publications/undo.ts'
import { withdrawArticle } from '../../../lib/publications/withdraw.ts'
import { anArticle } from '../../support/builders.ts'
import { DAY, deskOf, HOUR, MINUTE, managingEditor } from '../../support/cast.ts'
import { ESSAY, readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask, follow } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const desk = (now = AS_OF) => deskOf(managingEditor, site.db, now)
const status = async (path: string) => (await ask(site.origin, path)).status
const isListed = async (path: string) => (await readPage(site.origin, '/')).hrefs('main a').includes(path)

test('published, taken back, scheduled, held by an embargo, ended: readers see exactly that', async () => {
  const { id, slug } = await anArticle(site.db, { title: 'A lantern for moles', status: 'draft' })
  const path = `/article/${slug}/`
  expect(await status(path)).toBe(404)
  const { undo } = await publishArticle(desk(), { articleId: id })
  expect([await status(path), await isListed(path)]).toEqual([200, true])
  await undoPublishing(desk(), { articleId: id, entryId: undo })
  expect([await status(path), await isListed(path)]).toEqual([404, false])

  await publishArticle(desk(), { articleId: id, at: AS_OF + HOUR })
  await embargoArticle(desk(), { articleId: id, until: AS_OF + DAY })
  await expireArticle(desk(), { articleId: id, until: AS_OF + 2 * DAY })
  for (const [moment, expected] of [
    [AS_OF + HOUR, 404],
    [AS_OF + DAY - 1, 404],
    [AS_OF + DAY, 200],
    [AS_OF + 2 * DAY - 1, 200],
    [AS_OF + 2 * DAY, 410],
  ] as const) {
    site.moveClock(moment)
    expect(await status(path), String(moment - AS_OF)).toBe(expected)
  }
})

test('an update that is scheduled takes the place of the live text at its moment', async () => {
  const article = await anArticle(site.db, { title: 'Two kettles', body: '<p>Cold.</p>' })
  const text = async () => (await readPage(site.origin, `/article/${article.slug}/`)).text('h1')
  const content = { ...article.content, title: 'Three kettles' }
  await saveArticle(desk(), { articleId: article.id, rev: 1, content })
  await publishArticle(desk(), { articleId: article.id, at: AS_OF + HOUR })
  expect(await text()).toBe('Two kettles')
  site.moveClock(AS_OF + HOUR)
  expect(await text()).toBe('Three kettles')
})

test('withdrawn, an address says that it is gone or leads elsewhere; taken back, it is there again', async () => {
  const { id, slug } = await anArticle(site.db, { title: 'An umbrella for eels' })
  const path = `/article/${slug}/`
  const { undo } = await withdrawArticle(desk(), { articleId: id, why: 'A slip', to: ESSAY })
  expect(await follow(site.origin, path)).toEqual([`301 ${path}`, `200 ${ESSAY}`])
  await undoPublishing(desk(), { articleId: id, entryId: undo })
  expect([await status(path), await isListed(path)]).toEqual([200, true])
  await withdrawArticle(desk(), { articleId: id, why: 'For good' })
  expect([await status(path), await isListed(path)]).toEqual([410, false])
})

test('another address: the old one leads there in one step, lists and feeds name the new one', async () => {
  const { id, slug } = await anArticle(site.db, { title: 'Ladders' })
  const old = `/article/${slug}/`
  expect(await isListed(old)).toBe(true)
  await changeSlug(desk(), { articleId: id, slug: 'ladders-and-ropes' })
  await changeSlug(desk(), { articleId: id, slug: 'ropes' })
  for (const asked of [old, `${old}1/`, `${old}?singlepage=1`, `${old}2/?singlepage=x`])
    expect(await follow(site.origin, asked)).toEqual([`301 ${asked}`, '200 /article/ropes/'])
  for (const none of ['0/', '99/', 'x/']) expect(await status(`/article/ropes/${none}`)).toBe(404)
  expect([await isListed(old), await isListed('/article/ropes/')]).toEqual([false, true])
  expect((await ask(site.origin, '/feed/')).text).toContain('/article/ropes/')
})

test('a correction stands on the page at the next request, as text, and goes when it is removed', async () => {
  const { id: articleId, slug } = await anArticle(site.db, { title: 'Of doses', at: AS_OF - MINUTE })
  const page = () => readPage(site.origin, `/article/${slug}/`)
  expect((await page()).html).not.toContain('12 mg')
  const words = 'It was 12 mg. <script>alert(1)</script>'
  const { id } = await correctArticle(desk(), { articleId, kind: 'correction', text: words })
  const corrected = await page()
  expect(corrected.text('main')).toContain(words)
  expect(corrected.document.querySelector('main script:not([type="application/ld+json"])')).toBeNull()
  await removeCorrection(desk(), { articleId, correctionId: id })
  expect((await page()).html).not.toContain('12 mg')
})
