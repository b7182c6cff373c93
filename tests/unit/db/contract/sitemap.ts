// Sitemaps: what search engines may keep, by month, with the moment of its last change; terms only with an article.
import { expect, test } from 'vitest'
import {
  countIndexedIn,
  findIndexedSpan,
  listCorrectedIn,
  listIndexedIn,
  listIndexedTerms,
  listNews,
  listTermSlices,
} from '../../../../db/reader/sitemap.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { editCorrection } from '../../../../lib/corrections/edit.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { aCategory, aMedium, anArticle, anAuthor, aTag, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

const SEO = { title: null, description: null, canonical: null, noindex: false }
const month = (number: number) => ({ from: Date.UTC(2025, number), until: Date.UTC(2025, number + 1) })
const all = { limit: 10, offset: 0 }

export function sitemapsList(open: OpenStore): void {
  const store = freshStore(open)

  test('articles are counted by month with their last change; what asks search engines away is not', async () => {
    const { db } = store
    const [may, june, july] = [4, 5, 6].map(month)
    if (!may || !june || !july) throw new Error('There are twelve months.')
    expect(await findIndexedSpan(reader(db))).toBeNull()
    await anArticle(db, { title: 'First', slug: 'first', at: may.from })
    await anArticle(db, { title: 'Last', slug: 'last', at: june.until - 1 })
    const { id } = await anArticle(db, { title: 'Within', slug: 'within', at: june.from })
    await anArticle(db, { title: 'Hidden', at: may.from - DAY, seo: { ...SEO, noindex: true } })
    const elsewhere = 'https://journal.example/first'
    await anArticle(db, { title: 'Elsewhere', at: july.from + DAY, seo: { ...SEO, canonical: elsewhere } })
    expect(await findIndexedSpan(reader(db))).toEqual({ first: may.from, last: june.until - 1 })
    expect(await countIndexedIn(reader(db), [july, june, may])).toEqual([
      { from: may.from, count: 1, changedAt: may.from },
      { from: june.from, count: 2, changedAt: june.until - 1 },
    ])
    const slugs = async (slice: { limit: number; offset: number }) =>
      (await listIndexedIn(reader(db), june, slice)).map(({ slug }) => slug)
    expect([await slugs(all), await slugs({ limit: 1, offset: 1 })]).toEqual([['within', 'last'], ['last']])
    const correction = { articleId: id, kind: 'update', text: 'New' } as const
    const { id: correctionId } = await correctArticle(deskOf(managingEditor, db), correction)
    expect(await listCorrectedIn(reader(db), june)).toEqual([
      { articleId: id, listedAt: june.from, at: NOON },
    ])
    expect(await listCorrectedIn(reader(db), may)).toEqual([])
    expect(await listCorrectedIn(reader(db, NOON - 1), june)).toEqual([])
    const back = { ...correction, correctionId, at: NOON - DAY }
    await editCorrection(deskOf(managingEditor, db, NOON + HOUR), back)
    expect((await listCorrectedIn(reader(db, NOON + HOUR), june)).map(({ at }) => at)).toEqual([NOON + HOUR])
  })

  test('an update that is dated before the first publication counts no more than that, as in the entries', async () => {
    const { db } = store
    const may = month(4)
    const { id } = await anArticle(db, { at: may.from + DAY })
    const desk = deskOf(managingEditor, db)
    await publishArticle(desk, { articleId: id, updatedAt: may.from })
    const [row] = await listIndexedIn(reader(db), may, all)
    expect(row).toMatchObject({ listedAt: may.from + DAY, updatedAt: may.from })
    expect(await countIndexedIn(reader(db), [may])).toEqual([
      { from: may.from, count: 1, changedAt: may.from + DAY },
    ])
    await publishArticle(desk, { articleId: id, updatedAt: may.from + 2 * DAY })
    expect(await countIndexedIn(reader(db), [may])).toMatchObject([{ changedAt: may.from + 2 * DAY }])
  })

  test('an article comes with its picture', async () => {
    const { db } = store
    const picture = await aMedium(db)
    await anArticle(db, { hero: { mediumId: picture.id, alt: null, caption: null, credit: null } })
    const [row] = await listIndexedIn(reader(db), { from: 0, until: NOON }, all)
    expect([row?.hash, row?.state, row?.renditions?.length]).toEqual([picture.hash, 'ready', 4])
  })

  test('news are what first appeared since then, the newest first', async () => {
    const { db } = store
    for (const hours of [1, 3, 2]) await anArticle(db, { title: `${hours}`, at: NOON - hours * HOUR })
    const titles = async (since: number, limit: number) =>
      (await listNews(reader(db), since, limit)).map(({ card }) => card.title)
    expect(await titles(NOON - 2 * HOUR, 9)).toEqual(['1', '2'])
    expect(await titles(0, 1)).toEqual(['1'])
  })

  test('categories, tags and authors are listed with their newest article, and only where they have one', async () => {
    const { db } = store
    const top = await aCategory(db, { name: 'Conditions' })
    const below = await aCategory(db, { name: 'Gout', parentId: top.id })
    await aCategory(db, { name: 'Empty' })
    const [, tag] = [await aTag(db, { name: 'none' }), await aTag(db, { name: 'urate' })]
    const author = await anAuthor(db)
    const given = { categoryIds: [below.id], tagIds: [tag.id], byline: [signedBy(author)] }
    await anArticle(db, { ...given, at: NOON - DAY })
    await anArticle(db, { ...given, at: NOON - HOUR })
    const changedAt = NOON - HOUR
    expect(await listIndexedTerms(reader(db), 'category', all)).toEqual([
      { address: 'conditions', changedAt },
      { address: 'conditions/gout', changedAt },
    ])
    expect(await listIndexedTerms(reader(db), 'tag', all)).toEqual([{ address: 'urate', changedAt }])
    expect(await listIndexedTerms(reader(db), 'author', all)).toEqual([{ address: author.slug, changedAt }])
    // Of slices of one the first, with the tag that nothing has, is no part.
    expect(await listTermSlices(reader(db), 'tag', 1)).toEqual([{ number: 2, changedAt }])
    expect(await listTermSlices(reader(db, NOON - 2 * HOUR), 'category', 9)).toEqual([
      { number: 1, changedAt: NOON - DAY },
    ])
    expect(await listIndexedTerms(reader(db), 'tag', { limit: 1, offset: 0 })).toEqual([])
  })
}
