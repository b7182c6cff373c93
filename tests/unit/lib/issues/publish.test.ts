import { expect, test } from 'vitest'
import { listLatest } from '../../../../db/reader/cards.ts'
import { updateArticle } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { Conflict, Invalid } from '../../../../lib/errors.ts'
import { saveFrontPage } from '../../../../lib/front-page/save.ts'
import { loadIssueBoard } from '../../../../lib/issues/board.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../../lib/issues/publishing/undo.ts'
import { unscheduleIssue } from '../../../../lib/issues/publishing/unschedule.ts'
import { publishMenu } from '../../../../lib/menus/publish.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { undoPublishing } from '../../../../lib/publications/undo.ts'
import { loadChrome } from '../../../../lib/reader/chrome.ts'
import { loadHome } from '../../../../lib/reader/home.ts'
import { loadIssue } from '../../../../lib/reader/publication/issue.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { aPromo } from '../../../support/builders.ts'
import { DAY, deskOf, editor, HOUR, MINUTE, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, aReadyArticle, opened } from '../../../support/desk/issues.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const publish = async (id: string, more: { at?: number; despite?: string } = {}, now = NOON) =>
  publishIssue(desk(now), { issueId: id, ...(await opened(store.db, id)).from, ...more })
const titles = async (now = NOON) =>
  (await listLatest(reader(store.db, now), { limit: 99, offset: 0 })).map(({ card }) => card.title).sort()
const contents = async (now = NOON) =>
  (await loadIssue(reader(store.db, now), '2026-02'))?.sections.map(({ name, teasers }) => [
    name,
    ...teasers.map(({ title }) => title),
  ]) ?? null

/** What readers get around the articles: what leads the front page, the menu and the promo bar. */
async function around(now = NOON) {
  const reading = reader(store.db, now)
  const { menu, promos } = await loadChrome(reading)
  return [
    (await loadHome(reading)).lead?.title ?? null,
    menu.map(({ label }) => label),
    promos.map(({ title }) => title),
  ]
}

/** A front page, a menu and a promo that go with an issue. */
async function withIssue(issueId: string, leadId: string) {
  await saveFrontPage(desk(), { pins: { lead: [leadId] }, base: null, issueId })
  const entries = [
    { label: 'Of the issue', target: { kind: 'path' as const, path: '/issues/' }, children: [] },
  ]
  await publishMenu(desk(), { base: null, entries, issueId }, { name: 'main' })
  await aPromo(store.db, { title: 'The issue', issueId })
}

test('thirty articles, front page, menu and promo appear as one act, and go again as one', async () => {
  const { db } = store
  const names = Array.from({ length: 30 }, (_, at) => `Article ${String(at).padStart(2, '0')}`)
  const { id, articles } = await aPlannedIssue(db, names)
  await withIssue(id, articles[20]?.id ?? '')
  const board = await loadIssueBoard(desk(), id)
  expect(board.alongside.map(({ title }) => title)).toEqual([
    'Front page',
    'Main menu',
    'Promo: Read: The issue',
  ])
  expect(await around()).toEqual([null, [], []])
  let undo = ''
  const left = await leftBy(db, async () => {
    const published = await publish(id)
    expect(published.articles).toBe(30)
    undo = published.undo
  })
  expect(left.acts.filter(({ act }) => act === 'issue.publish')).toHaveLength(1)
  expect(left.acts.filter(({ act }) => act === 'article.publish')).toHaveLength(30)
  expect(left.tags.flat()).toContain('issues')
  expect(await contents()).toEqual([['Features', ...names]])
  expect(await around()).toEqual(['Article 20', ['Of the issue'], ['The issue']])
  const back = await leftBy(db, () => undoIssue(desk(NOON + MINUTE), { issueId: id, entryId: undo }))
  expect(back.acts.filter(({ act }) => act === 'issue.undo')).toHaveLength(1)
  expect([await contents(NOON + MINUTE), await titles(NOON + MINUTE)]).toEqual([null, []])
  expect(await around(NOON + MINUTE)).toEqual([null, [], []])
})

