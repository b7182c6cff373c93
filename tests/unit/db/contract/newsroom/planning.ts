// What is planned and what is checked before it appears: the calendar, addresses, titles, what an import finds here.
import { expect, test } from 'vitest'
import { listNewest } from '../../../../../db/desk/articles/articles.ts'
import * as imported from '../../../../../db/desk/articles/imported.ts'
import {
  countListed,
  type Listing,
  listAuthorCredentials,
  listFirstSeen,
  listIssueMonths,
  listKnownAddresses,
  listSeenSlugs,
  listTitleHolders,
  mapCategorySponsors,
  mapRedirects,
  mapSlugOwners,
} from '../../../../../db/desk/articles/preflight.ts'
import {
  listBeginnings,
  listCampaignDays,
  listEmbargoes,
  listEndings,
  listIssuesOf,
  listNext,
} from '../../../../../db/desk/planning/plan.ts'
import { listFrontPagesBeginning } from '../../../../../db/desk/publication/planned.ts'
import { FOREVER } from '../../../../../db/schema/kit.ts'
import { updateArticle } from '../../../../../db/store/articles/articles.ts'
import { listUndigested } from '../../../../../db/store/articles/digests.ts'
import { listPublicationsSince, movePublication } from '../../../../../db/store/articles/publications.ts'
import { findSlugHolder, isAddressOfVisible } from '../../../../../db/store/articles/slugs.ts'
import { mapOpenStretches } from '../../../../../db/store/many-articles.ts'
import { hasActivity, listArticleIdsAfter } from '../../../../../db/store/media/uses.ts'
import { insertFrontPage } from '../../../../../db/store/publication/front-pages.ts'
import { insertIssuePdf } from '../../../../../db/store/publication/issues.ts'
import { deleteRedirect, putRedirect } from '../../../../../db/store/publication/redirects.ts'
import {
  deleteCategoryTerms,
  insertTerms,
  listCategoryTermsBelow,
} from '../../../../../db/store/subjects/category-terms.ts'
import { listChildCategories } from '../../../../../db/store/subjects/taxonomy.ts'
import {
  aCampaign,
  aCategory,
  aMedium,
  aMenu,
  anArticle,
  anAuthor,
  anIssue,
  aPage,
  aTag,
  signedBy,
} from '../../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, HOUR, NOON } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function plansAreChecked(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(editor, store.db)

  test('what begins, ends or leaves its embargo in a span is listed by its moment, for who may read it', async () => {
    const { db } = store
    await anArticle(db, { title: 'Later', at: NOON + 2 * DAY })
    await anArticle(db, { title: 'Soon', at: NOON + HOUR, until: NOON + DAY })
    const { id } = await anArticle(db, { title: 'Kept', status: 'draft' })
    await db.write((tx) => updateArticle(tx, id, { embargoUntil: NOON + HOUR }))
    const span = { from: NOON, until: NOON + 2 * DAY }
    const titles = (rows: { title: string }[]) => rows.map(({ title }) => title)
    expect(titles(await listBeginnings(desk(), span, 9))).toEqual(['Soon'])
    expect(titles(await listEndings(desk(), span, 9))).toEqual(['Soon'])
    expect(await listEmbargoes(desk(), span, 9)).toEqual([{ articleId: id, title: 'Kept', at: NOON + HOUR }])
    expect(titles(await listNext(desk(), 9))).toEqual(['Soon', 'Later'])
    expect(titles(await listNext(desk(), 1))).toEqual(['Soon'])
    const stranger = deskOf(contributor, db)
    expect([await listNext(stranger, 9), await listEmbargoes(stranger, span, 9)]).toEqual([[], []])
    const issue = await anIssue(db, { year: 2026, month: 3 })
    expect((await listIssuesOf(desk(), 2026, 3)).map((row) => row.id)).toEqual([issue.id])
    expect(await listIssuesOf(desk(), 2026, 4)).toEqual([])
  })

  test('campaigns are listed by the days on which they begin or end, as they stand', async () => {
    const { db } = store
    const lamps = await aCampaign(db, { name: 'Lamps', firstDay: '2026-01-10', lastDay: '2026-01-20' })
    const kites = await aCampaign(db, { name: 'Kites', firstDay: '2026-01-20', isPaused: true })
    await aCampaign(db, { name: 'Pumps', firstDay: '2026-01-20', visibleUntil: NOON })
    const between = async (firstDay: string, lastDay: string) =>
      (await listCampaignDays(desk(), { firstDay, lastDay })).map(({ id }) => id)
    expect(await between('2026-01-20', '2026-01-20')).toEqual([kites.campaignId, lamps.campaignId])
    expect(await between('2026-01-01', '2026-01-10')).toEqual([lamps.campaignId])
    expect(await between('2026-01-11', '2026-01-19')).toEqual([])
    expect(await listCampaignDays(desk(), { firstDay: '2026-01-20', lastDay: '2026-02-01' })).toContainEqual({
      ...{ id: kites.campaignId, name: 'Kites', firstDay: '2026-01-20', lastDay: null, isPaused: true },
    })
  })

  test('front pages stand where they begin, each by its own moment or that of its issue', async () => {
    const { db } = store
    const issue = await anIssue(db, { month: 2, visibleFrom: NOON + DAY })
    const row = { pins: {}, savedAt: NOON - HOUR, byName: 'Mona' }
    await db.write(async (tx) => {
      await insertFrontPage(tx, { ...row, id: 'a', issueId: null, visibleFrom: NOON + HOUR })
      await insertFrontPage(tx, { ...row, id: 'b', issueId: issue.id, visibleFrom: NOON })
    })
    const between = (from: number, until: number) => listFrontPagesBeginning(desk(), { from, until })
    expect(await between(NOON, NOON + DAY)).toEqual([
      { id: 'a', at: NOON + HOUR, savedAt: NOON - HOUR, issue: null },
    ])
    expect(await between(NOON + DAY, NOON + 2 * DAY)).toMatchObject([
      { id: 'b', at: NOON + DAY, issue: { month: 2 } },
    ])
  })

  test('a moved publication takes its terms along', async () => {
    const { db } = store
    const tag = await aTag(db)
    const { id } = await anArticle(db, { at: NOON + HOUR, tagIds: [tag.id] })
    const rows = () => db.write((tx) => listPublicationsSince(tx, id, NOON))
    const [planned] = await rows()
    const moments = { visibleFrom: NOON + DAY, listedAt: NOON + DAY }
    await db.write((tx) => movePublication(tx, planned?.id ?? '', moments))
    await db.write((tx) => movePublication(tx, planned?.id ?? '', { updatedAt: NOON + DAY }))
    expect(await rows()).toMatchObject([{ ...moments, updatedAt: NOON + DAY }])
    expect(await db.orm.select().from(db.t.publicationTerms)).toMatchObject([moments])
  })

  test('what readers see of many articles from a moment on is known at once', async () => {
    const { db } = store
    const soon = await anArticle(db, { title: 'Soon', at: NOON + HOUR })
    const over = await anArticle(db, { title: 'Over', until: NOON })
    const open = await mapOpenStretches(db, [soon.id, over.id, 'none'], NOON)
    expect([...open.keys()]).toEqual([soon.id])
    const stretch = { revisionId: soon.revisionId, visibleFrom: NOON + HOUR, listedAt: NOON + HOUR }
    expect(open.get(soon.id)).toMatchObject([stretch])
  })

  test('it is known which addresses will be there, and what moved', async () => {
    const { db } = store
    const soon = await anArticle(db, { title: 'Soon', at: NOON + HOUR })
    const over = await anArticle(db, { title: 'Over', until: NOON })
    const seen = await listSeenSlugs(desk(), [soon.slug, over.slug, 'unheard'], NOON)
    expect(seen).toEqual([{ slug: soon.slug, from: NOON + HOUR, until: FOREVER, pages: 1 }])
    const firstSeen = await listFirstSeen(desk(), [soon.slug, over.slug, 'unheard'])
    expect(new Map(firstSeen.map(({ slug, first }) => [slug, first]))).toEqual(
      new Map([
        [soon.slug, NOON + HOUR],
        [over.slug, NOON - DAY],
      ]),
    )
    await db.write(async (tx) => {
      const move = { toPath: '/new/', why: 'moved', createdAt: NOON }
      for (const fromPath of ['/old/', '/gone/']) await putRedirect(tx, { ...move, fromPath, id: fromPath })
      await deleteRedirect(tx, '/gone/')
    })
    expect([...(await mapRedirects(desk(), ['/old/', '/gone/']))]).toEqual([
      ['/old/', { id: '/old/', to: '/new/' }],
    ])
    const pdf = { id: 'pdf', hash: 'b'.repeat(32), fileName: 'a.pdf', bytes: 9, uploadedAt: NOON }
    await db.write((tx) => insertIssuePdf(tx, { ...pdf, uploadedByName: 'Edda' }))
    const [category, tag, author] = [await aCategory(db), await aTag(db), await anAuthor(db)]
    const [issue, page] = [await anIssue(db, { visibleFrom: NOON + HOUR, pdfId: 'pdf' }), await aPage(db)]
    const known = (kind: Listing, key: string) =>
      listKnownAddresses(desk(), { kind, keys: [key, 'unheard'], since: NOON })
    const listed = { categoryIds: [category.id], tagIds: [tag.id], byline: [signedBy(author)] }
    await anArticle(db, listed)
    await anArticle(db, { ...listed, at: NOON + HOUR })
    const counted = async (kind: 'category' | 'tag' | 'author', key: string, at: number) =>
      (await countListed(desk(), { kind, keys: [key, 'unheard'], at })).map(({ count }) => count)
    expect(await counted('category', category.path, NOON)).toEqual([1])
    expect(await counted('tag', tag.slug, NOON + HOUR)).toEqual([2])
    expect(await counted('author', author.slug, NOON - 2 * DAY)).toEqual([])
    const always = { from: 0, until: FOREVER }
    expect(await known('category', category.path)).toEqual([{ key: category.path, ...always }])
    expect(await known('tag', tag.slug)).toEqual([{ key: tag.slug, ...always }])
    expect(await known('author', author.slug)).toEqual([{ key: author.slug, ...always }])
    const fromThen = [{ key: issue.slug, from: NOON + HOUR, until: FOREVER }]
    expect([await known('issue', issue.slug), await known('issue-pdf', issue.slug)]).toEqual([
      fromThen,
      fromThen,
    ])
    await anIssue(db, { month: 2 })
    await anIssue(db, { month: 3, visibleUntil: NOON })
    expect([await known('issue-pdf', '2026-02'), await known('issue', '2026-03')]).toEqual([[], []])
    expect((await known('page', page.slug)).map(({ key, until }) => [key, until])).toEqual([
      [page.slug, FOREVER],
    ])
    expect([...(await mapSlugOwners(desk(), [soon.slug, 'unheard']))]).toEqual([[soon.slug, soon.id]])
    expect([
      await listKnownAddresses(desk(), { kind: 'tag', keys: [], since: NOON }),
      await listSeenSlugs(desk(), [], NOON),
      await listFirstSeen(desk(), []),
      await listTitleHolders(desk(), []),
      await listIssueMonths(desk(), []),
    ]).toEqual([[], [], [], [], []])
    expect([
      await mapRedirects(desk(), []),
      await mapSlugOwners(desk(), []),
      await mapCategorySponsors(desk(), []),
    ]).toEqual([new Map(), new Map(), new Map()])
  })

  test('who has an address or a title is known, and what an article’s terms bring along', async () => {
    const { db } = store
    const [one, two] = [await anArticle(db, { title: 'Twin' }), await anArticle(db, { title: 'Twin' })]
    const planned = await anArticle(db, { title: 'Planned', at: NOON + HOUR })
    expect(await listTitleHolders(desk(), ['Twin', 'Unheard'])).toEqual([
      { title: 'Twin', ids: [one.id, two.id] },
    ])
    const holder = (slug: string, article: { id: string }) =>
      db.write((tx) => findSlugHolder(tx, slug, { article, now: NOON }))
    expect(await holder(two.slug, one)).toEqual({ title: 'Twin', wasSeen: true })
    expect(await holder(planned.slug, planned)).toEqual({ title: null, wasSeen: false })
    const isSeen = (slug: string, now: number) => db.write((tx) => isAddressOfVisible(tx, slug, now))
    expect([await isSeen(planned.slug, NOON), await isSeen(planned.slug, NOON + HOUR)]).toEqual([false, true])
    const author = await anAuthor(db, { credentials: ['MD', 'MACR'] })
    expect(await listAuthorCredentials(desk(), [author.id])).toEqual([
      { id: author.id, credentials: ['MD', 'MACR'] },
    ])
    const hub = await aCategory(db, { kind: 'hub', sponsor: 'A society' })
    const child = await aCategory(db, { name: 'Below', parentId: hub.id })
    expect([...(await mapCategorySponsors(desk(), [child.id, hub.id]))]).toEqual([[hub.id, 'A society']])
    expect((await db.write((tx) => listChildCategories(tx, hub.id))).map(({ id }) => id)).toEqual([child.id])
    const issue = await anIssue(db)
    expect(await listIssueMonths(desk(), [issue.id, 'unheard'])).toMatchObject([{ slug: issue.slug }])
    const { id } = one
    expect(await listArticleIdsAfter(db, id, 1)).toEqual([two.id])
    expect([await hasActivity(db, 'article', id), await hasActivity(db, 'article', 'x')]).toEqual([
      true,
      false,
    ])
  })

  test('many articles are read at once with their newest texts, as far as the actor may', async () => {
    const { db } = store
    const [one, two] = [await anArticle(db, { title: 'One' }), await anArticle(db, { status: 'draft' })]
    const found = await listNewest(desk(), [one.id, two.id, 'none'])
    expect(found.map(({ article }) => article.id).sort()).toEqual([one.id, two.id].sort())
    expect(found.find(({ article }) => article.id === one.id)?.content.title).toBe('One')
    expect(await listNewest(deskOf(contributor, db), [one.id, two.id])).toEqual([])
    expect(await listNewest(desk(), [])).toEqual([])
  })

  test('what is listed under a category can be listed elsewhere', async () => {
    const { db } = store
    const [here, there] = [await aCategory(db, { name: 'Here' }), await aCategory(db, { name: 'There' })]
    await anArticle(db, { categoryIds: [here.id] })
    await db.write(async (tx) => {
      const rows = await listCategoryTermsBelow(tx, here.id)
      expect(rows.map((row) => row.termId)).toEqual([here.id])
      await insertTerms(tx, [...rows.map((row) => ({ ...row, termId: there.id }))])
      const ids = rows.map((row) => row.publicationId)
      expect((await listCategoryTermsBelow(tx, here.id)).map((row) => row.termId).sort()).toEqual(
        [here.id, there.id].sort(),
      )
      await deleteCategoryTerms(tx, here.id, ids)
      expect(await listCategoryTermsBelow(tx, here.id)).toEqual([])
      expect((await listCategoryTermsBelow(tx, there.id)).map((row) => row.publicationId)).toEqual(ids)
    })
  })

  test('articles that an older version wrote are found for their digest', async () => {
    const { db } = store
    const [one, two] = [await anArticle(db), await anArticle(db)]
    expect(await db.write((tx) => listUndigested(tx, 9))).toEqual([])
    await db.write((tx) => tx.orm.delete(tx.t.articleTerms))
    await db.write((tx) => tx.orm.delete(tx.t.articleDigests))
    expect((await db.write((tx) => listUndigested(tx, 1))).map(({ id }) => id)).toEqual([one.id])
    expect((await db.write((tx) => listUndigested(tx, 9))).map(({ id }) => id)).toEqual([one.id, two.id])
  })

  test('an import recognises what is here, and what people have touched', async () => {
    const { db } = store
    const article = await anArticle(db, { importRef: 'wxr:1' })
    const [page, author, category, tag] = [
      await aPage(db),
      await anAuthor(db),
      await aCategory(db),
      await aTag(db),
    ]
    await aMedium(db, { importRef: 'wxr:media:1' })
    await aMedium(db, { importRef: 'other:1' })
    const menu = await aMenu(db)
    expect(await imported.listArticleIdentities(db)).toMatchObject([{ id: article.id, importRef: 'wxr:1' }])
    expect((await imported.listPageIdentities(db)).map(({ id }) => id)).toEqual([page.id])
    expect((await imported.listImportedMedia(db, 'wxr:')).map((row) => row.importRef)).toEqual([
      'wxr:media:1',
    ])
    const ids = async (rows: Promise<{ id: string }[]>) => (await rows).map(({ id }) => id)
    expect(await ids(imported.listAuthorRows(db))).toEqual([author.id])
    expect(await ids(imported.listAllCategoryRows(db))).toEqual([category.id])
    expect(await ids(imported.listAllTagRows(db))).toEqual([tag.id])
    expect(await ids(imported.listMenuRows(db))).toEqual([menu.id])
    expect(await imported.hasSetting(db, 'publication')).toBe(false)
    expect(await imported.listIdsTouchedByPeople(db)).toContain(article.id)
  })
}
