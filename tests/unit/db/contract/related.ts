// Related articles: by subject whatever the date, never the article itself, a duplicate, or what no reader can see.
import { expect, test } from 'vitest'
import { listRelated } from '../../../../db/reader/articles.ts'
import { listAlike, replaceKeywords } from '../../../../db/store/subjects/related.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { relateAll } from '../../../../lib/related/relate.ts'
import { type AnArticle, aCategory, anArticle, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

const GOUT = '<p>Urate crystals, toe, tophus by tophus, allopurinol dissolves.</p>'
const JAW = '<p>Temporal artery, sore jaw, steroid, late biopsy.</p>'

export function relatedArticlesAreKept(open: OpenStore): void {
  const store = freshStore(open)
  const write = (title: string, body: string, more: AnArticle = {}) =>
    anArticle(store.db, { title, body, ...more })
  const related = async (article: { id: string }, now = NOON) => {
    const ids = await listRelated(reader(store.db, now), article.id)
    return ids.map((id) => names.get(id) ?? id)
  }
  const names = new Map<string, string>()
  const named = async (name: string, article: Promise<{ id: string }>) => {
    names.set((await article).id, name)
    return article
  }
  const desk = (now = NOON) => deskOf(managingEditor, store.db, now)

  test('an article about the same matter comes before a newer one about something else', async () => {
    await named('old gout', write('A toe at midnight', GOUT, { at: NOON - 4000 * DAY }))
    await named('new jaw', write('The choirmaster', JAW, { at: NOON - 2 * DAY }))
    const article = await write(
      'Crystals again',
      '<p>What urate crystals do to a toe, and to a sore jaw.</p>',
    )
    expect(await related(article)).toEqual(['old gout', 'new jaw'])
  })

  test('a rare tag in common counts for more than a common one', async () => {
    const [rare, common] = [await aTag(store.db, { name: 'tophi' }), await aTag(store.db, { name: 'news' })]
    await named('common', write('One', '<p>Alpha.</p>', { tagIds: [common.id] }))
    await named('rare', write('Two', '<p>Beta.</p>', { tagIds: [rare.id], at: NOON - 9 * DAY }))
    for (const title of ['Three', 'Four', 'Five'])
      await named(title, write(title, '<p>Gamma.</p>', { tagIds: [common.id] }))
    const article = await write('Six', '<p>Delta.</p>', { tagIds: [rare.id, common.id] })
    expect((await related(article))[0]).toBe('rare')
  })

  test('a category in common makes articles alike whose words are not', async () => {
    const [gout, jaw] = [
      await aCategory(store.db, { name: 'Gout' }),
      await aCategory(store.db, { name: 'Vasculitis' }),
    ]
    await named('other', write('One', '<p>Alpha.</p>', { categoryIds: [jaw.id] }))
    await named('same', write('Two', '<p>Beta.</p>', { categoryIds: [gout.id] }))
    expect(await related(await write('Three', '<p>Gamma.</p>', { categoryIds: [gout.id] }))).toEqual(['same'])
  })

  test('an article that has just come out joins the lists of those like it', async () => {
    const first = await named('first', write('A toe at midnight', GOUT))
    const second = await named('second', write('Crystals again', GOUT))
    expect([await related(first), await related(second)]).toEqual([['second'], ['first']])
  })

  test('never itself, a draft, or an article of the same title', async () => {
    await named('draft', write('A draft on crystals', GOUT, { status: 'draft' }))
    await named('twin', write('Crystals, again!', GOUT))
    const article = await named('itself', write('Crystals again', GOUT))
    expect(await related(article)).toEqual([])
  })

  test('of two articles of one title only the one more alike is named', async () => {
    await named('less', write('Crystals', `<p>Much else.</p>${JAW}<p>And a toe.</p>`))
    await named('more', write('Crystals', GOUT))
    expect(await related(await write('A toe at midnight', GOUT))).toEqual(['more'])
  })

  test('a scheduled article is named from its first millisecond on, without another run', async () => {
    const article = await write('A toe at midnight', GOUT)
    const planned = await named('planned', write('Crystals again', GOUT, { at: NOON + HOUR }))
    expect(await related(article, NOON + HOUR - 1)).toEqual([])
    expect(await related(article, NOON + HOUR)).toEqual(['planned'])
    expect(await related(planned, NOON + HOUR)).toHaveLength(1)
  })

  test('a withdrawn article leaves every list, and comes back when it is published again', async () => {
    const article = await write('A toe at midnight', GOUT)
    const other = await named('other', write('Crystals again', GOUT))
    await withdrawArticle(desk(), { articleId: other.id, why: 'Wrong' })
    const reading = reader(store.db)
    expect(await listRelated(reading, article.id)).toEqual([])
    expect([...reading.tags]).toContain(`article:${other.id}`)
    await publishArticle(desk(NOON + 1), { articleId: other.id })
    expect(await related(article, NOON + 1)).toEqual(['other'])
  })

  test('lists keep enough to lose half of what is shown', async () => {
    for (let n = 1; n <= 10; n++) await write(`Crystals ${n}`, GOUT)
    const article = await write('A toe at midnight', GOUT)
    expect((await related(article)).length).toBeGreaterThanOrEqual(8)
  })

  test('an update about another matter moves the article to other lists', async () => {
    const gout = await named('gout', write('A toe at midnight', GOUT))
    const jaw = await named('jaw', write('The choirmaster', JAW))
    const article = await write('Crystals again', GOUT)
    names.set(article.id, 'article')
    expect([await related(gout), await related(jaw)]).toEqual([['article'], []])
    const content = {
      ...article.content,
      title: 'An artery again',
      body: (await write('Jaws', JAW, { status: 'draft' })).content.body,
    }
    await saveArticle(desk(), { articleId: article.id, rev: 1, content })
    await publishArticle(desk(), { articleId: article.id })
    expect([await related(gout), await related(jaw)]).toEqual([[], ['article']])
  })

  test('the publication log names every article whose list changed, and no other', async () => {
    const first = await write('A toe at midnight', GOUT)
    await write('The choirmaster', JAW)
    const second = await write('Crystals again', GOUT)
    const { publicationLog } = store.db.t
    const log = await store.db.orm.select().from(publicationLog).orderBy(publicationLog.version)
    const tags = log
      .at(-1)
      ?.tags.filter((tag) => tag.startsWith('related:'))
      .sort()
    expect(tags).toEqual([`related:${first.id}`, `related:${second.id}`].sort())
  })

  test('all lists made anew are the same every time, and only a change is logged', async () => {
    for (let n = 1; n <= 6; n++) await write(`Crystals ${n}`, n % 2 ? GOUT : JAW, { at: NOON - n * DAY })
    const rows = () => store.db.orm.select().from(store.db.t.relatedArticles)
    const inOrder = async () =>
      (await rows()).map((row) => `${row.articleId} ${row.position} ${row.relatedId}`).sort()
    await relateAll(desk())
    const once = await inOrder()
    const versions = () => store.db.orm.$count(store.db.t.publicationLog)
    const before = await versions()
    expect(await relateAll(desk())).toEqual({ changed: 0 })
    expect([await inOrder(), await versions()]).toEqual([once, before])
    expect(once.length).toBeGreaterThan(6)
  })

  test('many articles may come in first and be related at the end', async () => {
    const first = await named('first', write('A toe at midnight', GOUT))
    const { id } = await named('second', write('Crystals again', GOUT, { status: 'draft' }))
    await publishArticle(desk(), { articleId: id, related: 'later' })
    expect(await related(first)).toEqual([])
    expect(await relateAll(desk())).toEqual({ changed: 2 })
    expect(await related(first)).toEqual(['second'])
  })

  test('of a keyword that many have only those most about it are looked at, however many there are', async () => {
    const article = await anArticle(store.db)
    const others = Array.from({ length: 450 }, (_, at) => `other-${String(at).padStart(3, '0')}`)
    const [row] = await store.db.orm.select().from(store.db.t.articles)
    if (!row) throw new Error('The article is not there.')
    await store.db.write(async (tx) => {
      const rows = others.map((id) => ({ ...row, id, slug: id, guid: id }))
      await tx.orm.insert(tx.t.articles).values(rows)
      const about = others.map((articleId, at) => ({ articleId, term: 'word:gout', weight: (at + 1) / 1000 }))
      await replaceKeywords(tx, article.id, [{ term: 'word:gout', weight: 1 }])
      await tx.orm.insert(tx.t.articleKeywords).values(about)
      const alike = await listAlike(tx, article.id, 1000)
      expect([alike.length, alike[0], alike.at(-1)?.id]).toEqual([
        400,
        { id: 'other-449', score: 0.45 },
        'other-050',
      ])
    })
  })
}
