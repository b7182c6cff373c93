// The look-up of many addresses says of each what the site answers a reader of it: one table, both asked, on both databases.
import { describe, expect, test } from 'vitest'
import type { Db } from '../../../../db/client.ts'
import { putRedirect } from '../../../../db/store/publication/redirects.ts'
import { changeSlug } from '../../../../lib/articles/change-slug.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { MOST_STEPS } from '../../../../lib/redirects/follow.ts'
import { lookUp } from '../../../../lib/redirects/look-up.ts'
import { aCategory, anArticle, anAuthor, anIssue, aPage, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, stores } from '../../../support/db.ts'
import { readerFinds } from '../../../support/reader-finds.ts'

/** `true`: readers find it there; a text: where they end; null: nothing. */
const TABLE: [address: string, end: true | string | null][] = [
  // Articles and their pages.
  ['/article/long/', true],
  ['/article/long', true],
  ['/article/long/#part', true],
  ['/article/long/2/', true],
  ['/article/long/1/', true],
  ['/article/long/?singlepage=1', true],
  ['/article/long/3/', null],
  ['/article/long/0/', null],
  ['/article/long/2/2/', null],
  ['/article/%6Cong/', true],
  ['/article//long/', true],
  ['/Article/Long/', null],
  ['/article/nowhere/', null],
  ['/article/draft/', null],
  ['/article/long/cite/ris/', true],
  ['/article/long/cite/RIS/', '/article/long/cite/ris/'],
  ['/article/long/cite/doc/', null],
  ['/article/long/cite/DOC/', null],
  // Of one that moved.
  ['/article/split/', '/article/parted/'],
  ['/article/split/2/', '/article/parted/2/'],
  ['/article/split/1/', '/article/parted/'],
  ['/article/split/3/', null],
  ['/article/split/?singlepage=1', '/article/parted/?singlepage=1'],
  ['/article/split/cite/bibtex/', '/article/parted/cite/bibtex/'],
  ['/article/split/cite/BibTeX/', '/article/parted/cite/bibtex/'],
  ['/article/brief/?singlepage=1', '/article/short/'],
  ['/article/brief/2/', null],
  // Listings and later pages of them.
  ['/category/gout/', true],
  ['/category/gout/page/2/', true],
  ['/category/gout/page/3/', null],
  ['/category/gout/page/1/', null],
  ['/category/gout/page/02/', null],
  ['/tag/diet/page/2/', true],
  ['/tag/diet/page/3/', null],
  ['/tag/a/b/', null],
  ['/author/ingrid-halvorsen/', true],
  ['/author/ingrid-halvorsen/page/2/', null],
  ['/issue/2026-01/', true],
  ['/issue/2026-01/page/2/', null],
  ['/page/about-us/', true],
  ['/page/about-us/page/2/', null],
  // Of those that moved.
  ['/category/podagra/', '/category/gout/'],
  ['/category/podagra/page/2/', '/category/gout/'],
  ['/category/podagra/page/9/', '/category/gout/'],
  ['/category/podagra/page/0/', null],
  ['/tag/food/page/3/', '/tag/diet/'],
  ['/author/ingrid/page/2/', '/author/ingrid-halvorsen/'],
  ['/old-list/', '/category/gout/'],
  // Feeds, and how WordPress called them.
  ['/feed/', true],
  ['/category/gout/feed/atom/', true],
  ['/category/podagra/feed/json/', '/category/gout/feed/json/'],
  ['/category/podagra/feed/?view=summary', '/category/gout/feed/?view=summary'],
  ['/category/none/feed/', null],
  ['/article/long/feed/', null],
  ['/rss/', '/feed/'],
  ['/atom/', '/feed/atom/'],
  ['/feed/rss2/', '/feed/'],
  ['/category/gout/feed/rdf/', '/category/gout/feed/'],
  ['/category/podagra/feed/rss2/', '/category/gout/feed/'],
  ['/category/none/feed/rss2/', null],
  ['/?feed=rss2', '/feed/'],
  ['/?feed=atom', '/feed/atom/'],
  // Sitemaps, and how WordPress called them.
  ['/sitemap.xml', true],
  ['/sitemap_index.xml', '/sitemap.xml'],
  ['/wp-sitemap.xml', '/sitemap.xml'],
  ['/wp-sitemap-posts-post-1.xml', '/sitemap.xml'],
  ['/sitemap-none.xml', null],
  ['/sitemap/tags-9.xml', null],
  ['/sitemap/none/', '/article/long/'],
  // With a query.
  ['/?p=12', '/article/long/'],
  ['/?p=13', null],
  ['/?utm_source=letter', true],
  ['/2019/05/some-post/?utm_source=letter', '/article/long/'],
  ['/2019/05/SOME-Post', '/article/long/'],
  ['/asked/?q=1', null],
  // Everything below.
  ['/blog/', '/article/long/'],
  ['/blog/2019/', '/article/long/'],
  ['/stories/long/', '/article/long/'],
  ['/stories/none/', null],
  ['/stories/abroad/1/', 'https://abroad.example/'],
  ['/topics/gout/feed/atom/', '/category/gout/feed/atom/'],
  // What was withdrawn counts more than a redirect of everything above it, and less than its own.
  ['/article/withdrawn/', null],
  ['/article/withdrawn/2/', null],
  ['/to-withdrawn/', null],
  ['/to-second-of-withdrawn/', null],
  ['/to-never/', '/page/about-us/'],
  ['/article/replaced/', '/article/long/'],
  ['/article/never/', '/page/about-us/'],
  // Longer than the site follows, in a circle, and to nothing.
  ['/step-3/', '/article/long/'],
  ['/step-2/', null],
  ['/round/', null],
  ['/number/', null],
  ['/?p=14', null],
  ['/?p=15', null],
  ['/below/x/', null],
  ['/?p=16', null],
  ['/to-front/', '/?utm_source=letter'],
  ['/to-nothing/', null],
  // What no address is.
  ['/%E0%A4%A/', null],
  ['/a/../b/', null],
]

