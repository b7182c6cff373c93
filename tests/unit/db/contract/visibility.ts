// When an article is visible: from its first millisecond until the one before its end, on every surface alike.
import { expect, test } from 'vitest'
import {
  findArticle,
  listContents,
  listCorrections,
  listRelated,
  listSlugs,
  wasWithdrawn,
} from '../../../../db/reader/articles.ts'
import {
  countByTerm,
  listByArticle,
  listByCategory,
  listByIssue,
  listByTerm,
  listLatest,
} from '../../../../db/reader/cards.ts'
import { countCorrections, listLatestCorrections } from '../../../../db/reader/corrections.ts'
import { countFound, listNewestFound, searchArticles } from '../../../../db/reader/search.ts'
import { listSubcategories } from '../../../../db/reader/taxonomy.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { aCategory, anArticle, anAuthor, anIssue, aTag, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, type Noted, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'
import { matchOf } from '../../../support/searching.ts'

const FROM = NOON + HOUR
const UNTIL = NOON + DAY

export function articlesAppearAndEnd(open: OpenStore): void {
  const store = freshStore(open)

  const moments: [string, number, boolean][] = [
    ['one millisecond before its time', FROM - 1, false],
    ['at its time', FROM, true],
    ['one millisecond later', FROM + 1, true],
    ['one millisecond before its end', UNTIL - 1, true],
    ['at its end', UNTIL, false],
    ['one millisecond after its end', UNTIL + 1, false],
  ]

  test('a scheduled article is on every surface from its first millisecond to its last, and on none otherwise', async () => {
    const onEverySurface = await scheduledOnEverySurface()
    for (const [when, at, visible] of moments) {
      const seen = await onEverySurface(reader(store.db, at))
      const expected = Object.fromEntries(Object.keys(seen).map((surface) => [surface, visible]))
      expect(seen, when).toEqual(expected)
    }
  })

  async function scheduledOnEverySurface() {
    const { db } = store
    const [parent, tag, author, issue] = [
      await aCategory(db, { articleOrder: 'title' }),
      await aTag(db),
      await anAuthor(db),
      await anIssue(db),
    ]
    const category = await aCategory(db, { name: 'Gout', parentId: parent.id })
    const other = await anArticle(db, { title: 'Another on urate', body: '<p>Urate crystals again.</p>' })
    const article = await anArticle(db, {
      title: 'Urate crystals',
      categoryIds: [category.id],
      tagIds: [tag.id],
      byline: [signedBy(author)],
      issue: { id: issue.id, section: 'Features', position: 0 },
      at: FROM,
      until: UNTIL,
    })
    await correctArticle(deskOf(managingEditor, db), {
      articleId: article.id,
      kind: 'correction',
      text: 'It was salt.',
    })
    const isIn = (rows: { articleId: string }[]) => rows.some((row) => row.articleId === article.id)
    const all = { limit: 10, offset: 0 }
    return async (reading: Noted) => ({
      page: (await findArticle(reading, article.slug)) !== null,
      latest: isIn(await listLatest(reading, all)),
      category: isIn(await listByTerm(reading, 'category', category.id, all)),
      inTurn: isIn(await listByCategory(reading, { id: category.id, order: 'oldest' }, all)),
      byTitle: isIn(await listByCategory(reading, { id: parent.id, order: 'title' }, all)),
      parent: isIn(await listByTerm(reading, 'category', parent.id, all)),
      tag: isIn(await listByTerm(reading, 'tag', tag.id, all)),
      author: isIn(await listByTerm(reading, 'author', author.id, all)),
      issue: isIn(await listByIssue(reading, issue.id)),
      count: (await countByTerm(reading, 'tag', tag.id)) === 1,
      subcategoryCount: (await listSubcategories(reading, parent.id))[0]?.count === 1,
      byName: isIn(await listByArticle(reading, [article.id])),
      text: (await listContents(reading, [article.revisionId])).size === 1,
      search: (
        await searchArticles(reading, matchOf('urate', 'crystals'), { ...all, order: 'relevance', most: 100 })
      ).hits.some(({ slug }) => slug === article.slug),
      related: (await listRelated(reading, other.id)).includes(article.id),
      latestCorrections: (await listLatestCorrections(reading, all)).length === 1,
      correctionCount: (await countCorrections(reading)) === 1,
      newestFound: isIn(await listNewestFound(reading, matchOf('urate', 'crystals'), all)),
      countFound: (await countFound(reading, matchOf('urate', 'crystals'))) === 2,
      corrections: (await listCorrections(reading, article.id)).length === 1,
      nearSlugs: (await listSlugs(reading, 10)).some(({ slug }) => slug === article.slug),
    })
  }

  test('a planned update replaces the text at its moment, and the address stays answered', async () => {
    const { db } = store
    const { id, slug, content } = await anArticle(db, { title: 'First text' })
    const desk = deskOf(managingEditor, db)
    await saveArticle(desk, { articleId: id, rev: 1, content: { ...content, title: 'Second text' } })
    await publishArticle(desk, { articleId: id, at: FROM })
    const titleAt = async (now: number) => (await findArticle(reader(db, now), slug))?.content.title
    expect([await titleAt(FROM - 1), await titleAt(FROM)]).toEqual(['First text', 'Second text'])
    expect(await listLatest(reader(db, FROM), { limit: 10, offset: 0 })).toHaveLength(1)
  })

  test('a withdrawn article is known to be gone; one that never appeared is not', async () => {
    const { db } = store
    const shown = await anArticle(db, { title: 'Shown' })
    const planned = await anArticle(db, { title: 'Planned', at: FROM })
    for (const { id } of [shown, planned]) {
      await withdrawArticle(deskOf(managingEditor, db), { articleId: id, why: 'Wrong' })
    }
    expect(await wasWithdrawn(reader(db), shown.slug)).toBe(true)
    expect(await wasWithdrawn(reader(db), planned.slug)).toBe(false)
    expect(await wasWithdrawn(reader(db), 'never-heard-of')).toBe(false)
  })

  test('a page is told the next moment at which what it shows will change by itself', async () => {
    const { db } = store
    const { slug } = await anArticle(db, { until: UNTIL })
    const changesAt = async (now: number) => {
      const reading = reader(db, now)
      await findArticle(reading, slug)
      return reading.changesAt
    }
    expect(await changesAt(NOON)).toBe(UNTIL)
    expect(await changesAt(UNTIL)).toBe(Number.POSITIVE_INFINITY)
    await anArticle(db, { title: 'Planned', at: FROM })
    expect(await changesAt(NOON)).toBe(FROM)
    expect(await changesAt(FROM)).toBe(UNTIL)
  })

  test('what a page read is noted in the words of the publication log', async () => {
    const { db } = store
    const tag = await aTag(db)
    const { id, slug } = await anArticle(db, { tagIds: [tag.id] })
    const noted = async (read: (reading: Noted) => Promise<unknown>) => {
      const reading = reader(db)
      await read(reading)
      return [...reading.tags].sort()
    }
    expect(await noted((reading) => findArticle(reading, slug))).toEqual([`article:${id}`])
    expect(await noted((reading) => findArticle(reading, 'nothing'))).toEqual(['slug:nothing'])
    expect(await noted((reading) => wasWithdrawn(reading, 'nothing'))).toEqual(['slug:nothing'])
    expect(await noted((reading) => listLatest(reading, { limit: 1, offset: 0 }))).toEqual([
      'categories',
      'list:all',
    ])
    expect(await noted((reading) => listByTerm(reading, 'tag', tag.id, { limit: 1, offset: 0 }))).toEqual([
      'categories',
      `list:tag:${tag.id}`,
    ])
    expect(await noted((reading) => listByArticle(reading, [id]))).toEqual([`article:${id}`, 'categories'])
    expect(await noted((reading) => listCorrections(reading, id))).toEqual([`article:${id}`])
    expect(await noted((reading) => listRelated(reading, id))).toEqual([`related:${id}`])
  })

  test('a correction shows from its own moment on, and the page knows when that is', async () => {
    const { db } = store
    const { id } = await anArticle(db)
    const correct = (at: number) =>
      correctArticle(deskOf(managingEditor, db, at), { articleId: id, kind: 'update', text: `At ${at}` })
    await correct(FROM)
    await correct(NOON)
    const reading = reader(db)
    expect(await listCorrections(reading, id)).toHaveLength(1)
    expect(reading.changesAt).toBe(FROM)
    expect((await listCorrections(reader(db, FROM), id)).map((row) => row.at)).toEqual([NOON, FROM])
  })
}
