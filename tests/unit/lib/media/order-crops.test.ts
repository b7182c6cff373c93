// Pictures from before a crop was made get it in the background; until then pages show what there is.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findMedium } from '../../../../db/reader/publication/site.ts'
import { findMediumRow, putMedium } from '../../../../db/store/media/media.ts'
import { addMedium } from '../../../../lib/media/add.ts'
import { finishMedia } from '../../../../lib/media/files/finish.ts'
import { orderCrops } from '../../../../lib/media/files/order-crops.ts'
import { pictureInShapes } from '../../../../lib/reader/pictures.ts'
import { aMedium } from '../../../support/builders.ts'
import { deskOf, editor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { twoHalves } from './pictures.ts'
import { uploads } from './uploads/sending.ts'

const store = freshStore()
const sending = uploads(store)
const { signal } = new AbortController()
const order = () => orderCrops(store.db, sending.room.kit.dataDir, () => NOON, signal)
const finish = () => finishMedia(store.db, sending.room.kit, () => NOON, signal)

/** As an earlier version left it: whole, in two crops. */
async function anOldPicture() {
  const bytes = new Uint8Array(await (await twoHalves(1200, 400)).png().toBuffer())
  const given = { bytes, fileName: 'x.png', alt: 'A knee', focal: { x: 0.9, y: 0.5 } }
  const { id } = await addMedium(deskOf(editor, store.db), sending.room.kit, given)
  await finish()
  await store.db.write(async (tx) => {
    const row = await findMediumRow(tx, id)
    if (!row) throw new Error('There is no such picture.')
    const renditions = row.renditions.filter(({ variant }) => variant !== 'standard')
    await putMedium(tx, { ...row, renditions })
  })
  return id
}

const shown = async (id: string) => {
  const medium = await findMedium(reader(store.db), id)
  if (!medium) throw new Error('There is no such picture.')
  return pictureInShapes(medium, {}, 'wide')
}

test('a picture from before there was a 4:3 crop gets one around its focal point, once, in all formats', async () => {
  const id = await anOldPicture()
  const before = await shown(id)
  expect([before.standard, before.width / before.height]).toEqual([undefined, 16 / 9])
  expect(await order()).toBe(1)
  expect((await shown(id)).standard).toBeUndefined()
  expect(await finish()).toBe(1)
  const { standard, src } = await shown(id)
  expect(src).toBe(before.src)
  expect((standard?.width ?? 0) / (standard?.height ?? 1)).toBeCloseTo(4 / 3, 1)
  expect(standard?.src).toContain('/standard-480.90x50.jpg')
  expect(standard?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  expect(existsSync(join(sending.room.kit.dataDir, standard?.src ?? ''))).toBe(true)
  expect(await order()).toBe(0)
  expect(await finish()).toBe(0)
})

test('pictures that have their crops, and those whose original is lost, are left as they are', async () => {
  const bytes = new Uint8Array(await (await twoHalves(64, 64)).png().toBuffer())
  await addMedium(deskOf(editor, store.db), sending.room.kit, { bytes, fileName: 'x.png', alt: '' })
  await finish()
  const lost = await aMedium(store.db, { hash: 'f'.repeat(32) })
  expect(await order()).toBe(0)
  expect(await finish()).toBe(0)
  expect((await shown(lost.id)).standard).toBeUndefined()
})

test('a search that was broken off goes on at the next start', async () => {
  const id = await anOldPicture()
  const stopped = new AbortController()
  stopped.abort()
  await orderCrops(store.db, sending.room.kit.dataDir, () => NOON, stopped.signal)
  expect(await order()).toBe(1)
  expect(await finish()).toBe(1)
  expect((await shown(id)).standard).toBeDefined()
})