describe.each(stores)('on $name', ({ open }) => {
  const store = freshStore(open)

  test('each kind of address leads where the site leads its readers', async () => {
    await fill(store.db)
    const { endOf } = lookUp(deskOf(managingEditor, store.db), NOON)
    const looked = await Promise.all(TABLE.map(([address]) => endOf(address, { at: NOON })))
    // One memory for all: nothing changes meanwhile.
    const reading = { ...reader(store.db), memory: new Map() }
    const found: [string, string | null, string | null][] = []
    for (const [at, [address]] of TABLE.entries())
      found.push([address, looked[at]?.to ?? null, await readerFinds(reading, address)])
    expect(found).toEqual(
      TABLE.map(([address, end]) => {
        const to = end === true ? address : end
        return [address, to, to]
      }),
    )
  })
})

async function fill(db: Db): Promise<void> {
  const desk = deskOf(managingEditor, db)
  const two = '<p>One</p><!--nextpage--><p>Two</p>'
  const [gout, diet] = [await aCategory(db, { name: 'Gout' }), await aTag(db, { name: 'diet' })]
  await anAuthor(db)
  await anIssue(db)
  await aPage(db)
  const named = (title: string, fields: object = {}) => anArticle(db, { title, ...fields })
  await named('Long', { body: two })
  await named('Draft', { status: 'draft' })
  await named('Later', { at: NOON + DAY })
  const [split, brief] = [await named('Split', { body: two }), await named('Brief')]
  await changeSlug(desk, { articleId: split.id, slug: 'parted' })
  await changeSlug(desk, { articleId: brief.id, slug: 'short' })
  for (let at = 0; at < 13; at++) await named(`Of ${at}`, { categoryIds: [gout.id], tagIds: [diet.id] })
  for (const title of ['Withdrawn', 'Replaced']) {
    const { id } = await named(title)
    await withdrawArticle(desk, { articleId: id, why: 'Wrong' })
  }
  const add = (from: string, to: string) => addRedirect(desk, { from, to, why: 'Moved' })
  await add('/category/podagra/', '/category/gout/')
  await add('/tag/food/', '/tag/diet/')
  await add('/author/ingrid/', '/author/ingrid-halvorsen/')
  await add('/old-list/', '/category/podagra/page/4/')
  await add('/?p=12', '/article/long/')
  await add('/2019/05/some-post/', '/article/long/')
  await add('/asked/?q=1', '/article/long/')
  await add('/blog/*', '/article/long/')
  await add('/stories/*', '/article/*')
  await add('/stories/abroad/*', 'https://abroad.example/')
  await add('/topics/*', '/category/*')
  await add('/sitemap/*', '/article/long/')
  for (const slug of ['withdrawn', 'never']) await add(`/article/${slug}/*`, '/page/about-us/')
  await add('/to-withdrawn/', '/article/withdrawn/')
  await add('/to-second-of-withdrawn/', '/article/withdrawn/2/')
  await add('/to-never/', '/article/never/')
  await add('/article/replaced/', '/article/long/')
  await add('/to-nothing/', '/none/')
  // As no verb writes them, but older ones may stand.
  const put = (from: string, to: string) =>
    db.write((tx) => putRedirect(tx, { id: from, fromPath: from, toPath: to, createdAt: NOON, why: 'Moved' }))
  for (let at = 1; at <= MOST_STEPS + 1; at++) await put(`/step-${at}`, `/step-${at + 1}/`)
  await put(`/step-${MOST_STEPS + 2}`, '/article/long/')
  await put('/round', '/and-round/')
  await put('/and-round', '/round/')
  // What WordPress asks for at the front page does not stand there.
  await put('/number', '/?p=14')
  await put('/?p=14', '/number/')
  await put('/?p=15', '/?p=15#top')
  await put('/below/*', '/?p=16')
  await put('/?p=16', '/below/x/')
  await put('/to-front', '/?utm_source=letter')
}
