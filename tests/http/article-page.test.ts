import { expect, test } from 'vitest'
import { ESSAY, type Page, readPage, SPONSORED, spaced, UNSPLIT } from '../support/pages.ts'
import { ask } from '../support/running/fetching.ts'
import { sharedSite } from '../support/running/site.ts'

const site = sharedSite()

test('the head says who wrote it with credentials, in which issue, and when', async () => {
  const essay = await readPage(site.origin, ESSAY)
  expect(essay.text('h1')).toBe('What the Waiting Room Hears')
  expect(essay.text('.byline')).toBe('Meera Rao, MD, MME, FACP | Issue: December 2025 | December 8, 2025')
  expect(essay.hrefs('.byline a')).toEqual(['/author/meera-rao/', '/issue/2025-12/'])
  expect(essay.attribute('.byline time', 'datetime')).toBe('2025-12-08T09:30:00.000Z')
})

test('several people may sign one article, each with their credentials', async () => {
  const two = await readPage(site.origin, '/article/please-hold-for-a-peer/')
  expect(two.texts('.byline__person')).toEqual([
    'Eszter Varga, PharmD, BCPS',
    expect.stringMatching(/^\p{L}.+, [A-Z]/u),
  ])
  expect(two.text('.byline')).toMatch(
    /^Eszter Varga, PharmD, BCPS & .+ \| Issue: \w+ \d{4} \| \w+ \d+, \d{4}$/,
  )
})

test('the labels stand in the order of a magazine page', async () => {
  const { document } = await readPage(site.origin, `${ESSAY}2/`)
  const text = spaced(document.body.textContent ?? '')
  const labels = [
    'Video: ',
    'Webinar: ',
    'Synovia',
    'The magazine of the Society for Imaginary Joints',
    'Conditions',
    'What the Waiting Room Hears',
    'Meera Rao, MD, MME, FACP | Issue: December 2025 | December 8, 2025',
    'ADVERTISEMENT',
    'SCROLL TO CONTINUE',
    'Page: 1 2 3 4 5 6 | Single Page',
    'Share:',
    'Filed under:',
    'Tagged with:',
    'About the author',
    'Disclosure',
    'Next in this issue',
    'Related Articles',
    'About Us',
    'Meet the Editors',
    'Issue Archives',
    'Contribute',
    'Advertise',
    'Contact Us',
    'Copyright © 2026 by Fable & Footnote Press (fictional). All rights reserved, including rights for text and data mining and training of artificial technologies or similar technologies. ISSN 0000-0000 (print). ISSN 0000-0000 (online).',
    'DEI Statement',
    'Privacy Policy',
    'Terms of Use',
    'Cookie Preferences',
  ]
  let from = 0
  for (const label of labels) {
    const at = text.indexOf(label, from)
    expect(at, `"${label}" after "${text.slice(Math.max(0, from - 30), from)}"`).toBeGreaterThanOrEqual(from)
    from = at + label.length
  }
})

test('an article is filed under its categories and tagged with its tags, in the case they were written in', async () => {
  const essay = await readPage(site.origin, ESSAY)
  const [filed, tagged] = essay.texts('.subjects__row')
  expect(filed).toBe('Filed under: Opinion, Rheuminations')
  expect(tagged).toBe(
    'Tagged with: empathy, communication, narrative medicine, medical education, patient care, clinical practice',
  )
  expect(essay.hrefs('.subjects__link').slice(0, 3)).toEqual([
    '/category/opinion/',
    '/category/opinion/rheuminations/',
    '/tag/empathy/',
  ])
})

test('the first page lists only the references it cites, the last page all, numbered through', async () => {
  const numbers = async (path: string) => {
    const page = await readPage(site.origin, path)
    return { page, listed: [...page.document.querySelectorAll('.references li')].map(numberOf) }
  }
  expect((await numbers(ESSAY)).listed).toEqual([1, 2])
  expect((await numbers(`${ESSAY}2/`)).listed).toEqual([3, 4, 5, 6])
  const last = await numbers(`${ESSAY}6/`)
  expect(last.listed).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  expect(last.page.text('.references h2')).toBe('References')
  expect((await numbers(`${ESSAY}?singlepage=1`)).listed).toEqual(last.listed)
})

test('every mark on every page leads to an entry on that page, and every way back to a mark', async () => {
  const single = await readPage(site.origin, `${ESSAY}?singlepage=1`)
  const pages = new Map<string, Page>([[`${ESSAY}?singlepage=1`, single]])
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const path = number === 1 ? ESSAY : `${ESSAY}${number}/`
    pages.set(path, await readPage(site.origin, path))
  }
  for (const [path, page] of pages) {
    for (const mark of page.hrefs('.reference-mark a')) {
      expect(page.document.querySelector(`.references li${mark}`), `${mark} on ${path}`).not.toBeNull()
    }
    for (const back of page.hrefs('.references__backlink')) {
      const [where = '', anchor] = back.split('#')
      const target = where === '' ? page : pages.get(where)
      expect(target?.document.getElementById(anchor ?? ''), `${back} on ${path}`).toBeTruthy()
    }
  }
  const last = pages.get(`${ESSAY}6/`)
  expect(last?.hrefs('#ref-1 .references__backlink')).toEqual([`${ESSAY}#cite-1-1`, `${ESSAY}3/#cite-1-2`])
  expect(last?.hrefs('#ref-14 .references__text a')).toEqual([
    'https://doi.org/10.5555/synovia.tsij.2022.3012',
  ])
})

