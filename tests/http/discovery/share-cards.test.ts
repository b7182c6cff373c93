import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changeSlug } from '../../../lib/articles/change-slug.ts'
import { saveArticle } from '../../../lib/articles/save.ts'
import { publishArticle } from '../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../lib/publications/withdraw.ts'
import { anArticle } from '../../support/builders.ts'
import { DAY, deskOf, managingEditor } from '../../support/cast.ts'
import { ESSAY, readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask, askRaw, follow } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const desk = (now = AS_OF) => deskOf(managingEditor, site.db, now)

/** Its path, as the page names it to those who share it. */
const cardOf = async (path: string) => {
  const image = (await readPage(site.origin, path)).attribute('meta[property="og:image"]', 'content') ?? ''
  expect(image.startsWith(`${site.origin}/card/`), path).toBe(true)
  return image.slice(site.origin.length)
}
const status = async (path: string) => (await ask(site.origin, path)).status

test('articles, issues and authors have cards, each a picture with a name for its state', async () => {
  for (const path of [ESSAY, '/issue/2025-12/', '/author/meera-rao/']) {
    const card = await cardOf(path)
    const { status, headers, body } = await askRaw(site.origin, card)
    expect({ path, status, type: headers['content-type'], kept: headers['cache-control'] }).toEqual({
      ...{ path, status: 200, type: 'image/jpeg', kept: 'public, no-cache' },
    })
    expect(body.length).toBeGreaterThan(20_000)
    const again = await ask(site.origin, card, { headers: { 'if-none-match': String(headers.etag) } })
    expect(again.status).toBe(304)
  }
  expect(await cardOf(`${ESSAY}3/`)).toBe(await cardOf(ESSAY))
})

test('another title has another card, to which the older address leads; a withdrawn article has none', async () => {
  const article = await anArticle(site.db, { title: 'Two kettles' })
  const path = `/article/${article.slug}/`
  const old = await cardOf(path)
  expect(await status(old)).toBe(200)
  const content = { ...article.content, title: 'Three kettles' }
  await saveArticle(desk(), { articleId: article.id, rev: 1, content })
  await publishArticle(desk(), { articleId: article.id })
  const card = await cardOf(path)
  expect(card).not.toBe(old)
  expect(await follow(site.origin, old)).toEqual([`301 ${old}`, `200 ${card}`])
  await withdrawArticle(desk(), { articleId: article.id, why: 'A slip' })
  expect([await status(card), await status(old)]).toEqual([410, 410])
})

test('another address of an article takes its card along', async () => {
  const article = await anArticle(site.db, { title: 'A wick' })
  const old = await cardOf(`/article/${article.slug}/`)
  await changeSlug(desk(), { articleId: article.id, slug: 'a-longer-wick' })
  const card = await cardOf('/article/a-longer-wick/')
  expect(await follow(site.origin, old)).toEqual([`301 ${old}`, `200 ${card}`])
})

test('a card that cannot be drawn says when to ask again', async () => {
  const { slug } = await anArticle(site.db, { title: 'A full disk' })
  const card = await cardOf(`/article/${slug}/`)
  const folder = join(site.folder, 'cards')
  rmSync(folder, { recursive: true, force: true })
  writeFileSync(folder, 'in the way')
  const { status, headers } = await ask(site.origin, card)
  rmSync(folder)
  expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '60', 'no-store'])
})

test('a scheduled article has no card before its time, whoever guesses the address', async () => {
  const { slug } = await anArticle(site.db, { title: 'A lantern', at: AS_OF + DAY })
  site.moveClock(AS_OF + DAY)
  const card = await cardOf(`/article/${slug}/`)
  expect(await status(card)).toBe(200)
  site.moveClock(AS_OF + DAY - 1)
  expect(await status(card)).toBe(404)
  for (const none of ['/card/article/nothing/x.jpg', '/card/page/about/x.jpg', '/card/', '/card/article/'])
    expect(await status(none), none).toBe(404)
})