test('what is planned to go out with an issue is planned with it, and pages made before know the moment', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['Gout'])
  await withIssue(id, articles[0]?.id ?? '')
  await publish(id, { at: NOON + DAY })
  const reading = reader(store.db, NOON + HOUR)
  await loadChrome(reading)
  expect(reading.changesAt).toBe(NOON + DAY)
  expect(reading.tags).toContain(`issue:${id}`)
  const at = NOON + DAY
  expect([await around(at - 1), await around(at)]).toEqual([
    [null, [], []],
    ['Gout', ['Of the issue'], ['The issue']],
  ])
  const off = await leftBy(store.db, () => unscheduleIssue(desk(NOON + HOUR), { issueId: id }))
  expect(off.tags.flat()).toContain(`issue:${id}`)
  expect(await around(at)).toEqual([null, [], []])
  expect((await loadIssueBoard(deskOf(editor, store.db), id)).alongside[0]).toEqual({
    title: 'Front page',
    href: null,
  })
})

test('taking it back leaves what was live before as it was, with the text that it had', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['New', 'Known'])
  const known = articles[1]
  await publishArticle(desk(NOON - DAY), { articleId: known?.id ?? '' })
  const content = { ...known?.content, title: 'Known, changed' } as NonNullable<typeof known>['content']
  await saveArticle(desk(), { articleId: known?.id ?? '', rev: 1, content })
  const { undo, articles: count } = await publish(id)
  expect([count, await titles()]).toEqual([2, ['Known, changed', 'New']])
  await undoIssue(desk(NOON + MINUTE), { issueId: id, entryId: undo })
  expect(await titles(NOON + MINUTE)).toEqual(['Known'])
})

test('one article that fails a check holds the whole issue back, with every reason named', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['Good', 'Bad', 'Early'])
  const [, bad, early] = articles
  const body = fromHtml('<p>See <a href="/article/nowhere/">there</a>.</p>')
  await saveArticle(desk(), { articleId: bad?.id ?? '', rev: 1, content: { ...bad?.content, body } as never })
  await db.write((tx) => updateArticle(tx, early?.id ?? '', { status: 'in-review' }))
  const left = await leftBy(db, async () => {
    const error = await publish(id).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Invalid)
    expect((error as Invalid).issues).toEqual([
      {
        field: `articles.${bad?.id}`,
        message: '“Bad”: The link to /article/nowhere/ leads nowhere: there is nothing at that address.',
      },
      {
        field: `articles.${early?.id}`,
        message: '“Early”: It stands at “In review”. Mark it as ready, or take it out of the issue.',
      },
    ])
  })
  expect(left).toEqual({ acts: [], tags: [] })
  expect([await contents(), await titles()]).toEqual([null, []])
  const board = await loadIssueBoard(desk(), id)
  expect(board.articles[early?.id ?? '']?.lacks).toEqual(['review', 'art'])
  await publish(id, { despite: 'The printer waits.' })
  expect(await titles()).toEqual(['Bad', 'Early', 'Good'])
})

test('links between articles of one issue lead somewhere once it is out', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['First', 'Second'])
  const [first, second] = articles
  const body = fromHtml(`<p>See <a href="/article/${second?.slug}/">there</a>.</p>`)
  await saveArticle(desk(), {
    articleId: first?.id ?? '',
    rev: 1,
    content: { ...first?.content, body } as never,
  })
  expect((await publish(id)).articles).toBe(2)
})

test('a whole issue is planned for a moment, appears then by itself, and can be called off', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['One', 'Embargoed', 'Later'])
  const [, embargoed, later] = articles
  await db.write((tx) => updateArticle(tx, embargoed?.id ?? '', { embargoUntil: NOON + 2 * DAY }))
  await publishArticle(desk(), { articleId: later?.id ?? '', at: NOON + 3 * DAY })
  expect((await publish(id, { at: NOON + DAY })).articles).toBe(2)
  expect([await contents(NOON + DAY - 1), await titles(NOON + DAY - 1)]).toEqual([null, []])
  expect(await titles(NOON + DAY)).toEqual(['One'])
  expect(await titles(NOON + 2 * DAY)).toEqual(['Embargoed', 'One'])
  expect(await contents(NOON + 3 * DAY)).toEqual([['Features', 'One', 'Embargoed', 'Later']])
  await unscheduleIssue(desk(NOON + 2 * HOUR), { issueId: id })
  expect(await contents(NOON + 3 * DAY)).toBeNull()
  await expect(unscheduleIssue(desk(NOON + 2 * HOUR), { issueId: id })).rejects.toThrow('Nothing is planned')
  expect(await titles(NOON + DAY)).toEqual([])
})