test('an advertisement follows every second paragraph, none the last, each labelled', async () => {
  for (const path of [ESSAY, `${ESSAY}2/`, UNSPLIT]) {
    const { document } = await readPage(site.origin, path)
    const order = [
      ...document.querySelectorAll('.prose .prose__part > *, .prose > .advert:not(.advert--beside)'),
    ]
    const kinds = order.map((element) => (element.classList.contains('advert') ? 'advert' : element.tagName))
    expect(kinds).toContain('advert')
    expect(kinds.at(-1), path).not.toBe('advert')
    for (const [at, kind] of kinds.entries()) if (kind === 'advert') expect(kinds[at - 1], path).toBe('P')
    const places = [...document.querySelectorAll('.prose > .advert:not(.advert--beside)')]
    expect(places[0]?.id).toBe('advert-1')
    expect(kinds.indexOf('advert')).toBe(secondParagraph(kinds) + 1)
    for (const place of places) {
      expect(place.firstElementChild?.textContent).toBe('ADVERTISEMENT')
      expect(place.lastElementChild?.textContent).toBe('SCROLL TO CONTINUE')
    }
  }
})

test('the single page starts at advert-1 again and places one every fourth paragraph', async () => {
  const { document } = await readPage(site.origin, `${ESSAY}?singlepage=1`)
  const order = [
    ...document.querySelectorAll('.prose .prose__part > p, .prose > .advert:not(.advert--beside)'),
  ]
  const first = order.findIndex((element) => element.classList.contains('advert'))
  expect(order[first]?.id).toBe('advert-1')
  expect(first).toBe(4)
})

test('a sponsored article names its sponsor and carries no advertisement', async () => {
  const page = await readPage(site.origin, SPONSORED)
  expect(page.text('.article-head__sponsor')).toBe(
    'Supported by Larkspur Imaginary Therapeutics, an invented company',
  )
  expect(page.document.querySelector('.advert')).toBeNull()
  expect(page.html).not.toContain('SCROLL TO CONTINUE')
})

test('four related articles are shown with date and excerpt, never the article itself', async () => {
  for (const path of [ESSAY, UNSPLIT, SPONSORED]) {
    const page = await readPage(site.origin, path)
    const hrefs = page.hrefs('.related__headline a')
    expect(hrefs, path).toHaveLength(4)
    expect(new Set(hrefs).size).toBe(4)
    expect(hrefs).not.toContain(path)
    expect(page.texts('.related__date')).toHaveLength(4)
    for (const excerpt of page.texts('.related__excerpt')) {
      const isCut = excerpt.endsWith('…')
      expect(!isCut || excerpt.replace(/ ?…$/, '').split(' ').length === 55, excerpt).toBe(true)
    }
  }
})

test('what was put right is said on the page, with its date', async () => {
  const page = await readPage(site.origin, UNSPLIT)
  expect(page.text('.corrections__note')).toMatch(/^Correction November 25, 2025 An earlier version/)
  expect(page.text('.article-head__facts')).toContain('Updated November 25, 2025')
})

const numberOf = (entry: Element) => Number(entry.getAttribute('value'))

function secondParagraph(kinds: string[]): number {
  return kinds.indexOf('P', kinds.indexOf('P') + 1)
}

const SHARED: [what: string, path: string, own: string][] = [
  ['the first page', ESSAY, ESSAY],
  ['a later page', `${ESSAY}2/`, `${ESSAY}2/`],
  ['the single page', `${ESSAY}?singlepage=1`, ESSAY],
  ['the front page', '/', '/'],
]

test.each(SHARED)(
  '%s says what it is when it is shared: title, description, address, picture',
  async (_, path, own) => {
    const page = await readPage(site.origin, path)
    const og = (name: string) => page.attribute(`meta[property="og:${name}"]`, 'content')
    const description = page.attribute('meta[name=description]', 'content')
    expect(description).toMatch(/\w{3}/)
    expect(og('description')).toBe(description)
    expect(page.title.startsWith(og('title') ?? '?')).toBe(true)
    expect({ url: og('url'), site: og('site_name'), type: og('type') }).toEqual({
      ...{ url: site.origin + own, site: 'Synovia', type: own === '/' ? 'website' : 'article' },
    })
    const picture = own === '/' ? 'media' : 'card/article'
    expect(og('image')).toMatch(new RegExp(`^${site.origin}/${picture}/`))
    expect((await ask(site.origin, (og('image') ?? '').slice(site.origin.length))).status).toBe(200)
    expect(og('image:alt')).toMatch(/\w{3}/)
  },
)
