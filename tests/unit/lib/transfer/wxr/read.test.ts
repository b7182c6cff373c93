// Reading an export: part by part, whatever its version, and never stopped by one broken part.
import { expect, test } from 'vitest'
import { Invalid } from '../../../../../lib/errors.ts'
import { anExport, anItem, itemsOf, OLD_JOINT, recordsOf } from '../../../../support/wxr.ts'

test('an export is read whole: its site, people, terms and items in the order of the file', async () => {
  const records = await recordsOf(OLD_JOINT)
  expect(records[0]).toEqual({
    kind: 'channel',
    title: 'The Old Joint',
    description: 'A magazine that moved house',
    language: 'en-US',
    siteUrl: 'https://old-joint.example',
    version: '1.2',
  })
  const kinds = Object.groupBy(records, (record) =>
    record.kind === 'item' ? record.type : record.kind === 'term' ? record.taxonomy : record.kind,
  )
  expect(Object.fromEntries(Object.entries(kinds).map(([kind, found]) => [kind, found?.length]))).toEqual({
    ...{ channel: 1, author: 2, category: 10, post_tag: 1, nav_menu: 3, broken: 1 },
    ...{ post: 16, product: 1, page: 3, attachment: 3, wp_block: 1, nav_menu_item: 12 },
  })
})

test('it makes no difference in how small pieces the file arrives', async () => {
  const whole = await recordsOf(OLD_JOINT, 1_000_000)
  expect(await recordsOf(OLD_JOINT, 1)).toEqual(whole)
  expect(await recordsOf(OLD_JOINT, 7)).toEqual(whole)
})

test('every version and spelling of WordPress’s namespace is understood', async () => {
  for (const address of [
    'http://wordpress.org/export/1.0/',
    'http://wordpress.org/export/1.1/',
    'https://wordpress.org/export/1.2/',
  ]) {
    const text = anExport(
      anItem(7, 'Words', '<excerpt:encoded>Short</excerpt:encoded>'),
      `xmlns:excerpt="${address}excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="${address}"`,
    )
    expect((await itemsOf(text))[0]).toMatchObject({
      id: 7,
      content: 'Words',
      excerpt: 'Short',
      status: 'publish',
    })
  }
})

test('the namespace counts, not the prefix: nobody can pass off fields of another one', async () => {
  const hijacked =
    '<item xmlns:wp="http://other.example/"><title>Hijacked</title><wp:post_id>9</wp:post_id><wp:status>publish</wp:status></item>'
  const renamed =
    '<item xmlns:x="https://wordpress.org/export/1.2/"><x:post_id>4</x:post_id><x:status>publish</x:status></item>'
  const odd =
    '<item xmlns:xmlns="http://www.w3.org/2000/xmlns/" xmlns:a="http://a.example/"><wp:post_id>5</wp:post_id><a:b xmlns:a=""/><c:d/></item>'
  const items = await itemsOf(anExport(hijacked + renamed + odd))
  expect(items.map(({ id, status }) => [id, status])).toEqual([
    [null, ''],
    [4, 'publish'],
    [5, ''],
  ])
})

test('a part that is not well-formed is told and its neighbours are read', async () => {
  const broken = '<item><title>Broken</title><content:encoded>A <b>tag</content:encoded></item>'
  const records = await recordsOf(anExport(anItem(1, 'One') + broken + anItem(2, 'Two')))
  expect(records.slice(1)).toMatchObject([
    { kind: 'item', id: 1 },
    { kind: 'broken', title: 'Broken', reason: expect.stringContaining('not well-formed') },
    { kind: 'item', id: 2 },
  ])
})

test('a part whose text never ends does not swallow the next one', async () => {
  const endless = '<item><title>Endless</title><content:encoded><![CDATA[Words</content:encoded></item>\n'
  const records = await recordsOf(
    anExport(anItem(1, 'One') + endless + anItem(2, 'Two') + anItem(3, 'Three')),
  )
  expect(records.slice(1)).toMatchObject([
    { id: 1 },
    { kind: 'broken', title: 'Endless' },
    { id: 2 },
    { id: 3 },
  ])
})

