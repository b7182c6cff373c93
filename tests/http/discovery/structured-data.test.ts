import { expect, test } from 'vitest'
import { schemaFaults } from '../../support/discovery/schema-org.ts'
import {
  DRAFT,
  ESSAY,
  NOTICES,
  readPage,
  SCHEDULED,
  SPONSORED,
  TEMPLATES,
  UNSPLIT,
} from '../../support/pages.ts'
import { ask, follow } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

type Data = { '@context': string; '@graph': Record<string, unknown>[] }

async function dataOf(path: string) {
  const page = await readPage(site.origin, path)
  const blocks = [...page.document.querySelectorAll('script[type="application/ld+json"]')]
  return { page, blocks: blocks.map((block) => JSON.parse(block.textContent ?? '') as Data) }
}

test.each(Object.entries(TEMPLATES))('%s tells what it is in words of schema.org', async (_, path) => {
  const { page, blocks } = await dataOf(path)
  const isIndexed = page.attribute('meta[name=robots]', 'content') === null
  expect(blocks).toHaveLength(isIndexed ? 1 : 0)
  for (const block of blocks) {
    expect(block['@context']).toBe('https://schema.org')
    expect(schemaFaults(block['@graph'])).toEqual([])
    expect(JSON.stringify(block)).not.toMatch(/"(url|item)":"\//)
  }
})

test.each(Object.entries(NOTICES))('%s tells nothing', async (_, path) => {
  expect((await dataOf(path)).blocks).toEqual([])
})

test('an essay is an opinion of its author, in its issue, on six pages', async () => {
  const [block] = (await dataOf(`${ESSAY}3/`)).blocks
  const article = block?.['@graph'].find((node) => node['@type'] === 'OpinionNewsArticle')
  expect(article).toMatchObject({
    headline: 'What the Waiting Room Hears',
    author: [{ '@type': 'Person', name: 'Meera Rao', honorificSuffix: 'MD, MME, FACP' }],
    isPartOf: { '@type': 'PublicationIssue' },
    publisher: { '@id': `${site.origin}/#organization` },
  })
  expect(article?.hasPart).toHaveLength(6)
  const [paid] = (await dataOf(SPONSORED)).blocks
  expect(paid?.['@graph'].some((node) => node['@type'] === 'AdvertiserContentArticle')).toBe(true)
})

test('Google Scholar finds its tags once: on the first page, one for each author, without degrees', async () => {
  const tags = async (path: string) => {
    const { document } = await readPage(site.origin, path)
    return [...document.querySelectorAll('head meta[name^=citation_]')].map((tag) => [
      tag.getAttribute('name'),
      tag.getAttribute('content'),
    ])
  }
  const found = await tags(ESSAY)
  expect(found).toContainEqual(['citation_author', 'Meera Rao'])
  expect(found).toContainEqual(['citation_journal_title', 'Synovia'])
  expect(found).toContainEqual(['citation_public_url', site.origin + ESSAY])
  const dates = found.filter(([name]) => name === 'citation_publication_date')
  expect(dates).toEqual([[expect.anything(), expect.stringMatching(/^20\d\d\/\d\d\/\d\d$/)]])
  expect(await tags(`${ESSAY}2/`)).toEqual([])
  expect((await tags(UNSPLIT)).length).toBeGreaterThan(6)
})

test('the article offers its citation as a file, which goes and comes with it', async () => {
  const page = await readPage(site.origin, ESSAY)
  const files = page.hrefs('.article__foot a').filter((href) => href.includes('/cite/'))
  expect(files).toEqual(['ris', 'bibtex', 'csl'].map((format) => `${ESSAY}cite/${format}/`))
  for (const [path, type, ending] of [
    [files[0], 'application/x-research-info-systems; charset=utf-8', 'ris'],
    [files[1], 'application/x-bibtex; charset=utf-8', 'bib'],
    [files[2], 'application/vnd.citationstyles.csl+json', 'json'],
  ] as const) {
    const { status, headers, text } = await ask(site.origin, path ?? '')
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type })
    expect(headers.get('content-disposition')).toContain(`filename="what-the-waiting-room-hears.${ending}"`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(text).toContain(site.origin + ESSAY)
    const known = { headers: { 'if-none-match': headers.get('etag') ?? '' } }
    expect((await ask(site.origin, path ?? '', known)).status).toBe(304)
  }
  for (const none of [`${ESSAY}cite/word/`, `${ESSAY}cite/`, `${DRAFT}cite/ris/`, `${SCHEDULED}cite/ris/`])
    expect((await ask(site.origin, none)).status, none).toBe(404)
  expect(await follow(site.origin, `${ESSAY}cite/ris`)).toEqual([
    `308 ${ESSAY}cite/ris`,
    `200 ${ESSAY}cite/ris/`,
  ])
  site.moveClock(Date.UTC(2026, 0, 24, 9, 30))
  expect((await ask(site.origin, `${SCHEDULED}cite/ris/`)).status).toBe(200)
})

test('a shared article says its title, day, author, section and picture with its measures', async () => {
  const { document } = await readPage(site.origin, ESSAY)
  const facts = (property: string) =>
    [...document.querySelectorAll(`head meta[property="${property}"]`)].map((tag) =>
      tag.getAttribute('content'),
    )
  expect(facts('og:type')).toEqual(['article'])
  expect(facts('article:author')).toEqual([`${site.origin}/author/meera-rao/`])
  expect(facts('article:section')).toEqual(['Opinion'])
  expect(facts('article:tag').length).toBeGreaterThan(2)
  expect(Date.parse(facts('article:published_time')[0] ?? '')).toBeGreaterThan(0)
  for (const measure of ['width', 'height'])
    expect(Number(facts(`og:image:${measure}`)[0])).toBeGreaterThan(300)
  expect(facts('og:image:alt')[0]).toBeTruthy()
})
