// What is remembered of public pictures: never longer than it is true.
import { expect, test } from 'vitest'
import { watchShown } from '../../../../lib/media/shown.ts'
import { traceUses } from '../../../../lib/media/trace.ts'
import { watchLog } from '../../../../lib/page-store/log-watch.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { aMedium, anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)

const watching = async () => watchShown(store.db, await watchLog(store.db))

async function aDraftWithPicture() {
  const { id: mediumId, hash } = await aMedium(store.db, { hash: 'a'.repeat(32) })
  const hero = { mediumId, alt: null, caption: null, credit: null }
  return { articleId: (await anArticle(store.db, { status: 'draft', hero })).id, hash }
}

test('a picture is public from the first moment of its article until it is withdrawn', async () => {
  await traceUses(store.db, () => NOON)
  const { articleId, hash } = await aDraftWithPicture()
  const isShown = await watching()
  expect(await isShown(hash, NOON)).toBe(false)
  await publishArticle(desk(), { articleId, at: NOON + DAY })
  expect([await isShown(hash, NOON + DAY - 1), await isShown(hash, NOON + DAY)]).toEqual([false, true])
  expect(await isShown(hash, NOON + DAY - 1)).toBe(false)
  expect(await isShown(hash, NOON + DAY)).toBe(true)
  await withdrawArticle(deskOf(managingEditor, store.db, NOON + DAY), { articleId, why: 'A slip' })
  expect(await isShown(hash, NOON + DAY)).toBe(false)
})

test('what ends by itself is not remembered beyond its end', async () => {
  await traceUses(store.db, () => NOON)
  const { articleId, hash } = await aDraftWithPicture()
  await publishArticle(desk(), { articleId, until: NOON + DAY })
  const isShown = await watching()
  expect([await isShown(hash, NOON), await isShown(hash, NOON + DAY)]).toEqual([true, false])
})

test('a public picture is asked for once, however often it is fetched', async () => {
  await traceUses(store.db, () => NOON)
  const { articleId, hash } = await aDraftWithPicture()
  await publishArticle(desk(), { articleId })
  const isShown = await watching()
  expect(await isShown(hash, NOON)).toBe(true)
  // Behind the log's back: only what is remembered can still say yes.
  await store.db.write(async (tx) => void (await tx.orm.delete(tx.t.mediumUses)))
  expect(await isShown(hash, NOON)).toBe(true)
  expect(await (await watching())(hash, NOON)).toBe(false)
})

test('until the uses in older articles are found, no picture vanishes', async () => {
  const { hash } = await aDraftWithPicture()
  const isShown = await watching()
  expect(await isShown(hash, NOON)).toBe(true)
  await traceUses(store.db, () => NOON)
  expect(await isShown(hash, NOON)).toBe(false)
})