test('what came in between is named, and nothing is taken back', async () => {
  const { db } = store
  const { id, articles } = await aPlannedIssue(db, ['One', 'Two'])
  const [one, two] = articles
  const { undo } = await publish(id)
  await saveArticle(desk(), {
    articleId: two?.id ?? '',
    rev: 1,
    content: { ...two?.content, dek: 'New' } as never,
  })
  await publishArticle(desk(NOON + MINUTE), { articleId: two?.id ?? '' })
  const taking = undoIssue(desk(NOON + 2 * MINUTE), { issueId: id, entryId: undo })
  await expect(taking).rejects.toThrow('“Two”: Something else was done with this article since')
  expect(await titles(NOON + 2 * MINUTE)).toEqual(['One', 'Two'])
  const gone = await aReadyArticle(db, id, 'Three', 90)
  const again = await publish(id, {}, NOON + 3 * MINUTE)
  expect(again.articles).toBe(1)
  const board = await loadIssueBoard(desk(NOON + 3 * MINUTE), id)
  expect(board.undo).toEqual({ entryId: again.undo, backTo: null })
  const entry = await db.orm.select().from(db.t.activity)
  const own = entry.find(({ act, subjectId }) => act === 'article.publish' && subjectId === gone.id)
  await undoPublishing(desk(NOON + 4 * MINUTE), { articleId: gone.id, entryId: own?.id ?? '' })
  expect(await undoIssue(desk(NOON + 5 * MINUTE), { issueId: id, entryId: again.undo })).toEqual({
    articles: 0,
  })
  expect(await contents(NOON + 5 * MINUTE)).toEqual([['Features', one?.content.title, 'Two']])
})

test('an empty issue, a past moment, an old screen and an old act are refused in words', async () => {
  const { db } = store
  const empty = await aPlannedIssue(db, [])
  await expect(publish(empty.id)).rejects.toThrow('has no articles yet')
  await aReadyArticle(db, empty.id, 'One', 0)
  await expect(publish(empty.id, { at: NOON })).rejects.toThrow('still to come')
  const { order } = (await opened(db, empty.id)).from
  const old = publishIssue(desk(), { issueId: empty.id, rev: 7, order })
  await expect(old).rejects.toThrow(Conflict)
  const { undo } = await publish(empty.id)
  await expect(publish(empty.id)).rejects.toThrow('Readers see this issue as it stands already.')
  const late = undoIssue(desk(NOON + 2 * HOUR), { issueId: empty.id, entryId: undo })
  await expect(late).rejects.toThrow('more than an hour ago')
  await expect(undoIssue(desk(), { issueId: empty.id, entryId: 'other' })).rejects.toThrow('Something else')
})

test('managing editors publish and take back; editors may not', async () => {
  const { db } = store
  const { id } = await aPlannedIssue(db, ['One'])
  const { from } = await opened(db, id)
  await expect(publishIssue(deskOf(editor, db), { issueId: id, ...from })).rejects.toThrow('managing editor')
  await expect(undoIssue(deskOf(editor, db), { issueId: id, entryId: 'x' })).rejects.toThrow(
    'managing editor',
  )
  await expect(unscheduleIssue(deskOf(editor, db), { issueId: id })).rejects.toThrow('managing editor')
  let at = NOON + DAY
  await expectOnly(managingEditor, db, async (actor) => {
    at += DAY
    await publishIssue(deskOf(actor, db), { issueId: id, ...from, at })
    await unscheduleIssue(deskOf(actor, db), { issueId: id })
  })
})
