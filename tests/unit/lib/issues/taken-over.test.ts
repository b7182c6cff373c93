// An article moves on to another issue while the first is scheduled: what is called off does not come back by the other's doing.
import { expect, test } from 'vitest'
import { listLatest } from '../../../../db/reader/cards.ts'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { findArticleRow, listOpenPublications } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../../lib/issues/publishing/undo.ts'
import { unscheduleIssue } from '../../../../lib/issues/publishing/unschedule.ts'
import { embargoArticle } from '../../../../lib/publications/embargo.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { anIssue } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, MINUTE, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, aReadyArticle, opened } from '../../../support/desk/issues.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const publish = async (id: string, at: number, now = NOON) =>
  publishIssue(desk(now), { issueId: id, ...(await opened(store.db, id)).from, at })
const callOff = (id: string, now = NOON) => unscheduleIssue(desk(now), { issueId: id })
const titles = async (now: number) =>
  (await listLatest(reader(store.db, now), { limit: 99, offset: 0 })).map(({ card }) => card.title).sort()
const [SECOND, THIRD] = [NOON + 4 * DAY, NOON + 6 * DAY]

type Article = Awaited<ReturnType<typeof aReadyArticle>>
const retitle = ({ id, content }: Article, title: string) =>
  saveArticle(desk(), { articleId: id, rev: 1, content: { ...content, title } })
const standing = (ids: string[]) =>
  store.db.write((tx) =>
    Promise.all(
      ids.map(async (id) => ({
        article: await findArticleRow(tx, id),
        open: await listOpenPublications(tx, id, NOON),
      })),
    ),
  )

/** An issue of March that takes the article over, so that one plan follows the other. */
async function takenOver(article: Article, at: number) {
  const next = await anIssue(store.db, { year: 2026, month: 3, sections: ['Features'], visibleFrom: FOREVER })
  const issue = { id: next.id, section: 'Features', position: 0 }
  await saveArticle(desk(), {
    articleId: article.id,
    rev: (await standing([article.id]))[0]?.article?.rev ?? 0,
    content: { ...article.content, title: 'In March', issue },
  })
  await publish(next.id, at)
  return next.id
}

for (const [order, at] of [
  ['follows', THIRD],
  ['comes before', NOON + DAY],
] as const) {
  test(`a plan that was called off stays away when the plan that ${order} it is called off`, async () => {
    const { id, articles } = await aPlannedIssue(store.db, ['In February'])
    const [one] = articles as [Article]
    await publish(id, SECOND)
    const next = await takenOver(one, at)
    await callOff(id)
    expect(await titles(FOREVER - 1)).toEqual(['In March'])
    await callOff(next, NOON + HOUR)
    expect(await standing([one.id])).toMatchObject([{ article: { firstPublishedAt: null }, open: [] }])
  })

  test(`a plan that was called off stays away when the plan that ${order} it is moved`, async () => {
    const { id, articles } = await aPlannedIssue(store.db, ['In February', 'Other'])
    const [one] = articles as [Article]
    await publish(id, SECOND)
    const next = await takenOver(one, at)
    await publish(id, SECOND + HOUR)
    await publish(next, THIRD + DAY)
    expect(await titles(SECOND + HOUR)).toEqual(['Other'])
    expect(await titles(THIRD + DAY)).toEqual(['In March', 'Other'])
  })

  test(`what readers see goes on where a plan was called off and the one that ${order} it is moved`, async () => {
    const { id, articles } = await aPlannedIssue(store.db, ['Live'])
    const [live] = articles as [Article]
    await publishArticle(desk(NOON - DAY), { articleId: live.id })
    const before = await standing([live.id])
    await retitle(live, 'In February')
    await publish(id, SECOND)
    const next = await takenOver(live, at)
    await callOff(id)
    await publish(next, THIRD + DAY)
    expect(await titles(THIRD + DAY - 1)).toEqual(['Live'])
    expect(await titles(THIRD + DAY)).toEqual(['In March'])
    await callOff(next)
    expect((await standing([live.id]))[0]?.open).toEqual(before[0]?.open)
  })

  test(`an act that called a plan off is undone as one, and the plan stands again without the one that ${order} it`, async () => {
    const { id, articles } = await aPlannedIssue(store.db, ['In February', 'Other'])
    const [one] = articles as [Article]
    await publish(id, SECOND)
    const before = (await standing([one.id]))[0]?.open
    const next = await takenOver(one, at)
    const over = await standing([one.id])
    const acts = [() => callOff(id), () => publish(id, SECOND + HOUR, NOON + 2 * MINUTE)]
    for (const [index, take] of acts.entries()) {
      const { undo } = await take()
      await undoIssue(desk(NOON + (2 * index + 1) * MINUTE), { issueId: id, entryId: undo })
      expect(await standing([one.id])).toEqual(over)
    }
    await callOff(next, NOON + HOUR)
    expect((await standing([one.id]))[0]?.open).toEqual(before)
    await callOff(id, NOON + HOUR)
    expect(await titles(FOREVER - 1)).toEqual([])
  })
}

for (const isCalledOff of [false, true])
  test(`a plan that an embargo left out ${isCalledOff ? 'and that was called off stays away' : 'comes back'} when the later one is called off`, async () => {
    const { id, articles } = await aPlannedIssue(store.db, ['In February'])
    const [one] = articles as [Article]
    await publish(id, SECOND)
    const next = await takenOver(one, THIRD)
    await embargoArticle(desk(), { articleId: one.id, until: THIRD + DAY })
    if (isCalledOff) await callOff(id)
    await callOff(next, NOON + HOUR)
    expect(await titles(THIRD + DAY - 1)).toEqual([])
    expect(await titles(THIRD + DAY)).toEqual(isCalledOff ? [] : ['In February'])
  })

for (const isFirst of [true, false])
  test(`an article that came back is planned anew, and nothing earlier returns when that is called off ${isFirst ? 'before' : 'after'} the other issue is moved`, async () => {
    const { id, articles } = await aPlannedIssue(store.db, ['In February'])
    const [one] = articles as [Article]
    await publish(id, SECOND)
    const next = await takenOver(one, NOON + DAY)
    await aReadyArticle(store.db, next, 'Other', 10)
    const rev = (await standing([one.id]))[0]?.article?.rev ?? 0
    await saveArticle(desk(), {
      articleId: one.id,
      rev,
      content: { ...one.content, title: 'In February again' },
    })
    await publish(id, NOON + HOUR)
    expect(await titles(FOREVER - 1)).toEqual(['In February again'])
    if (isFirst) {
      await callOff(id, NOON + MINUTE)
      expect(await titles(FOREVER - 1)).toEqual(['In March'])
    }
    await publish(next, THIRD, NOON + 2 * MINUTE)
    if (!isFirst) await callOff(id, NOON + 3 * MINUTE)
    expect([await titles(THIRD - 1), await titles(THIRD)]).toEqual([[], ['Other']])
  })
