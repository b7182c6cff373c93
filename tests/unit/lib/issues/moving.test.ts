// An issue that is scheduled is moved, added to and called off whole: nothing of it appears without it, and nothing else goes.
import { expect, test } from 'vitest'
import { listLatest } from '../../../../db/reader/cards.ts'
import {
  findArticleRow,
  listOpenPublications,
  updateArticle,
} from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { Conflict } from '../../../../lib/errors.ts'
import { loadIssueBoard } from '../../../../lib/issues/board.ts'
import { editIssue } from '../../../../lib/issues/edit.ts'
import { takeArticle } from '../../../../lib/issues/outline.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../../lib/issues/publishing/undo.ts'
import { unscheduleIssue } from '../../../../lib/issues/publishing/unschedule.ts'
import { embargoArticle } from '../../../../lib/publications/embargo.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadIssue } from '../../../../lib/reader/publication/issue.ts'
import { DAY, deskOf, HOUR, MINUTE, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, aReadyArticle, opened } from '../../../support/desk/issues.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const publish = async (id: string, at?: number, now = NOON) =>
  publishIssue(desk(now), { issueId: id, ...(await opened(store.db, id)).from, at })
const callOff = (id: string, now = NOON) => unscheduleIssue(desk(now), { issueId: id })
const titles = async (now: number) =>
  (await listLatest(reader(store.db, now), { limit: 99, offset: 0 })).map(({ card }) => card.title).sort()
const contents = async (now: number) =>
  (await loadIssue(reader(store.db, now), '2026-02'))?.sections.flatMap(({ teasers }) =>
    teasers.map(({ title }) => title),
  ) ?? null
const [FIRST, SECOND] = [NOON + 2 * DAY, NOON + 4 * DAY]

type Article = Awaited<ReturnType<typeof aReadyArticle>>
const retitle = ({ id, content }: Article, title: string, rev = 1) =>
  saveArticle(desk(), { articleId: id, rev, content: { ...content, title } })
/** Everything that can be seen of these articles from now on, and how they stand at the desk. */
const standing = (ids: string[], now = NOON) =>
  store.db.write((tx) =>
    Promise.all(
      ids.map(async (id) => ({
        article: await findArticleRow(tx, id),
        open: await listOpenPublications(tx, id, now),
      })),
    ),
  )

test('scheduled, then published at once: it appears now, with its articles, and undo schedules it again', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['One', 'Two'])
  await publish(id, FIRST)
  const before = await standing(articles.map((one) => one.id))
  const { undo, articles: count } = await publish(id)
  expect(count).toBe(2)
  expect([await contents(NOON), await titles(NOON)]).toEqual([
    ['One', 'Two'],
    ['One', 'Two'],
  ])
  await undoIssue(desk(NOON + MINUTE), { issueId: id, entryId: undo })
  expect(await standing(articles.map((one) => one.id))).toEqual(before)
  expect([await contents(FIRST - 1), await titles(FIRST - 1)]).toEqual([null, []])
  expect([await contents(FIRST), await titles(FIRST)]).toEqual([
    ['One', 'Two'],
    ['One', 'Two'],
  ])
})

test('moved to a later moment, no article appears before its issue; moved to an earlier one, all come along', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['One', 'Two'])
  await publish(id, FIRST)
  const left = await leftBy(store.db, async () => {
    expect((await publish(id, SECOND)).articles).toBe(2)
  })
  expect(left.acts.map(({ act }) => act).sort()).toEqual([
    'article.publish',
    'article.publish',
    'issue.publish',
  ])
  expect([await contents(SECOND - 1), await titles(SECOND - 1)]).toEqual([null, []])
  expect([await contents(SECOND), await titles(SECOND)]).toEqual([
    ['One', 'Two'],
    ['One', 'Two'],
  ])
  const [one] = await standing([articles[0]?.id ?? ''])
  expect(one?.open).toMatchObject([{ visibleFrom: SECOND, listedAt: SECOND, updatedAt: null }])
  expect(one?.article?.firstPublishedAt).toBe(SECOND)
  await publish(id, NOON + HOUR)
  expect(await titles(NOON + HOUR)).toEqual(['One', 'Two'])
})

