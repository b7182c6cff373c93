// The checks of an issue's articles ask the store as often for many as for one, on its board and when it is published (decision 026).
import { expect, test } from 'vitest'
import { updateArticle } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadIssueBoard } from '../../../../lib/issues/board.ts'
import { issueFindings } from '../../../../lib/issues/publishing/findings.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { loadDashboard } from '../../../../lib/planning/dashboard.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { aCategory, aMedium, anArticle, anAuthor, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, opened } from '../../../support/desk/issues.ts'
import { statementsDuring } from '../../../support/measuring/statements.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)

/** Each article links to what is there, what has moved and what is not, and has a picture, an author, a category and an embargo. */
async function anIssueOf(count: number, month: number): Promise<string> {
  const { db } = store
  const { id } = await aPlannedIssue(db, [], month)
  for (let at = 0; at < count; at++) {
    const name = `${month}-${at}`
    const [author, category] = [await anAuthor(db, { name: `Ada ${name}` }), await aCategory(db, { name })]
    const { id: mediumId } = await aMedium(db)
    await addRedirect(desk(), { from: `/old-${name}/*`, to: `/category/${name}/`, why: 'Moved' })
    const hrefs = [`/old-${name}/a/`, `/category/${name}/`, `/tag/none-${name}/`, '/article/nowhere/']
    const article = await anArticle(db, {
      ...{ title: `Twin of ${name}`, status: 'draft', categoryIds: [category.id] },
      issue: { id, section: 'Features', position: at * 10 },
      byline: [signedBy(author)],
      hero: { mediumId, alt: null, caption: null, credit: null },
      body: hrefs.map((href) => `<p><a href="${href}">So.</a></p>`).join(''),
    })
    await db.write((tx) =>
      updateArticle(tx, article.id, { status: 'ready', embargoUntil: NOON + DAY + at * HOUR }),
    )
  }
  return id
}

async function asked(id: string): Promise<number[]> {
  const { drafts } = await opened(store.db, id)
  const together = { at: NOON, neighbours: [...drafts.values()] }
  return [
    await statementsDuring(() => loadIssueBoard(desk(), id)),
    await statementsDuring(() => issueFindings(desk(), [...drafts.values()], together)),
  ]
}

test('an issue of six articles asks no more often than one of a single article, and finds as much in each', async () => {
  const [one, six] = [await anIssueOf(1, 2), await anIssueOf(6, 3)]
  expect(await asked(six)).toEqual(await asked(one))
  const found = async (id: string) =>
    Object.values((await loadIssueBoard(desk(), id)).articles).map(({ blocking, advice }) => [
      blocking.length,
      advice.length,
    ])
  const [first = []] = await found(one)
  expect(first[0]).toBe(2)
  expect(await found(six)).toEqual(Array.from({ length: 6 }, () => first))
})

async function withText(
  article: Awaited<ReturnType<typeof anArticle>>,
  body: string,
  embargoUntil: number | null,
) {
  const content = { ...article.content, body: fromHtml(body) }
  await saveArticle(desk(), { articleId: article.id, rev: 1, content })
  await store.db.write((tx) => updateArticle(tx, article.id, { embargoUntil }))
}

test('each article is checked for its own moment: what its embargo outlasts is there by then', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['Early', 'Late'], 4)
  const link = await anArticle(store.db, { title: 'Tomorrow', at: NOON + DAY })
  const [early, late] = articles
  for (const [one, embargoUntil] of [
    [early, null],
    [late, NOON + 2 * DAY],
  ] as const) {
    const body = `<p><a href="/article/${link.slug}/">So.</a></p>`
    if (one) await withText(one, body, embargoUntil)
  }
  const { drafts } = await opened(store.db, id)
  const neighbours = [...drafts.values()]
  const findings = await issueFindings(desk(), neighbours, { at: NOON, neighbours })
  const links = (articleId = '') => findings.get(articleId)?.filter(({ check }) => check === 'links').length
  expect([links(early?.id), links(late?.id)]).toEqual([1, 0])
})

test('neighbours count as there from their own moment on: an embargo, or a day of its own, holds one back longer', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['Early', 'Late', 'Planned'], 4)
  const [early, late, planned] = articles
  if (!early || !late || !planned) throw new Error('The issue has three articles.')
  const toAll = articles.map(({ slug }) => `<p><a href="/article/${slug}/">So.</a></p>`).join('')
  await withText(early, toAll, null)
  await withText(late, toAll, NOON + DAY)
  await publishArticle(desk(), { articleId: planned.id, at: NOON + 2 * DAY })
  const board = await loadIssueBoard(desk(), id)
  const said = ({ id: of }: { id: string }) =>
    board?.articles[of]?.advice.filter((one) => /nowhere/.test(one))
  expect([said(early), said(late)]).toEqual([
    [expect.stringContaining('/article/late/'), expect.stringContaining('/article/planned/')],
    [expect.stringContaining('/article/planned/')],
  ])
  const { drafts, from } = await opened(store.db, id)
  expect(drafts.get(early.id)).toBeDefined()
  await expect(publishIssue(desk(), { issueId: id, ...from })).resolves.toMatchObject({ articles: 2 })
})

test('the desk’s first screen checks many articles with as many questions as one', async () => {
  await anIssueOf(1, 5)
  const one = await statementsDuring(() => loadDashboard(desk()))
  await anIssueOf(4, 6)
  expect(await statementsDuring(() => loadDashboard(desk()))).toBe(one)
  expect((await loadDashboard(desk())).failing).toHaveLength(5)
})
