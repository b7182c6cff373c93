import { describe, expect, test } from 'vitest'
import { ESSAY, readPage, UNSPLIT } from '../support/pages.ts'
import { ask, follow } from '../support/running/fetching.ts'
import { sharedSite } from '../support/running/site.ts'

const site = sharedSite()

const addresses: [asked: string, answers: string[], because: string][] = [
  [ESSAY, [`200 ${ESSAY}`], 'the plain address is page 1'],
  [`${ESSAY}2/`, [`200 ${ESSAY}2/`], 'page 2'],
  [`${ESSAY}6/`, [`200 ${ESSAY}6/`], 'the last page'],
  [`${ESSAY}1/`, [`301 ${ESSAY}1/`, `200 ${ESSAY}`], 'page 1 has no number'],
  [`${ESSAY}7/`, [`404 ${ESSAY}7/`], 'beyond the last page'],
  [`${ESSAY}0/`, [`404 ${ESSAY}0/`], 'no page 0'],
  [`${ESSAY}01/`, [`404 ${ESSAY}01/`], 'no second way to write 1'],
  [`${ESSAY}02/`, [`404 ${ESSAY}02/`], 'no second way to write 2'],
  [`${ESSAY}-1/`, [`404 ${ESSAY}-1/`], 'no pages before the first'],
  [`${ESSAY}1e0/`, [`404 ${ESSAY}1e0/`], 'numbers are digits'],
  [`${ESSAY}99999999999999999999/`, [`404 ${ESSAY}99999999999999999999/`], 'however large'],
  [`${ESSAY}x/`, [`404 ${ESSAY}x/`], 'a word is no page'],
  [`${ESSAY}2/2/`, [`404 ${ESSAY}2/2/`], 'nothing stands below a page'],
  [`${ESSAY}?singlepage=1`, [`200 ${ESSAY}?singlepage=1`], 'the whole article'],
  [
    `${ESSAY}?singlepage=x`,
    [`301 ${ESSAY}?singlepage=x`, `200 ${ESSAY}?singlepage=1`],
    'one way to write it',
  ],
  [`${ESSAY}?singlepage`, [`301 ${ESSAY}?singlepage`, `200 ${ESSAY}?singlepage=1`], 'also without a value'],
  [
    `${ESSAY}?singlepage=1&singlepage=2`,
    [`301 ${ESSAY}?singlepage=1&singlepage=2`, `200 ${ESSAY}?singlepage=1`],
    'asked for twice',
  ],
  [
    `${ESSAY}3/?singlepage=x`,
    [`301 ${ESSAY}3/?singlepage=x`, `200 ${ESSAY}?singlepage=1`],
    'also behind a number',
  ],
  [
    `${ESSAY}1/?singlepage=1`,
    [`301 ${ESSAY}1/?singlepage=1`, `200 ${ESSAY}?singlepage=1`],
    'also behind the first',
  ],
  [UNSPLIT, [`200 ${UNSPLIT}`], 'an article that is not split'],
  [`${UNSPLIT}1/`, [`301 ${UNSPLIT}1/`, `200 ${UNSPLIT}`], 'its page 1 has no number either'],
  [`${UNSPLIT}2/`, [`404 ${UNSPLIT}2/`], 'it has no page 2'],
  [`${UNSPLIT}?singlepage=1`, [`301 ${UNSPLIT}?singlepage=1`, `200 ${UNSPLIT}`], 'it is whole already'],
  [`${UNSPLIT}3/?singlepage=x`, [`301 ${UNSPLIT}3/?singlepage=x`, `200 ${UNSPLIT}`], 'in every form'],
]

test.each(addresses)('%s answers %j: %s', async (asked, answers) => {
  expect(await follow(site.origin, asked)).toEqual(answers)
})

