// A month at the magazine, from an empty issue to the last correction, by what the desk sends; readers and feeds are asked after each step.
import { expect, test } from 'vitest'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import { contentOf } from '../../../lib/articles/content.ts'
import { asOfAddress } from '../../../lib/as-of/address.ts'
import { findLatest } from '../../../lib/issues/publishing/latest.ts'
import { fromHtml } from '../../../lib/rich-text/from-html.ts'
import { DAY } from '../../support/cast.ts'
import { opened } from '../../support/desk/issues.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

const ISSUE = '/issue/2026-02/'
const THEN = AS_OF + 10 * DAY
const TITLES = [
  'Heron at Dawn',
  'Heron at Noon',
  'Heron at Dusk',
  'Heron at Sea',
  'Heron in Rain',
  'Heron Gone',
]
const slugOf = (title: string) => `/article/${title.toLowerCase().replaceAll(' ', '-')}/`

/** What readers get of it: the issue, its articles, the feed's titles, the front page's first. */
async function readers() {
  const issue = await ask(site.origin, ISSUE)
  const articles = await Promise.all(TITLES.map((title) => ask(site.origin, slugOf(title))))
  const feed = (await ask(site.origin, '/feed/')).text
  return {
    issue: issue.status,
    articles: articles.map(({ status }) => status),
    feed: TITLES.filter((title) => feed.includes(title)).length,
    guids: [...feed.matchAll(/<guid[^>]*>([^<]+)/g)].map(([, guid]) => guid),
    lead: (await readPage(site.origin, '/')).texts('main h2')[0],
  }
}
const all = (status: number) => TITLES.map(() => status)
const NOTHING = { issue: 404, articles: all(404), feed: 0 }
const EVERYTHING = { issue: 200, articles: all(200), feed: TITLES.length }

test('planned, written, curated, looked at ahead, published, undone, published again, corrected, withdrawn, told', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  const post = async <T>(path: string, data: unknown): Promise<T> => {
    const headers = { origin: site.origin, 'sec-fetch-site': 'same-origin' }
    const answer = await page.context().request.post(`${site.origin}/api/desk/${path}`, { headers, data })
    expect([path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([path, 200, ''])
    return answer.json()
  }

  // Planned: six articles, each in its place.
  const issue = await post<{ id: string }>('issues/', { year: 2026, month: 2, volume: 20, number: 2 })
  const ids: string[] = []
  const contentFor = (title: string, words: string, more: Partial<ArticleContent> = {}) =>
    contentOf({ title, body: fromHtml(`<p>${words}</p>`), disclosure: 'None.', ...more })
  for (const title of TITLES) {
    const content = contentFor(title, `${title}: it waits.`)
    ids.push((await post<{ id: string }>('articles/', { content })).id)
  }
  const { state, from } = await opened(site.db, issue.id)
  const [first, ...rest] = state.sections
  if (!first) throw new Error('An issue has a section.')
  const placed = { ...first, articles: ids.map((id) => ({ id, pages: 0 })) }
  await post(`issues/${issue.id}/`, { ...from, state: { ...state, sections: [placed, ...rest] } })
  expect(await readers()).toMatchObject(NOTHING)

  // Edited: the text that somebody has open names its issue by now.
  const [lead = ''] = ids
  const edited = contentFor(TITLES[0] ?? '', 'It waits, and it was edited.', {
    issue: { id: issue.id, section: first.name, position: 10 },
  })
  const stands = await page.context().request.get(`${site.origin}/api/desk/articles/${lead}/`)
  const { rev } = await stands.json()
  await post(`articles/${lead}/`, { rev, content: edited })

  // The front page goes with the issue, and both are planned.
  const before = (await readers()).lead
  const arranged = await (
    await page.context().request.get(`${site.origin}/api/desk/front-page/state/`)
  ).json()
  await post('front-page/', { pins: { lead: [lead] }, base: arranged.base, issueId: issue.id })
  const despite = 'A month in a test'
  const lastAct = async () => (await findLatest(site.db, issue.id))?.id ?? null
  const publish = async (at?: number) => {
    const { from } = await opened(site.db, issue.id)
    const asked = { ...from, lastAct: await lastAct(), despite, ...(at ? { at } : {}) }
    return post<{ undo: string }>(`issues/${issue.id}/publish/`, asked)
  }
  await publish(THEN)
  expect(await readers()).toMatchObject({ ...NOTHING, lead: before })

  // Looked at ahead, in the time machine; readers still see none of it.
  await page.goto(site.origin + asOfAddress(THEN))
  await page.getByRole('link', { name: 'Heron at Dawn' }).first().waitFor()
  await page.goto(site.origin + asOfAddress(THEN, ISSUE))
  expect((await page.locator('main h3').allInnerTexts()).map((title) => title.trim())).toEqual(TITLES)
  expect(await readers()).toMatchObject({ ...NOTHING, lead: before })

  // Published before its day, taken back, published again: subscribers get nothing twice.
  await post(`issues/${issue.id}/unschedule/`, { lastAct: await lastAct() })
  const { undo } = await publish()
  const once = await readers()
  expect(once).toMatchObject({ ...EVERYTHING, lead: 'Heron at Dawn' })
  await post(`issues/${issue.id}/undo/`, { entryId: undo })
  expect(await readers()).toMatchObject({ ...NOTHING, lead: before })
  await publish()
  const again = await readers()
  expect(again).toMatchObject({ ...EVERYTHING, lead: 'Heron at Dawn' })
  expect([...again.guids].sort()).toEqual([...once.guids].sort())
  expect((await ask(site.origin, slugOf('Heron at Dawn'))).text).toContain('and it was edited')

  // Corrected: with the article, on the page of all, in the feed.
  const [, noon = '', dusk = ''] = ids
  await post(`articles/${noon}/corrections/`, { kind: 'correction', text: 'It was a quarter past.' })
  for (const path of [slugOf('Heron at Noon'), '/corrections/', '/feed/'])
    expect((await ask(site.origin, path)).text, path).toContain('It was a quarter past.')

  // Withdrawn: gone from its address, the issue and the feed; the others stay.
  await post(`articles/${dusk}/withdraw/`, { why: 'It was a crane.' })
  const left = await readers()
  expect(left).toMatchObject({ issue: 200, feed: TITLES.length - 1, lead: 'Heron at Dawn' })
  expect(left.articles).toEqual(TITLES.map((title) => (title === 'Heron at Dusk' ? 410 : 200)))
  expect((await readPage(site.origin, ISSUE)).texts('main h3')).not.toContain('Heron at Dusk')

  // Told: who did what, the latest first.
  const work = await (
    await page.context().request.get(`${site.origin}/api/desk/articles/${dusk}/work/`)
  ).json()
  expect(work.activity.map(({ act }: { act: string }) => act).slice(0, 4)).toEqual([
    ...['article.withdraw', 'article.publish', 'article.undo', 'article.publish'],
  ])
  await page.goto(`${site.origin}/desk/corrections/`)
  await page.getByText('It was a quarter past.').waitFor()
  expect(noted.violations).toEqual([])
})
