// Whatever stands in a field, a feed is XML: asked of a strict parser, and read back by two readers of others.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { readFeedAddress } from '../../../../lib/feeds/address.ts'
import { opmlXml } from '../../../../lib/feeds/opml.ts'
import { writtenFeed } from '../../../../lib/feeds/written.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadFeed } from '../../../../lib/reader/feed/load.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import {
  aCategory,
  aMedium,
  anArticle,
  anAuthor,
  anIssue,
  aTag,
  signedBy,
} from '../../../support/builders.ts'
import { admin, deskOf, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const ORIGIN = 'https://synovia.example'

/** After the Big List of Naughty Strings, and what breaks XML in particular. */
const NAUGHTY: [string, string][] = [
  ['the end of a CDATA section', 'a ]]> b ]]&gt; c ]]]]><![CDATA[> d'],
  ['control characters', 'a\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085b'],
  ['characters that XML does not have', 'a\ufffe\uffff b \ud800 c \udfff d'],
  ['markup', '<script>alert(1)</script> <!-- x --> <?php x ?> </item></channel>'],
  ['entities', '&amp; &lt; &nbsp; &#0; &#x1F; &undefined; & &'],
  ['a document type', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;'],
  ['quotes', `"double" 'single' \`back\` „low“`],
  ['emoji of several signs', '👩🏽‍⚕️ 🏳️‍🌈 🇨🇭 e\u0301'],
  ['right to left, and turned', 'שלום مرحبا \u202etxet\u202c \u2066x\u2069'],
  ['signs of no width', '\u200b\u200d\ufeff\u00ad\u2028\u2029x'],
  ['much of everything', 'ﷺ Ṱ̴̡o͞ ͏t҉ 田中 ̗̺͖̹̯͓Ṯ̤͍̥͇͈h̲́e͏ ｘ 𝕏 ½ ²'],
  ['templates and paths', '{{7*7}} $x %s %00 ../../etc/passwd \\u0000 \\x00'],
]

async function fill(words: string) {
  const { db } = store
  const desk = deskOf(admin, db)
  const facts = { name: words, tagline: words, description: words, publisher: words }
  const named = { ...DEFAULT_SETTINGS, ...facts }
  await saveSettings(desk, named)
  const [category, tag, author] = [
    await aCategory(db, { name: words, slug: 'category', description: words }),
    await aTag(db, { name: words, slug: 'tag' }),
    await anAuthor(db, { name: words, slug: 'author', credentials: [words], bio: words }),
  ]
  const issue = await anIssue(db, { sections: [words] })
  const picture = await aMedium(db, { alt: words, caption: words, credit: words })
  const { id: articleId } = await anArticle(db, {
    ...{ slug: 'naughty', title: words, dek: words, kicker: words, excerpt: words },
    ...{ sponsor: words, disclosure: words, categoryIds: [category.id], tagIds: [tag.id] },
    byline: [signedBy(author)],
    hero: { mediumId: picture.id, alt: words, caption: words, credit: words },
    issue: { id: issue.id, section: words, position: 0 },
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
  })
  const correction = { articleId, kind: 'correction' as const, text: words }
  await correctArticle(deskOf(managingEditor, db), correction)
}

async function written(address: string) {
  const asked = readFeedAddress(address)
  const feed = asked && (await loadFeed(reader(store.db), asked, ORIGIN))
  if (!asked || !feed) throw new Error(`There is no feed at ${address}`)
  return writtenFeed(asked.format, feed).text
}

/** Throws at the first thing that is not well-formed, namespaces included (XML 1.0, XML Names). */
function assertXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

const LISTINGS = [
  ...['/', '/category/category/', '/tag/tag/', '/author/author/', '/issue/2026-01/', '/issues/'],
  '/corrections/',
]

test.each(NAUGHTY)('%s in every field leave every feed well-formed and readable', async (_what, words) => {
  await fill(words)
  for (const page of LISTINGS) {
    const [rss, atom, json] = [
      await written(`${page}feed/`),
      await written(`${page}feed/atom/`),
      await written(`${page}feed/json/`),
    ]
    assertXml(rss)
    assertXml(atom)
    const items = [parseRssFeed(rss).items, parseAtomFeed(atom).entries, parseJsonFeed(json).items]
    expect(
      items.map((list) => list?.length),
      page,
    ).toEqual([1, 1, 1])
    for (const text of [rss, atom]) {
      const { items: read } = await new Parser().parseString(text)
      expect(read, page).toHaveLength(1)
      expect(read[0]?.link?.startsWith(ORIGIN)).toBe(true)
    }
  }
})

test('an id and an address are exactly what they are, also with characters that XML needs escaped', async () => {
  const guid = 'https://old.example/?p=7&from=<wp>]]>'
  const content = contentOf({ title: 'Salt & <b>water</b>', body: fromHtml('<p>One &amp; two</p>') })
  const { id: articleId } = await createArticle(deskOf(managingEditor, store.db), { content, guid })
  await publishArticle(deskOf(managingEditor, store.db), { articleId })
  const ids = [
    ...textsOf(await written('/feed/'), 'guid'),
    ...textsOf(await written('/feed/atom/'), 'id').slice(1),
  ]
  expect(ids).toEqual([guid, guid])
  expect(textsOf(await written('/feed/'), 'title').at(-1)).toBe('Salt & <b>water</b>')
  expect(textsOf(await written('/search/feed/?q=salt&view=summary'), 'link')[0]).toBe(
    `${ORIGIN}/search/?q=salt`,
  )
  expect(textsOf(await written('/search/feed/atom/?q=salt&view=summary'), 'id')[0]).toBe(
    `${ORIGIN}/search/feed/atom/?q=salt&view=summary`,
  )
})

/** The texts of all elements of that name, with every space that is in them. */
function textsOf(xml: string, name: string): string[] {
  const texts: string[] = []
  let open: string[] = []
  const parser = new SaxesParser()
  const add = (text: string) => {
    if (open.at(-1) === name) texts[texts.length - 1] += text
  }
  parser.on('opentag', (tag) => {
    open.push(tag.name)
    if (tag.name === name) texts.push('')
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    open = open.slice(0, -1)
  })
  parser.write(xml).close()
  return texts
}

test.each(NAUGHTY)('%s in a search, in the name of a section', async (_what, words) => {
  await fill(words)
  for (const format of ['', 'atom/'])
    assertXml(await written(`/search/feed/${format}?q=${encodeURIComponent(`gout ${words.toWellFormed()}`)}`))
  const section = { name: words, page: `${ORIGIN}/`, feed: `${ORIGIN}/feed/`, below: [] }
  const list = { title: words, page: `${ORIGIN}/feeds/` }
  assertXml(opmlXml(list, [section, { ...section, below: [section] }]))
})
