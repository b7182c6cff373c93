import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { asOfAddress, readAsOf } from '../../../../lib/as-of/address.ts'
import { loadComing } from '../../../../lib/as-of/coming.ts'
import { lookAsOf } from '../../../../lib/as-of/look.ts'
import { startOfDay } from '../../../../lib/dates.ts'
import { pageAsOf } from '../../../../lib/front/as-of/page.ts'
import { saveFrontPage } from '../../../../lib/front-page/save.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { publishMenu } from '../../../../lib/menus/publish.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { anArticle, anIssue, aPage, aPromo } from '../../../support/builders.ts'
import {
  contributor,
  DAY,
  deskOf,
  editor,
  HOUR,
  managingEditor,
  NOON,
  SECOND,
} from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, opened } from '../../../support/desk/issues.ts'
import { expectOnly } from '../../../support/verbs.ts'

const store = freshStore()

test('an address of the time machine says its moment, and what readers would ask for', () => {
  const address = asOfAddress(Date.UTC(2026, 1, 1, 6), '/issue/2026-02/')
  expect(address).toBe('/desk/as-of/20260201T060000Z/issue/2026-02/')
  expect(readAsOf(address)).toEqual({ at: Date.UTC(2026, 1, 1, 6), path: '/issue/2026-02/' })
  const seconds = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) / SECOND })
  fc.assert(
    fc.property(seconds, (second) => {
      const at = second * SECOND
      expect(readAsOf(asOfAddress(at, '/search/?q=x'))).toEqual({ at, path: '/search/?q=x' })
    }),
  )
})

test.each([
  '/desk/as-of/',
  '/desk/as-of/20260201T060000Z',
  '/desk/as-of/20260231T060000Z/',
  '/desk/as-of/20261301T060000Z/',
  '/desk/as-of/20260201T250000Z/',
  '/as-of/20260201T060000Z/',
])('%s is no moment', (address) => {
  expect(readAsOf(address)).toBeNull()
})

test('links of the site stay in the machine; files, the desk and other sites stay as they are', () => {
  const page = [
    '<html><head><link rel="canonical" href="https://x.example/a/"/><script src="/assets/boot.js"></script></head>',
    '<body class="x"><a class="y" href="/issues/">I</a><a href="https://x.example/tag/gout/">T</a>',
    '<a href="/media/0/a.jpg">M</a><a href="/ad/0/home/">A</a><a href="/desk/">D</a><a href="#top">U</a><a href="https://o.example/">O</a>',
    '<a href="//o.example/">P</a><a href="/robots.txt">R</a><form action="/search/"></form></body></html>',
  ].join('')
  const moment = {
    at: Date.UTC(2026, 1, 1),
    words: 'then & there',
    isPast: false,
    isRelisted: false,
    origin: 'https://x.example',
  }
  const html = pageAsOf(page, moment)
  const prefix = '/desk/as-of/20260201T000000Z'
  expect([...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    'https://x.example/a/',
    ...['/desk/as-of/?at=1769904000000', '/', '/desk/'],
    ...[`${prefix}/issues/`, `${prefix}/tag/gout/`, '/media/0/a.jpg', '/ad/0/home/', '/desk/', '#top'],
    ...['https://o.example/', '//o.example/', '/robots.txt', `${prefix}/search/`],
  ])
  expect(html).not.toContain('<script')
  expect(html).toMatch(/<body class="x"><aside class="as-of"/)
  expect(html).toContain('as it will be on <time datetime="2026-02-01T00:00:00.000Z">then &amp; there</time>')
  const past = pageAsOf(page, { ...moment, isPast: true })
  expect(past).toContain('as it was on')
  expect(past).toContain('lists hold what was published then; names of tags and redirects are today’s')
  expect(past).not.toContain('Since then')
  const relisted = pageAsOf(page, { ...moment, isPast: true, isRelisted: true })
  expect(relisted).toContain('Since then categories were moved')
  expect(html).not.toContain('today’s')
})

test('editors look ahead and back, contributors do not', async () => {
  const look = (actor: typeof editor) => lookAsOf(deskOf(actor, store.db), { at: NOON + HOUR })
  await expectOnly(editor, store.db, look)
  expect(await look(editor)).toEqual({ words: 'Thu, Jan 15, 2026, 1:00 PM', isPast: false })
})

test('what is planned is offered as moments to look at, the earliest first', async () => {
  const { db } = store
  await anArticle(db, { title: 'Soon', at: NOON + HOUR, until: NOON + 3 * DAY })
  const { id } = await aPlannedIssue(db, ['In the issue'])
  const { from } = await opened(db, id)
  await publishIssue(deskOf(managingEditor, db), { issueId: id, ...from, at: NOON + DAY })
  expect(await loadComing(deskOf(editor, db))).toEqual([
    { at: NOON + HOUR, words: '“Soon” appears', href: '/desk/as-of/20260115T130000Z/' },
    {
      at: NOON + DAY,
      words: 'The issue of February 2026 appears',
      href: '/desk/as-of/20260116T120000Z/issue/2026-02/',
    },
    { at: NOON + DAY, words: '“In the issue” appears', href: '/desk/as-of/20260116T120000Z/' },
    { at: NOON + 3 * DAY, words: '“Soon” ends', href: '/desk/as-of/20260118T120000Z/' },
  ])
  expect(await loadComing(deskOf(contributor, db))).toBeNull()
})

test('what stands around the articles is among them: front page, menus, pages, promos', async () => {
  const { db } = store
  const desk = deskOf(managingEditor, db)
  const { id: issueId } = await aPlannedIssue(db, ['Gout'])
  const waiting = await aPlannedMonth(3)
  const { from } = await opened(db, issueId)
  await publishIssue(desk, { issueId, ...from, at: NOON + DAY })
  const menu = await publishMenu(desk, { base: null, entries: [], at: NOON + HOUR }, { name: 'main' })
  await publishMenu(desk, { base: menu.id, entries: [], issueId: waiting }, { name: 'main' })
  const first = await saveFrontPage(desk, { pins: {}, base: null, issueId })
  await saveFrontPage(desk, { pins: {}, base: first.id, issueId })
  await aPage(db, { title: 'Jobs', visibleFrom: NOON + 3 * HOUR })
  await aPromo(db, { title: 'The issue', firstDay: '2026-01-01', lastDay: '2026-01-20', issueId })
  await aPromo(db, { title: 'Waits', issueId: waiting })
  await aPromo(db, { title: 'Next week', firstDay: '2026-01-19' })
  const { timeZone } = DEFAULT_SETTINGS
  const words = (await loadComing(deskOf(editor, db)))?.map(({ at, words }) => [at, words])
  expect(words).toEqual([
    [NOON + HOUR, 'The menu changes: Main menu'],
    [NOON + 3 * HOUR, 'The page “Jobs” appears'],
    [NOON + DAY, 'The issue of February 2026 appears'],
    [NOON + DAY, 'The front page changes, with the issue of February 2026'],
    [NOON + DAY, '“The issue” is in the promo bar, with the issue of February 2026'],
    [NOON + DAY, '“Gout” appears'],
    [startOfDay('2026-01-19', timeZone), '“Next week” is in the promo bar'],
    [startOfDay('2026-01-21', timeZone), '“The issue” is in the promo bar no more'],
  ])
})

async function aPlannedMonth(month: number): Promise<string> {
  return (await anIssue(store.db, { month, visibleFrom: FOREVER })).id
}
