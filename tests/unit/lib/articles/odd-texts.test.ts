// Emoji, scripts from right to left, signs that nobody sees, lists within lists: all goes through the desk and out to readers as written.
import { expect, test } from 'vitest'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { planMerge, settleMerge } from '../../../../lib/articles/merge.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { PLAIN } from '../../../../lib/feeds/address.ts'
import { rssXml } from '../../../../lib/feeds/rss.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadFeed } from '../../../../lib/reader/feed/load.ts'
import { compareContents } from '../../../../lib/revisions/compare.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { toText } from '../../../../lib/rich-text/to-text.ts'
import { SLUG_FORM, slugify } from '../../../../lib/slugs.ts'
import { anArticle, anAuthor, aTag, signedBy } from '../../../support/builders.ts'
import { deskOf, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { doc, h, p } from '../rich-text/write.ts'

const store = freshStore()

const WRITINGS: [string, string][] = [
  ['emoji of several signs', 'Gout 👩🏽‍⚕️🦶🏿 hurts'],
  ['letters outside the first plane', '𐌰𐌱𐌲 𠮷 and 𝓖out'],
  ['right to left', 'مرض النقرس שיגרון Gout'],
  ['signs of no width', 'Go\u200but and rheu\u00adma\u200dtism\ufeff'],
  ['turns of direction', 'Gout \u202etuog\u202c and \u2067שלום\u2069'],
  ['marks above and below', 'Góut हिन्दी Sjo\u0308gren'],
]

test.each(WRITINGS)(
  '%s: in title, author, tag and text, on the page and in the feed',
  async (_what, words) => {
    const author = await anAuthor(store.db, { name: words })
    const tag = await aTag(store.db, { name: words })
    const given = {
      title: words,
      byline: [signedBy(author)],
      tagIds: [tag.id],
      body: doc(h(2, words), p(words)),
    }
    const article = await anArticle(store.db, given)
    const content = { ...article.content, body: doc(h(2, words), p(`${words}!`)) }
    const saved = await saveArticle(deskOf(managingEditor, store.db), {
      articleId: article.id,
      rev: 1,
      content,
    })
    await publishArticle(deskOf(managingEditor, store.db), { articleId: article.id })
    for (const slug of [saved.slug, author.slug, tag.slug]) {
      expect(slug).toMatch(SLUG_FORM)
      expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug)
    }
    const page = JSON.stringify(
      await loadArticlePage(reader(store.db), saved.slug, { kind: 'page', number: 1 }),
    )
    expect(page.split(JSON.stringify(words).slice(1, -1)).length).toBeGreaterThan(4)
    const newest = { ...PLAIN, of: { kind: 'site' as const }, page: '/' }
    const loaded = await loadFeed(reader(store.db), newest, 'https://synovia.example')
    const feed = loaded ? rssXml(loaded) : ''
    expect(feed).toContain(words)
    expect(feed.isWellFormed()).toBe(true)
  },
)

test.each(WRITINGS)('%s: compared and put together letter by letter', (_what, words) => {
  const text = (...lines: string[]) => contentOf({ title: words, body: doc(...lines.map((line) => p(line))) })
  const [base, mine, theirs] = [
    text(words, 'Two.'),
    text(`${words} mine`, 'Two.'),
    text(words, `Two ${words}.`),
  ]
  const plan = planMerge(base, mine, theirs)
  expect(plan.clashes).toEqual([])
  expect(settleMerge(plan, {})).toEqual(text(`${words} mine`, `Two ${words}.`))
  const [first] = compareContents(base, mine).blocks
  const side = (left: string) =>
    first?.words
      .filter(({ kind }) => kind !== left)
      .map((word) => word.text)
      .join('')
  expect([side('in'), side('out')]).toEqual([words, `${words} mine`])
  // Nobody sees half a letter.
  for (const word of first?.words ?? []) expect(word.text.isWellFormed()).toBe(true)
})

test('an address holds whole letters, however long the title, and what nobody sees is no letter', () => {
  expect(slugify(`${'a'.repeat(79)}𐌰𐌱`)).toBe(`${'a'.repeat(79)}𐌰`)
  expect(slugify('rheu\u00adma\u200btism')).toBe('rheumatism')
  expect(slugify('Gout \u202etuog\u202c')).toBe('gout-tuog')
  expect(slugify('👩🏽‍⚕️')).toBe('untitled')
})

test('200 lists within each other keep all their words', async () => {
  const nested =
    Array.from({ length: 200 }, (_, at) => `<ul><li>Item ${at}.`).join('') + '</li></ul>'.repeat(200)
  const content = contentOf({ title: 'Lists', body: fromHtml(nested) })
  const { id } = await createArticle(deskOf(managingEditor, store.db), { content })
  const saved = await saveArticle(deskOf(managingEditor, store.db), {
    articleId: id,
    rev: 1,
    content: { ...content, dek: 'Deep' },
  })
  const words = toText(content.body)
  for (let at = 0; at < 200; at++) expect(words).toContain(`Item ${at}.`)
  await publishArticle(deskOf(managingEditor, store.db), { articleId: id })
  const page = JSON.stringify(
    await loadArticlePage(reader(store.db), saved.slug, { kind: 'page', number: 1 }),
  )
  expect(page).toContain('Item 199.')
})