test('one undo brings a move back, and what is called off then is all of it', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['One', 'Two'])
  await publish(id, FIRST)
  const before = await standing(articles.map((one) => one.id))
  const { undo } = await publish(id, SECOND)
  await undoIssue(desk(NOON + MINUTE), { issueId: id, entryId: undo })
  expect(await standing(articles.map((one) => one.id))).toEqual(before)
  expect(await contents(FIRST)).toEqual(['One', 'Two'])
  expect(await callOff(id, NOON + HOUR)).toMatchObject({ articles: 2 })
  expect([await contents(SECOND), await titles(SECOND)]).toEqual([null, []])
})

test('a sixth article joins the five that are planned, and calling off takes all six back', async () => {
  const { id } = await aPlannedIssue(store.db, ['1', '2', '3', '4', '5'])
  await publish(id, FIRST)
  await aReadyArticle(store.db, id, '6', 60)
  const left = await leftBy(store.db, async () => {
    expect((await publish(id, FIRST)).articles).toBe(6)
  })
  expect(left.acts.filter(({ act }) => act === 'article.publish')).toHaveLength(1)
  expect(await contents(FIRST)).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(await callOff(id)).toMatchObject({ articles: 6 })
  expect([await contents(FIRST), await titles(FIRST)]).toEqual([null, []])
})

test('an article that was changed or taken out since goes with the issue as it is arranged now', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['Changed', 'Out'])
  const [changed, out] = articles as [Article, Article]
  await publish(id, FIRST)
  await retitle(changed, 'Changed anew')
  const { state, from } = await opened(store.db, id)
  const sections = takeArticle(state.sections, out.id)
  await editIssue(desk(), { issueId: id, ...from, state: { ...state, sections } })
  const board = await loadIssueBoard(desk(), id)
  expect(board.planned).toEqual({ articles: 2, changed: 1, leaving: ['Out'] })
  const { undo } = await publish(id, FIRST)
  expect([await contents(FIRST), await titles(FIRST)]).toEqual([['Changed anew'], ['Changed anew']])
  expect((await loadIssueBoard(desk(), id)).planned).toEqual({ articles: 1, changed: 0, leaving: [] })
  await undoIssue(desk(NOON + MINUTE), { issueId: id, entryId: undo })
  expect(await titles(FIRST)).toEqual(['Changed', 'Out'])
})

test('an article that waits for its embargo is called off with its issue', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['One', 'Held', 'Held later'])
  const [, held, later] = articles as [Article, Article, Article]
  await store.db.write((tx) => updateArticle(tx, held.id, { embargoUntil: FIRST + DAY }))
  await publish(id, FIRST)
  await embargoArticle(desk(), { articleId: later.id, until: FIRST + 2 * DAY })
  expect(await titles(FIRST + 2 * DAY)).toEqual(['Held', 'Held later', 'One'])
  expect(await callOff(id)).toMatchObject({ articles: 3 })
  expect(await titles(FIRST + 2 * DAY)).toEqual([])
})

test('what was planned by hand stays when the issue is called off, and what the issue replaced comes back', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['Live', 'Fresh', 'Own'])
  const [live, fresh, own] = articles as [Article, Article, Article]
  await publishArticle(desk(NOON - DAY), { articleId: live.id })
  await retitle(live, 'Live, soon')
  await publishArticle(desk(), { articleId: live.id, at: NOON + DAY })
  await retitle(live, 'Live, with the issue', 2)
  await publishArticle(desk(), { articleId: fresh.id, at: SECOND })
  await retitle(fresh, 'Fresh, with the issue')
  const before = await standing([live.id, fresh.id])
  await publish(id, FIRST)
  await publishArticle(desk(), { articleId: own.id, at: SECOND })
  expect(await titles(FIRST)).toEqual(['Fresh, with the issue', 'Live, with the issue'])
  await publish(id, FIRST + HOUR)
  expect(await callOff(id)).toMatchObject({ articles: 2 })
  expect(await standing([live.id, fresh.id])).toEqual(before)
  expect(await titles(NOON + DAY)).toEqual(['Live, soon'])
  expect(await titles(FIRST + HOUR)).toEqual(['Live, soon'])
  expect(await titles(SECOND)).toEqual(['Fresh', 'Live, soon', 'Own'])
})

