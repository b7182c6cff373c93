// The house rule: no query that a reader may cause tells anything of drafts, or of what is still to come.
import { expect, test } from 'vitest'
import { tokensOf } from '../../../../../db/search/tokens.ts'
import { replaceRanked } from '../../../../../db/store/reads.ts'
import { correctArticle } from '../../../../../lib/corrections/add.ts'
import { saveFrontPage } from '../../../../../lib/front-page/save.ts'
import { createPage, savePageText } from '../../../../../lib/pages/write.ts'
import { saveSettings } from '../../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../../lib/settings/settings.ts'
import {
  aCampaign,
  aCategory,
  aMedium,
  aMenu,
  anArticle,
  anAuthor,
  anIssue,
  aPage,
  aPromo,
  aTag,
  signedBy,
} from '../../../../support/builders.ts'
import { admin, DAY, deskOf, managingEditor, NOON, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'
import { matchOf } from '../../../../support/searching.ts'
import { readerQueries as query, WITHOUT_MOMENTS } from '../queries.ts'

export function draftsStayHidden(open: OpenStore): void {
  const store = freshStore(open)

  test('every reader’s query answers nothing from a store of drafts and things to come', async () => {
    const { db } = store
    const later = NOON + DAY
    const [category, tag, author] = [await aCategory(db), await aTag(db), await anAuthor(db)]
    const child = await aCategory(db, { name: 'Gout', parentId: category.id })
    const issue = await anIssue(db, { visibleFrom: later })
    const picture = await aMedium(db)
    const fields = {
      hero: { mediumId: picture.id, alt: null, caption: null, credit: null },
      categoryIds: [child.id],
      tagIds: [tag.id],
      byline: [signedBy(author)],
      issue: { id: issue.id, section: 'Features', position: 0 },
      sponsor: 'A secret sponsor',
    }
    const draft = await anArticle(db, { ...fields, title: 'A secret draft', status: 'draft' })
    const planned = await anArticle(db, { ...fields, title: 'A secret plan', at: later })
    const [a, b] = [draft.id, planned.id]
    for (const articleId of [a, b]) {
      await correctArticle(deskOf(managingEditor, db), { articleId, kind: 'update', text: 'Secret' })
    }
    await aMenu(db, { visibleFrom: later })
    const page = await aPage(db, { visibleFrom: later })
    const written = { title: 'A secret page', description: '', body: page.body }
    await savePageText(deskOf(managingEditor, db), { rev: 1, isAutomatic: false, content: written }, page)
    await createPage(deskOf(managingEditor, db), { isAutomatic: false, content: written })
    await aPromo(db, { at: later })
    await aCampaign(db, { visibleFrom: later, pictureId: picture.id })
    await saveSettings(deskOf(admin, db, later), DEFAULT_SETTINGS)
    await db.write((tx) => replaceRanked(tx, [a, b]))
    const pins = { lead: [planned.id] }
    await saveFrontPage(deskOf(managingEditor, db), { pins, base: null, at: later })

    const reading = reader(db)
    const all = { limit: 10, offset: 0 }
    const ever = { from: 0, until: NOON + 10 * DAY }
    const answers: Record<string, unknown> = {
      findArticle: [
        await query.findArticle(reading, draft.slug),
        await query.findArticle(reading, planned.slug),
      ],
      mapSponsors: [...(await query.mapSponsors(reading, [draft.slug, planned.slug]))],
      wasWithdrawn: [
        await query.wasWithdrawn(reading, draft.slug),
        await query.wasWithdrawn(reading, planned.slug),
      ],
      listContents: await query.listContents(reading, [draft.revisionId, planned.revisionId]),
      listCorrections: [await query.listCorrections(reading, a), await query.listCorrections(reading, b)],
      listCorrectionsOf: await query.listCorrectionsOf(reading, [a, b]),
      listLatestCorrections: await query.listLatestCorrections(reading, all),
      countCorrections: await query.countCorrections(reading),
      listRelated: [await query.listRelated(reading, a), await query.listRelated(reading, b)],
      listSlugs: await query.listSlugs(reading, 10),
      listMostReadIds: await query.listMostReadIds(reading),
      listLatest: await query.listLatest(reading, all),
      listLatestIds: await query.listLatestIds(reading, all),
      countLatest: await query.countLatest(reading),
      listByTerm: [
        await query.listByTerm(reading, 'category', category.id, all),
        await query.listByTerm(reading, 'tag', tag.id, all),
        await query.listByTerm(reading, 'author', author.id, all),
      ],
      listByCategory: [
        await query.listByCategory(reading, { id: category.id, order: 'oldest' }, all),
        await query.listByCategory(reading, { id: category.id, order: 'title' }, all),
      ],
      listIdsByCategory: [
        await query.listIdsByCategory(reading, { id: category.id, order: 'newest' }, all),
        await query.listIdsByCategory(reading, { id: category.id, order: 'title' }, all),
      ],
      listIdsByTerms: await query.listIdsByTerms(reading, 'category', [category.id], 9),
      listIdsByTerm: await query.listIdsByTerm(reading, 'category', category.id, all),
      countByTerm: await query.countByTerm(reading, 'category', category.id),
      listByIssue: await query.listByIssue(reading, issue.id),
      listTitlesByIssue: await query.listTitlesByIssue(reading, issue.id),
      listByArticle: await query.listByArticle(reading, [a, b]),
      listByPublication: await query.listByPublication(reading, await publicationIds()),
      findIssue: await query.findIssue(reading, issue.slug),
      findIssueById: await query.findIssueById(reading, issue.id),
      listIssues: await query.listIssues(reading),
      findFrontPage: await query.findFrontPage(reading),
      findCurrentIssue: await query.findCurrentIssue(reading),
      findNeighbours: Object.values(await query.findNeighbours(reading, '2025-12')),
      searchArticles: Object.values(
        await query.searchArticles(reading, matchOf('secret'), { ...all, order: 'relevance', most: 100 }),
      ),
      listNewestFound: await query.listNewestFound(reading, matchOf('secret'), all),
      countFound: await query.countFound(reading, matchOf('secret')),
      countFacets: Object.values(await query.countFacets(reading, matchOf('secret'), 100)),
      listTexts: await query.listTexts(reading, await publicationIds()),
      listTitled: await query.listTitled(reading, tokensOf('secret'), 9),
      listIssueNames: await query.listIssueNames(reading),
      findSetting: await query.findSetting(reading, 'publication'),
      isMediumShown: await query.isMediumShown(reading, picture.hash),
      listIssuesOut: await query.listIssuesOut(reading, [issue.id]),
      findMenu: await query.findMenu(reading, 'main'),
      findPromoBar: await query.findPromoBar(reading),
      findPage: await query.findPage(reading, 'about-us'),
      listPages: await query.listPages(reading),
      listCampaigns: await query.listCampaigns(reading),
      findIndexedSpan: await query.findIndexedSpan(reading),
      countIndexedIn: await query.countIndexedIn(reading, [ever]),
      listIndexedIn: await query.listIndexedIn(reading, ever, all),
      listCorrectedIn: await query.listCorrectedIn(reading, ever),
      listNews: await query.listNews(reading, 0, 10),
      listIndexedTerms: [
        await query.listIndexedTerms(reading, 'category', all),
        await query.listIndexedTerms(reading, 'tag', all),
        await query.listIndexedTerms(reading, 'author', all),
      ],
      listTermSlices: await query.listTermSlices(reading, 'tag', 10),
      listSubcategories: (await query.listSubcategories(reading, category.id)).map((row) => row.count),
    }
    const told = Object.entries(answers).filter(([, answer]) => !isNothing(answer))
    expect(told).toEqual([])
    expect(Object.keys(answers).concat(WITHOUT_MOMENTS).sort()).toEqual(Object.keys(query).sort())
  })

  async function publicationIds(): Promise<string[]> {
    const { publications } = store.db.t
    const rows = await store.db.orm.select({ id: publications.id }).from(publications)
    expect(rows).toHaveLength(1)
    return rows.map((row) => row.id)
  }
}

function isNothing(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.every(isNothing)
  if (answer instanceof Map) return answer.size === 0
  return answer === null || answer === 0 || answer === false
}