test('characters that XML forbids and names it does not know do not cost the article', async () => {
  const title = '<item><title>Caf&eacute; \u0003&#x1F;&amp; more</title><wp:post_id>5</wp:post_id></item>'
  const [item] = await itemsOf(anExport(title + anItem(6, 'A ]]> in the middle \u0000of it')))
  expect(item).toMatchObject({
    title: 'Caf&eacute; & more',
    notes: [expect.stringContaining('kept as written')],
  })
  expect((await itemsOf(anExport(anItem(6, 'A ]]> in the\u0000 middle'))))[0]?.content).toBe(
    'A ]]> in the middle',
  )
})

test('what looks like the end of an item inside a text does not end it', async () => {
  const [item] = await itemsOf(anExport(anItem(1, 'It says </item> and <!DOCTYPE html> and <item>.')))
  expect(item?.content).toBe('It says </item> and <!DOCTYPE html> and <item>.')
})

test('dates are instants: in UTC where the export has them, else from the site’s own clock, else none', async () => {
  const date = (fields: string) => `<item><wp:post_id>1</wp:post_id>${fields}</item>`
  const times = async (fields: string) => {
    const [item] = await itemsOf(anExport(date(fields)))
    return [item?.publishedAt, item?.isTimeGuessed]
  }
  const never = '<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>'
  expect(await times('<wp:post_date_gmt>2012-03-15 21:38:08</wp:post_date_gmt>')).toEqual([
    Date.UTC(2012, 2, 15, 21, 38, 8),
    false,
  ])
  expect(await times(`${never}<pubDate>Thu, 15 Mar 2012 21:38:08 +0000</pubDate>`)).toEqual([
    Date.UTC(2012, 2, 15, 21, 38, 8),
    false,
  ])
  expect(await times(`${never}<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>`)).toEqual([null, false])
  expect(await times(`${never}<wp:post_date>2012-02-30 00:00:00</wp:post_date>`)).toEqual([null, false])
  expect(await times(`${never}<wp:post_date>2012-02-28 10:00:00</wp:post_date>`)).toEqual([
    Date.UTC(2012, 1, 28, 10),
    true,
  ])
})

test('an export in another encoding keeps its letters', async () => {
  const text = anExport(anItem(1, 'Sjögren')).replace('UTF-8', 'ISO-8859-1')
  const records = await recordsOf(Buffer.from(text, 'latin1'))
  expect(records[1]).toMatchObject({ content: 'Sjögren' })
  const wide = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(anExport(anItem(1, 'Sjögren')), 'utf16le'),
  ])
  expect((await recordsOf(wide))[1]).toMatchObject({ content: 'Sjögren' })
})

const rss = '<rss version="2.0"><channel><title>News</title><item><title>One</title></item></channel></rss>'

test.each([
  ['an empty file', '', 'This file is empty.'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not text'],
  ['an archive', Buffer.from('504b0304140000', 'hex'), 'ZIP archive'],
  ['a packed file', Buffer.from('1f8b0800000000', 'hex'), 'gzip'],
  ['a letter', 'Dear editor, here it is.', 'holds no XML'],
  ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'This is a web page'],
  ['a news feed', rss, 'This is an RSS feed'],
  ['an Atom feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>', 'This is a news feed'],
  ['another XML file', '<?xml version="1.0"?><svg></svg>', 'another kind of XML file (it begins with <svg>)'],
  ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><rss/>', '"klingon"'],
  ['half an export', anExport(anItem(1, 'One') + anItem(2, 'Two')).slice(0, -200), 'ends in the middle'],
  ['an export cut within a text', anExport(anItem(1, 'One')).slice(0, 500), 'ends in the middle'],
  [
    'an export without its end',
    anExport(anItem(1, 'One')).replace('</channel></rss>', ''),
    'ends in the middle',
  ],
])('%s is refused in one sentence', async (_, text, sentence) => {
  const refusal = recordsOf(text).catch((error: unknown) => error)
  expect(await refusal).toBeInstanceOf(Invalid)
  expect(((await refusal) as Invalid).message).toContain(sentence)
})

test('a file that declares a document type is refused, wherever it does', async () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
  const inFront = anExport(anItem(1, '&b;')).replace('<rss', `${bomb}<rss`)
  const within = anExport(`${bomb}${anItem(1, 'One')}`)
  const inside = anExport(anItem(1, 'One', bomb))
  for (const text of [inFront, within, inside]) {
    await expect(recordsOf(text)).rejects.toThrow('This file declares a document type')
  }
})