test('what comes back waits for an embargo that was set since', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['Early'])
  const [early] = articles as [Article]
  await publishArticle(desk(), { articleId: early.id, at: SECOND })
  await retitle(early, 'With the issue')
  await publish(id, FIRST)
  await embargoArticle(desk(), { articleId: early.id, until: SECOND + DAY })
  await callOff(id)
  expect(await titles(SECOND + DAY - 1)).toEqual([])
  expect(await titles(SECOND + DAY)).toEqual(['Early'])
  const [stands] = await standing([early.id])
  expect(stands?.article?.firstPublishedAt).toBe(SECOND + DAY)
})

test('calling off is undone as one act, for an hour and until the moment that was planned', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['One', 'Two'])
  await publish(id, FIRST)
  const before = await standing(articles.map((one) => one.id))
  const { undo } = await callOff(id, NOON + HOUR)
  const board = await loadIssueBoard(desk(NOON + HOUR), id)
  expect([board.standing, board.undo]).toEqual([{ kind: 'planned' }, { entryId: undo, backTo: FIRST }])
  await expect(undoIssue(desk(NOON + 3 * HOUR), { issueId: id, entryId: undo })).rejects.toThrow('an hour')
  expect(await undoIssue(desk(NOON + HOUR + MINUTE), { issueId: id, entryId: undo })).toEqual({ articles: 2 })
  expect(await standing(articles.map((one) => one.id))).toEqual(before)
  expect(await contents(FIRST)).toEqual(['One', 'Two'])
  const late = await callOff(id, FIRST - MINUTE)
  await expect(undoIssue(desk(FIRST), { issueId: id, entryId: late.undo })).rejects.toThrow('moment has come')
  expect(await contents(FIRST)).toBeNull()
})

test('a move cannot be undone once the moment that it was moved from has passed', async () => {
  const { id } = await aPlannedIssue(store.db, ['One'])
  await publish(id, NOON + 2 * MINUTE)
  const { undo } = await publish(id, SECOND, NOON + MINUTE)
  expect((await loadIssueBoard(desk(NOON + 3 * MINUTE), id)).undo).toBeNull()
  await expect(undoIssue(desk(NOON + 3 * MINUTE), { issueId: id, entryId: undo })).rejects.toThrow(Conflict)
  expect(await contents(NOON + 3 * MINUTE)).toBeNull()
})

test('of two editors who move one issue at once the second is told, and nothing is moved twice', async () => {
  const { id } = await aPlannedIssue(store.db, ['One'])
  await publish(id, FIRST)
  const { lastAct } = await loadIssueBoard(desk(), id)
  const { from } = await opened(store.db, id)
  const seen = { issueId: id, ...from, lastAct }
  const { undo } = await publishIssue(desk(), { ...seen, at: SECOND })
  const told = 'Somebody else has scheduled, moved or called off this issue'
  await expect(publishIssue(desk(), { ...seen, at: NOON + DAY })).rejects.toThrow(told)
  await expect(unscheduleIssue(desk(), { issueId: id, lastAct })).rejects.toThrow(told)
  expect([await contents(SECOND - 1), await contents(SECOND)]).toEqual([null, ['One']])
  expect((await loadIssueBoard(desk(), id)).lastAct).toBe(undo)
  await unscheduleIssue(desk(), { issueId: id, lastAct: undo })
  await expect(publishIssue(desk(), { ...seen, at: FIRST, lastAct: undo })).rejects.toThrow(Conflict)
})

test('refused: a schedule that changes nothing, and an issue in which readers would find nothing', async () => {
  const { id, articles } = await aPlannedIssue(store.db, ['One'])
  const [one] = articles as [Article]
  await publish(id, FIRST)
  const same = () => expect(publish(id, FIRST)).rejects.toThrow('planned exactly like this already')
  expect(await leftBy(store.db, same)).toEqual({ acts: [], tags: [] })
  await publishArticle(desk(), { articleId: one.id, at: SECOND })
  const empty = () => expect(publish(id)).rejects.toThrow('Readers would find no article in this issue then')
  expect(await leftBy(store.db, empty)).toEqual({ acts: [], tags: [] })
  expect(await contents(NOON)).toBeNull()
  expect(await callOff(id)).toMatchObject({ articles: 0 })
  expect(await titles(SECOND)).toEqual(['One'])
})
