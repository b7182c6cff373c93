// What a page asks of the store is counted, so that no page slowly comes to ask twice as much (decision 026).
import { beforeEach, expect, test } from 'vitest'
import type { Reading } from '../../../../db/client.ts'
import { newContext, readingOf } from '../../../../lib/page-store/context.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadChrome } from '../../../../lib/reader/chrome.ts'
import { loadHome } from '../../../../lib/reader/home.ts'
import { loadCategory } from '../../../../lib/reader/listing.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import {
  aCategory,
  aMedium,
  aMenu,
  anArticle,
  anAuthor,
  anIssue,
  aTag,
  signedBy,
} from '../../../support/builders.ts'
import { HOUR, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { statementsDuring } from '../../../support/measuring/statements.ts'

const store = freshStore()
const SECTIONS = ['Opinion', 'Conditions', 'Guidance', 'Career']

let slug: string
beforeEach(async () => {
  slug = await aFilledStore()
})

/** How many statements SQLite answers while a page of one request is loaded. */
async function count(load: (reading: Reading) => Promise<unknown>): Promise<number> {
  const reading = readingOf(newContext(store.db, NOON, { address: '/' }))
  return statementsDuring(async () => expect(await load(reading)).not.toBeNull())
}

test('the menu and all else that stands around a page ask at most twelve times', async () => {
  expect(await count(loadChrome)).toBeLessThanOrEqual(12)
})

test('an article asks at most nineteen times', async () => {
  expect(await count((of) => loadArticlePage(of, slug, { kind: 'page', number: 1 }))).toBeLessThanOrEqual(19)
})

test('the front page asks at most seventeen times, and once for each section', async () => {
  expect(await count(loadHome)).toBeLessThanOrEqual(17 + SECTIONS.length)
})

test('a category asks at most ten times', async () => {
  expect(await count((of) => loadCategory(of, 'opinion', 1))).toBeLessThanOrEqual(10)
})

test('what the parts of one page ask alike is looked up once', async () => {
  const once = await count(loadSettings)
  const thrice = async (reading: Reading) => {
    await loadSettings(reading)
    await loadSettings(reading)
    return loadSettings(reading)
  }
  expect(await count(thrice)).toBe(once)
})

/** Of everything that an article and the lists may show, something. */
async function aFilledStore(): Promise<string> {
  const { db } = store
  const sections: { id: string }[] = []
  for (const name of SECTIONS) sections.push(await aCategory(db, { name }))
  const [hero, photo, tag, issue] = [await aMedium(db), await aMedium(db), await aTag(db), await anIssue(db)]
  const author = await anAuthor(db, { photoId: photo.id })
  await aMenu(db, {
    entries: sections.map(({ id }, at) => ({
      label: SECTIONS[at] ?? '',
      target: { kind: 'category', id },
      children: [],
    })),
  })
  const written: string[] = []
  for (let number = 0; number < 12; number++) {
    const article = await anArticle(db, {
      title: `Story ${number}`,
      at: NOON - (number + 1) * HOUR,
      categoryIds: [sections[number % sections.length]?.id ?? ''],
      tagIds: [tag.id],
      byline: [signedBy(author)],
      hero: { mediumId: hero.id, alt: null, caption: null, credit: null },
      issue: { id: issue.id, section: 'Features', position: number },
      relatedPins: [],
    })
    written.push(article.slug)
  }
  return written[3] ?? ''
}
