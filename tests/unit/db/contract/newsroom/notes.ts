// The house rule (decision 002): every query that a reader may cause notes what it read, in the words of the publication
// log, and the next moment at which its answer changes by itself.
import { expect, test } from 'vitest'
import { tokensOf } from '../../../../../db/search/tokens.ts'
import { correctArticle } from '../../../../../lib/corrections/add.ts'
import { addRedirect } from '../../../../../lib/redirects/add.ts'
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
import { admin, DAY, deskOf, managingEditor, NOON, type Noted, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'
import { matchOf } from '../../../../support/searching.ts'
import { readerQueries as query, WITHOUT_MOMENTS } from '../queries.ts'

/** When everything that is planned begins. */
const LATER = NOON + DAY

const isWithoutMoments = (name: string) => WITHOUT_MOMENTS.includes(name)

type Query = { read: (of: Noted) => Promise<unknown>; tags: string[] }

export function queriesNoteWhatTheyRead(open: OpenStore): void {
  const store = freshStore(open)

  test('every reader’s query notes all that it read, and when that changes by itself', async () => {
    const queries = await filled()
    expect(Object.keys(queries).sort()).toEqual(Object.keys(query).sort())
    const noted: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    for (const [name, { read, tags }] of Object.entries(queries)) {
      const reading = reader(store.db)
      await read(reading)
      noted[name] = [[...reading.tags].sort(), reading.changesAt]
      expected[name] = [tags.sort(), isWithoutMoments(name) ? Number.POSITIVE_INFINITY : LATER]
    }
    expect(noted).toEqual(expected)
  })

  /** One of each that readers see, one of each still to come, and a picture wherever there can be one. */
  async function filled(): Promise<Record<string, Query>> {
    const { db } = store
    const [hero, cover, photo, banner] = [
      await aMedium(db),
      await aMedium(db),
      await aMedium(db),
      await aMedium(db),
    ]
    const [category, tag] = [await aCategory(db), await aTag(db)]
    const child = await aCategory(db, { name: 'Gout', parentId: category.id })
    const author = await anAuthor(db, { photoId: photo.id, isEditor: true })
    const issue = await anIssue(db, { coverId: cover.id })
    const fields = {
      categoryIds: [child.id],
      tagIds: [tag.id],
      byline: [signedBy(author)],
      issue: { id: issue.id, section: 'Features', position: 0 },
      hero: { mediumId: hero.id, alt: null, caption: null, credit: null },
    }
    const live = await anArticle(db, { ...fields, title: 'Urate crystals' })
    const other = await anArticle(db, { title: 'Urate again', body: '<p>Urate crystals.</p>' })
    await anArticle(db, { title: 'Still to come', at: LATER })
    await correctArticle(deskOf(managingEditor, db), { articleId: live.id, kind: 'update', text: 'New' })
    const coming = await anIssue(db, { month: 2, visibleFrom: LATER })
    for (const visibleFrom of [NOON, LATER]) {
      await aMenu(db, { visibleFrom })
      await aPage(db, { visibleFrom })
      await aPromo(db, { at: visibleFrom })
      await aCampaign(db, { visibleFrom, pictureId: banner.id, key: 'abcdefabcdef' })
      await saveSettings(deskOf(admin, db, visibleFrom), DEFAULT_SETTINGS)
    }
    await addRedirect(deskOf(managingEditor, db), { from: '/old/', to: '/new/', why: 'Moved' })

    const all = { limit: 10, offset: 0 }
    const ever = { from: 0, until: LATER }
    const [ofHero, ofCover] = [`medium:${hero.id}`, `medium:${cover.id}`]
    const alone = await aMedium(db, { hash: 'f'.repeat(32) })
    const [ofPhoto, ofBanner] = [`medium:${photo.id}`, `medium:${banner.id}`]
    const rows = [await publicationOf(live.revisionId)]
    return {
      findArticle: { read: (of) => query.findArticle(of, live.slug), tags: [`article:${live.id}`] },
      mapSponsors: {
        read: (of) => query.mapSponsors(of, [live.slug, 'unheard']),
        tags: [`article:${live.id}`, 'slug:unheard'],
      },
      wasWithdrawn: { read: (of) => query.wasWithdrawn(of, live.slug), tags: [`slug:${live.slug}`] },
      listContents: {
        read: (of) => query.listContents(of, [live.revisionId]),
        tags: [`article:${live.id}`],
      },
      listCorrections: {
        read: (of) => query.listCorrections(of, live.id),
        tags: [`article:${live.id}`],
      },
      listCorrectionsOf: {
        read: (of) => query.listCorrectionsOf(of, [live.id]),
        tags: [`article:${live.id}`],
      },
      listLatestCorrections: { read: (of) => query.listLatestCorrections(of, all), tags: ['list:all'] },
      countCorrections: { read: query.countCorrections, tags: ['list:all'] },
      listRelated: {
        read: (of) => query.listRelated(of, other.id),
        tags: [`related:${other.id}`, `article:${live.id}`],
      },
      listSlugs: { read: (of) => query.listSlugs(of, 9), tags: ['list:all'] },
      listMostReadIds: { read: query.listMostReadIds, tags: ['list:all', 'most-read'] },
      listLatest: { read: (of) => query.listLatest(of, all), tags: ['list:all', 'categories', ofHero] },
      listLatestIds: { read: (of) => query.listLatestIds(of, all), tags: ['list:all'] },
      countLatest: { read: (of) => query.countLatest(of), tags: ['list:all'] },
      listByTerm: {
        read: (of) => query.listByTerm(of, 'tag', tag.id, all),
        tags: [`list:tag:${tag.id}`, 'categories', ofHero],
      },
      listByCategory: {
        read: (of) => query.listByCategory(of, { id: category.id, order: 'oldest' }, all),
        tags: [`list:category:${category.id}`, 'categories', ofHero],
      },
      listIdsByCategory: {
        read: (of) => query.listIdsByCategory(of, { id: category.id, order: 'newest' }, all),
        tags: [`list:category:${category.id}`],
      },
      listIdsByTerm: {
        read: (of) => query.listIdsByTerm(of, 'tag', tag.id, all),
        tags: [`list:tag:${tag.id}`],
      },
      listIdsByTerms: {
        read: (of) => query.listIdsByTerms(of, 'category', [category.id, child.id], 9),
        tags: [`list:category:${category.id}`, `list:category:${child.id}`],
      },
      countByTerm: {
        read: (of) => query.countByTerm(of, 'author', author.id),
        tags: [`list:author:${author.id}`],
      },
      listByIssue: {
        read: (of) => query.listByIssue(of, issue.id),
        tags: [`list:issue:${issue.id}`, 'categories', ofHero],
      },
      listTitlesByIssue: {
        read: (of) => query.listTitlesByIssue(of, issue.id),
        tags: [`list:issue:${issue.id}`],
      },
      listByArticle: {
        read: (of) => query.listByArticle(of, [live.id]),
        tags: [`article:${live.id}`, 'categories', ofHero],
      },
      listByPublication: {
        read: (of) => query.listByPublication(of, rows),
        tags: ['list:all', 'categories', ofHero],
      },
      searchArticles: {
        read: (of) => query.searchArticles(of, matchOf('urate'), { ...all, order: 'relevance', most: 100 }),
        tags: ['search', 'list:all', 'categories', ofHero],
      },
      listNewestFound: {
        read: (of) => query.listNewestFound(of, matchOf('urate'), all),
        tags: ['search', 'list:all', 'categories', ofHero],
      },
      countFacets: { read: (of) => query.countFacets(of, matchOf('urate'), 9), tags: ['search', 'list:all'] },
      listTexts: { read: (of) => query.listTexts(of, rows), tags: ['search', 'list:all'] },
      listTitled: { read: (of) => query.listTitled(of, tokensOf('urate'), 9), tags: ['search', 'list:all'] },
      listKnownWords: { read: (of) => query.listKnownWords(of, ['urate']), tags: ['search', 'list:all'] },
      listBeginning: { read: (of) => query.listBeginning(of, 'ur', 9), tags: ['search', 'list:all'] },
      listLookalikes: { read: (of) => query.listLookalikes(of, 'urat', 9), tags: ['search', 'list:all'] },
      listSynonyms: { read: query.listSynonyms, tags: ['synonyms'] },
      listAuthorNames: { read: query.listAuthorNames, tags: ['authors'] },
      listTagNames: { read: query.listTagNames, tags: ['tags'] },
      listCategoryNames: { read: query.listCategoryNames, tags: ['categories'] },
      listIssueNames: { read: query.listIssueNames, tags: ['issues'] },
      countFound: { read: (of) => query.countFound(of, matchOf('urate')), tags: ['search', 'list:all'] },
      findIssue: { read: (of) => query.findIssue(of, issue.slug), tags: ['issues', ofCover] },
      findIssueById: { read: (of) => query.findIssueById(of, issue.id), tags: ['issues', ofCover] },
      listIssues: { read: query.listIssues, tags: ['issues', ofCover] },
      findCurrentIssue: { read: query.findCurrentIssue, tags: ['issues', ofCover] },
      findNeighbours: { read: (of) => query.findNeighbours(of, issue.slug), tags: ['issues'] },
      findSetting: { read: (of) => query.findSetting(of, 'publication'), tags: ['settings'] },
      findMenu: { read: (of) => query.findMenu(of, 'main'), tags: ['menu'] },
      listIssuesOut: {
        read: (of) => query.listIssuesOut(of, [coming.id]),
        tags: [`issue:${coming.id}`],
      },
      findFrontPage: { read: query.findFrontPage, tags: ['front-page', 'issues'] },
      findPromoBar: { read: query.findPromoBar, tags: ['promos'] },
      findPage: { read: (of) => query.findPage(of, 'about-us'), tags: ['page:about-us'] },
      listPages: { read: query.listPages, tags: ['pages'] },
      listCampaigns: { read: query.listCampaigns, tags: ['ads', ofBanner] },
      findSponsor: { read: (of) => query.findSponsor(of, 'Supported by nobody'), tags: ['sponsors'] },
      listFills: { read: (of) => query.listFills(of, '2026-01-15'), tags: ['ads'] },
      findCreative: { read: (of) => query.findCreative(of, 'abcdefabcdef'), tags: ['ads'] },
      findAdPicture: {
        read: (of) => query.findAdPicture(of, 'abcdefabcdef', '970x250'),
        tags: ['ads', ofBanner],
      },
      findIndexedSpan: { read: query.findIndexedSpan, tags: ['list:all'] },
      countIndexedIn: { read: (of) => query.countIndexedIn(of, [ever]), tags: ['list:all'] },
      listIndexedIn: { read: (of) => query.listIndexedIn(of, ever, all), tags: ['list:all', ofHero] },
      listCorrectedIn: { read: (of) => query.listCorrectedIn(of, ever), tags: ['list:all'] },
      listNews: { read: (of) => query.listNews(of, 0, 9), tags: ['list:all'] },
      listIndexedTerms: {
        read: (of) => query.listIndexedTerms(of, 'tag', all),
        tags: ['list:all', 'tags'],
      },
      listTermSlices: {
        read: (of) => query.listTermSlices(of, 'author', 10),
        tags: ['list:all', 'authors'],
      },
      findRedirect: { read: (of) => query.findRedirect(of, '/old'), tags: ['redirect:/old', 'redirects'] },
      findRedirectAt: {
        read: (of) => query.findRedirectAt(of, '/old'),
        tags: ['redirect:/old', 'redirects'],
      },
      findPrefixRedirect: { read: (of) => query.findPrefixRedirect(of, ['/old/*']), tags: ['redirects'] },
      mapMedia: { read: (of) => query.mapMedia(of, [hero.id]), tags: [ofHero] },
      findMedium: { read: (of) => query.findMedium(of, hero.id), tags: [ofHero] },
      isMediumShown: {
        read: (of) => query.isMediumShown(of, alone.hash),
        tags: [
          `medium:${alone.id}`,
          'list:all',
          'sponsors',
          'issues',
          'ads',
          'pages',
          'settings',
          'authors',
          'categories',
        ],
      },
      findCategory: {
        read: (of) => query.findCategory(of, 'conditions'),
        tags: [`category:${category.id}`],
      },
      listSubcategories: {
        read: (of) => query.listSubcategories(of, category.id),
        tags: ['categories', `list:category:${category.id}`],
      },
      listWithAncestors: { read: (of) => query.listWithAncestors(of, [child.id]), tags: ['categories'] },
      listTopCategories: { read: query.listTopCategories, tags: ['categories'] },
      listOpinionCategories: { read: query.listOpinionCategories, tags: ['categories'] },
      findTag: { read: (of) => query.findTag(of, tag.slug), tags: [`tag:${tag.id}`] },
      listTags: { read: (of) => query.listTags(of, [tag.id]), tags: [`tag:${tag.id}`] },
      findAuthor: {
        read: (of) => query.findAuthor(of, author.slug),
        tags: [`author:${author.id}`, ofPhoto],
      },
      listAuthors: {
        read: (of) => query.listAuthors(of, [author.id]),
        tags: [`author:${author.id}`, ofPhoto],
      },
      mapAuthorSlugs: {
        read: (of) => query.mapAuthorSlugs(of, [author.id]),
        tags: [`author:${author.id}`],
      },
      listEditors: { read: query.listEditors, tags: ['authors', `author:${author.id}`, ofPhoto] },
    }
  }

  async function publicationOf(revisionId: string): Promise<string> {
    const { publications } = store.db.t
    const rows = await store.db.orm.select().from(publications)
    return rows.find((row) => row.revisionId === revisionId)?.id ?? ''
  }
}
