// Pictures from before a crop was made get it in the background; until then pages show what there is.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { findMedium } from '../../../../db/reader/publication/site.ts'
import { findMediumRow, moveFinish, putMedium } from '../../../../db/store/media/media.ts'
import { addMedium } from '../../../../lib/media/add.ts'
import type { Order } from '../../../../lib/media/files/deriver.ts'
import { finishMedia } from '../../../../lib/media/files/finish.ts'
import { orderCrops } from '../../../../lib/media/files/order-crops.ts'
import type { MediaKit } from '../../../../lib/media/files/take-in.ts'
import { loadMediumDetail } from '../../../../lib/media/library/detail.ts'
import { loadLibrary } from '../../../../lib/media/library/load.ts'
import { readLibraryQuery } from '../../../../lib/media/library/query.ts'
import { pictureInShapes } from '../../../../lib/reader/pictures.ts'
import { aMedium } from '../../../support/builders.ts'
import { DAY, deskOf, editor, MINUTE, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'
import { twoHalves } from './pictures.ts'
import { uploads } from './uploads/sending.ts'

const store = freshStore()
const sending = uploads(store)
const { signal } = new AbortController()
const order = () => orderCrops(store.db, sending.room.kit.dataDir, () => NOON, signal)
const finish = () => finishMedia(store.db, sending.room.kit, () => NOON, signal)

/** As an earlier version left it: whole, in two crops. */
async function anOldPicture(width = 1200) {
  const bytes = new Uint8Array(await (await twoHalves(width, 400)).png().toBuffer())
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

test('an old picture that is finished in several passes is recorded once, of which readers see each', async () => {
  const id = await anOldPicture()
  await order()
  const left = await leftBy(store.db, finish)
  expect(left.acts).toMatchObject([{ act: 'medium.finish', subjectId: id }])
  expect(left.tags.length).toBeGreaterThan(1)
})

test('sizes of a file that was replaced meanwhile are neither kept, nor recorded, nor counted', async () => {
  const id = await anOldPicture()
  await order()
  const kit = watched(async () => {
    await store.db.write(async (tx) => {
      const row = await findMediumRow(tx, id)
      if (row) await putMedium(tx, { ...row, hash: 'e'.repeat(32), finishAt: null })
    })
  })
  const left = await leftBy(store.db, async () => expect(await finishWith(kit)).toBe(0))
  expect(left).toEqual({ acts: [], tags: [] })
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

/** A kit that tells each pass before it is made. */
function watched(before: (order: Order) => unknown): MediaKit {
  const { kit } = sending.room
  const derive: MediaKit['deriver']['derive'] = async (given) => {
    await before(given)
    return kit.deriver.derive(given)
  }
  return { ...kit, deriver: { ...kit.deriver, derive } }
}

const finishWith = (kit: MediaKit, stopped = signal, now = NOON) =>
  finishMedia(store.db, kit, () => now, stopped)
const formatsOf = async (id: string) => {
  const { standard } = await shown(id)
  return [...(standard?.sources ?? []).map(({ type }) => type), ...(standard ? ['image/jpeg'] : [])]
}

test('a picture whose AVIF fails has its new crop all the same; the others are made, and the library names it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const [failing, other] = [await anOldPicture(), await anOldPicture(1100)]
  const hash = (await store.db.write((tx) => findMediumRow(tx, failing)))?.hash ?? ''
  await order()
  const kit = watched(({ formats, folder }) => {
    if (formats.includes('avif') && folder.endsWith(hash)) throw new Error('No room')
  })
  expect(await finishWith(kit)).toBe(1)
  expect(await formatsOf(failing)).toEqual(['image/webp', 'image/jpeg'])
  expect(await formatsOf(other)).toEqual(['image/avif', 'image/webp', 'image/jpeg'])
  const named = async () => {
    const query = readLibraryQuery({ show: 'missing-sizes' })
    const { cards } = await loadLibrary(deskOf(editor, store.db), query, 'UTC')
    const detail = await loadMediumDetail(deskOf(editor, store.db), { id: failing, timeZone: 'UTC' })
    return [cards.map(({ id, flags }) => [id, flags.includes('sizes')]), detail?.failed]
  }
  expect(await named()).toEqual([[[failing, true]], 'waits'])
  for (let days = 1; days < 9; days++) await finishWith(kit, signal, NOON + days * 2 * DAY)
  expect(await named()).toEqual([[[failing, true]], 'given-up'])
  await store.db.write((tx) => moveFinish(tx, failing, { finishAt: NOON, finishTries: 6 }))
  expect(await finish()).toBe(1)
  expect(await named()).toEqual([[], null])
})

test('a stop loses only the pass in hand', async () => {
  const id = await anOldPicture()
  await order()
  const stopped = new AbortController()
  const kit = watched(({ formats }) => {
    if (!formats.includes('avif')) return
    stopped.abort()
    throw new Error('The program ended.')
  })
  expect(await finishWith(kit, stopped.signal)).toBe(0)
  expect(await formatsOf(id)).toEqual(['image/webp', 'image/jpeg'])
  const passes: string[] = []
  expect(await finishWith(watched(({ formats }) => passes.push(formats.join())))).toBe(1)
  expect(passes).toEqual(['avif'])
  expect(await formatsOf(id)).toEqual(['image/avif', 'image/webp', 'image/jpeg'])
})

test('a picture that just came in goes before ordered crops, and all crops before AVIF of old pictures', async () => {
  const [one, other] = [await anOldPicture(), await anOldPicture(1100)]
  expect(await orderCrops(store.db, sending.room.kit.dataDir, () => NOON + DAY, signal)).toBe(2)
  const bytes = new Uint8Array(await (await twoHalves(300, 200)).png().toBuffer())
  const later = deskOf(editor, store.db, NOON + MINUTE)
  const { id } = await addMedium(later, sending.room.kit, { bytes, fileName: 'new.png', alt: '' })
  const names = new Map<string, string>()
  for (const [name, of] of Object.entries({ old: one, 'old too': other, new: id }))
    names.set((await store.db.write((tx) => findMediumRow(tx, of)))?.hash ?? '', name.split(' ')[0] ?? '')
  const passes: string[] = []
  const kit = watched(({ folder, formats }) =>
    passes.push(`${names.get(folder.split('/').at(-1) ?? '')}: ${formats.join()}`),
  )
  expect(await finishWith(kit, signal, NOON + DAY)).toBe(3)
  expect(passes).toEqual(['new: avif', 'old: jpg,webp', 'old: jpg,webp', 'old: avif', 'old: avif'])
})