describe('one redirect at most leads to the canonical form', () => {
  const bent: [asked: string, to: string][] = [
    [ESSAY.slice(0, -1), ESSAY],
    [`${ESSAY}2`, `${ESSAY}2/`],
    [`${ESSAY}1`, ESSAY],
    [`/${ESSAY}`, ESSAY],
    [ESSAY.replaceAll('/', '//'), ESSAY],
    [`${ESSAY}/2///`, `${ESSAY}2/`],
    [`${ESSAY.slice(0, -1)}?singlepage=1`, `${ESSAY}?singlepage=1`],
    [`${ESSAY}3?singlepage=x`, `${ESSAY}?singlepage=1`],
    [`${UNSPLIT.slice(0, -1)}?singlepage=1`, UNSPLIT],
    ['/category/conditions', '/category/conditions/'],
    ['/tag/empathy', '/tag/empathy/'],
    ['/author/meera-rao', '/author/meera-rao/'],
    ['/issue/2025-12', '/issue/2025-12/'],
    ['/issues', '/issues/'],
    ['/editors', '/editors/'],
    ['/page/about', '/page/about/'],
    ['/search?q=listening', '/search/?q=listening'],
    ['/feed', '/feed/'],
  ]
  test.each(bent)('%s leads to %s', async (asked, to) => {
    const [redirect, answer, ...more] = await follow(site.origin, asked)
    expect(redirect).toMatch(/^30[18] /)
    expect(answer).toBe(`200 ${to}`)
    expect(more).toEqual([])
  })
})

test('a redirect names a path of this site, never a host from the request', async () => {
  for (const path of [
    '//evil.example/',
    '///evil.example',
    '/\\evil.example/..//',
    '/article//evil.example',
  ]) {
    const { location } = await ask(site.origin, path, { headers: { 'x-forwarded-host': 'evil.example' } })
    if (location !== null) expect(location).toMatch(/^\/(?![/\\])/)
  }
})

test('parameters that no page declares change nothing', async () => {
  const plain = await ask(site.origin, ESSAY)
  for (const query of ['?utm_source=letter', '?page=2', '?p=2', '?q=x', '?_rsc=1', '?singlePage=1']) {
    const { status, headers, text } = await ask(site.origin, ESSAY + query)
    expect({ query, status, etag: headers.get('etag') }).toEqual({
      query,
      status: 200,
      etag: plain.headers.get('etag'),
    })
    expect(text).toBe(plain.text)
  }
})

test('each page of the essay is canonical itself, and knows its neighbours and its title', async () => {
  const title = 'What the Waiting Room Hears'
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const address = (page: number) => (page === 1 ? ESSAY : `${ESSAY}${page}/`)
    const whole = (page: number) => site.origin + address(page)
    const page = await readPage(site.origin, address(number))
    expect(page.attribute('link[rel=canonical]', 'href')).toBe(whole(number))
    expect(page.attribute('link[rel=prev]', 'href')).toBe(number === 1 ? null : whole(number - 1))
    expect(page.attribute('link[rel=next]', 'href')).toBe(number === 6 ? null : whole(number + 1))
    expect(page.title).toBe(number === 1 ? `${title} | Synovia` : `${title}: Page ${number} of 6 | Synovia`)
    expect(page.hrefs('.pager__numbers a')).toEqual(
      [1, 2, 3, 4, 5, 6].filter((other) => other !== number).map(address),
    )
    expect(page.text('.pager [aria-current=page]')).toBe(String(number))
    expect(page.text('.pager__row')).toMatch(/^Page: 1 2 3 4 5 6 \| Single Page/)
  }
})

test('of the single page the plain address is canonical, and all numbers are links', async () => {
  const page = await readPage(site.origin, `${ESSAY}?singlepage=1`)
  expect(page.attribute('link[rel=canonical]', 'href')).toBe(site.origin + ESSAY)
  expect(page.attribute('link[rel=prev], link[rel=next]', 'href')).toBeNull()
  expect(page.texts('.pager__numbers a')).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(page.text('.pager [aria-current=page]')).toBe('Single Page')
})

test('the pages joined are the single page: nothing is lost or told twice', async () => {
  const paragraphs = async (path: string) => {
    const { document } = await readPage(site.origin, path)
    return [...document.querySelectorAll('.prose__part')].flatMap((part) =>
      [...part.children].map((child) => (child.textContent ?? '').trim()),
    )
  }
  const pages = [ESSAY, ...[2, 3, 4, 5, 6].map((number) => `${ESSAY}${number}/`)]
  const joined: string[] = []
  for (const path of pages) joined.push(...(await paragraphs(path)))
  expect(joined).toEqual(await paragraphs(`${ESSAY}?singlepage=1`))
  expect(joined.length).toBeGreaterThan(40)
})

test('an article that is not split has neither pager nor neighbours', async () => {
  const page = await readPage(site.origin, UNSPLIT)
  expect(page.document.querySelector('.pager, link[rel=prev], link[rel=next]')).toBeNull()
  expect(page.attribute('link[rel=canonical]', 'href')).toBe(site.origin + UNSPLIT)
})
