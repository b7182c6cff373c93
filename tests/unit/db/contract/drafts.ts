// The house rule: no query that a reader may cause tells anything of drafts, or of what is still to come.
import { expect, test } from 'vitest'
import * as articles from '../../../../db/reader/articles.ts'
import * as cards from '../../../../db/reader/cards.ts'
import * as issues from '../../../../db/reader/issues.ts'
import * as search from '../../../../db/reader/search.ts'
import * as site from '../../../../db/reader/site.ts'
import * as taxonomy from '../../../../db/reader/taxonomy.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import {
  aCampaign,
  aCategory,
  aMenu,
  anArticle,
  anAuthor,
  anIssue,
  aPage,
  aPromo,
  aTag,
  signedBy,
} from '../../../support/builders.ts'
import { admin, DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

/** Terms, people, pictures and redirects have no drafts; they are known by their own address or id alone. */
const WITHOUT_DRAFTS = [
  'findAuthor',
  'findCategory',
  'findMedium',
  'findRedirect',
  'findTag',
  'listAuthors',
  'listEditors',
  'listTags',
  'listTopCategories',
  'listWithAncestors',
  'mapMedia',
]

export function draftsStayHidden(open: OpenStore): void {
  const store = freshStore(open)

  test('every reader’s query answers nothing from a store of drafts and things to come', async () => {
    const { db } = store
    const later = NOON + DAY
    const [category, tag, author] = [await aCategory(db), await aTag(db), await anAuthor(db)]
    const child = await aCategory(db, { name: 'Gout', parentId: category.id })
    const issue = await anIssue(db, { visibleFrom: later })
    const fields = {
      categoryIds: [child.id],
      tagIds: [tag.id],
      byline: [signedBy(author)],
      issue: { id: issue.id, section: 'Features', position: 0 },
    }
    const draft = await anArticle(db, { ...fields, title: 'A secret draft', status: 'draft' })
    const planned = await anArticle(db, { ...fields, title: 'A secret plan', at: later })
    const [a, b] = [draft.id, planned.id]
    for (const articleId of [a, b]) {
      await correctArticle(deskOf(managingEditor, db), { articleId, kind: 'update', text: 'Secret' })
    }
    await aMenu(db, { visibleFrom: later })
    await aPage(db, { visibleFrom: later })
    await aPromo(db, { visibleFrom: later })
    await aCampaign(db, { visibleFrom: later })
    await saveSettings(deskOf(admin, db, later), DEFAULT_SETTINGS)

    const reading = reader(db)
    const all = { limit: 10, offset: 0 }
    const answers: Record<string, unknown> = {
      findArticle: [
        await articles.findArticle(reading, draft.slug),
        await articles.findArticle(reading, planned.slug),
      ],
      wasWithdrawn: [
        await articles.wasWithdrawn(reading, draft.slug),
        await articles.wasWithdrawn(reading, planned.slug),
      ],
      listContents: await articles.listContents(reading, [draft.revisionId, planned.revisionId]),
      listCorrections: [
        await articles.listCorrections(reading, a),
        await articles.listCorrections(reading, b),
      ],
      listRelated: [await articles.listRelated(reading, a), await articles.listRelated(reading, b)],
      listSlugs: await articles.listSlugs(reading, 10),
      listLatest: await cards.listLatest(reading, all),
      listByTerm: [
        await cards.listByTerm(reading, 'category', category.id, all),
        await cards.listByTerm(reading, 'tag', tag.id, all),
        await cards.listByTerm(reading, 'author', author.id, all),
      ],
      countByTerm: await cards.countByTerm(reading, 'category', category.id),
      listByIssue: await cards.listByIssue(reading, issue.id),
      listByArticle: await cards.listByArticle(reading, [a, b]),
      listByPublication: await cards.listByPublication(reading, await publicationIds()),
      findIssue: await issues.findIssue(reading, issue.slug),
      findIssueById: await issues.findIssueById(reading, issue.id),
      listIssues: await issues.listIssues(reading),
      findCurrentIssue: await issues.findCurrentIssue(reading),
      findNeighbours: Object.values(await issues.findNeighbours(reading, '2025-12')),
      searchArticles: Object.values(await search.searchArticles(reading, ['secret'], all)),
      findSetting: await site.findSetting(reading, 'publication'),
      findMenu: await site.findMenu(reading, 'main'),
      listPromos: await site.listPromos(reading),
      findPage: await site.findPage(reading, 'about-us'),
      listPages: await site.listPages(reading),
      listCampaigns: await site.listCampaigns(reading),
      listSubcategories: (await taxonomy.listSubcategories(reading, category.id)).map((row) => row.count),
    }
    const told = Object.entries(answers).filter(([, answer]) => !isNothing(answer))
    expect(told).toEqual([])
    const exported = [articles, cards, issues, search, site, taxonomy].flatMap((module) =>
      Object.keys(module),
    )
    expect(Object.keys(answers).concat(WITHOUT_DRAFTS).sort()).toEqual(exported.sort())
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
