import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { findMedium } from '../../../../db/reader/publication/site.ts'
import { findMediumRow } from '../../../../db/store/media/media.ts'
import { Conflict, Invalid } from '../../../../lib/errors.ts'
import { addMedium } from '../../../../lib/media/add.ts'
import { finishMedia } from '../../../../lib/media/files/finish.ts'
import { focusInput, focusMedium } from '../../../../lib/media/focus.ts'
import { replaceMedium, undoReplace } from '../../../../lib/media/replace.ts'
import { pictureOf } from '../../../../lib/reader/pictures.ts'
import { anArticle } from '../../../support/builders.ts'
import { contributor, deskOf, editor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'
import { aBomb, twoHalves } from './pictures.ts'
import { uploads } from './uploads/sending.ts'

const store = freshStore()
const sending = uploads(store)
const desk = (actor = editor) => deskOf(actor, store.db)
const halves = async (width = 1200) => new Uint8Array(await (await twoHalves(width, 400)).png().toBuffer())
const focus = (id: string, x: number, y: number, actor = editor) =>
  focusMedium(desk(actor), sending.room.kit, { id, focal: focusInput.parse({ x, y }) })

const row = (id: string) => store.db.write((tx) => findMediumRow(tx, id))

async function squareOf(id: string) {
  const medium = await findMedium(reader(store.db), id)
  if (!medium) throw new Error('There is no such picture.')
  const { src } = pictureOf(medium, {}, 'square')
  const file = join(sending.room.kit.dataDir, src)
  const [red = 0, , blue = 0] = await sharp(file)
    .extract({ left: 160, top: 160, width: 1, height: 1 })
    .raw()
    .toBuffer()
  return { src, file, colour: red > blue ? 'red' : 'blue' }
}

test('a focal point makes crops of its own address, and the earlier ones stay', async () => {
  const { id } = await addMedium(desk(), sending.room.kit, {
    bytes: await halves(),
    fileName: 'x.png',
    alt: '',
  })
  const left = await leftBy(store.db, () => focus(id, 0.1, 0.501))
  expect(left).toEqual({
    acts: [{ act: 'medium.focus', subjectId: id, actorId: editor.id }],
    tags: [[`medium:${id}`]],
  })
  const first = await squareOf(id)
  expect([first.colour, first.src.split('/')[3]]).toEqual(['red', 'square-320.10x50.jpg'])
  await focus(id, 0.9, 0.5)
  const second = await squareOf(id)
  expect([second.colour, existsSync(first.file)]).toEqual(['blue', true])
  expect((await squareOf(id)).src).not.toBe(first.src)
  const soon = (await row(id))?.renditions.filter(({ variant }) => variant !== 'full') ?? []
  const cropped = new Set(soon.map(({ variant, crop }) => `${variant} ${crop}`))
  expect([...cropped].sort()).toEqual(['square 90x50', 'standard 90x50', 'wide 90x50'])
  await finishMedia(store.db, sending.room.kit, () => NOON, new AbortController().signal)
  const medium = await findMedium(reader(store.db), id)
  const later = medium?.renditions.filter(({ format }) => format === 'avif') ?? []
  expect(later.map(({ variant, crop }) => `${variant} ${crop}`)).toEqual(
    expect.arrayContaining(['wide 90x50', 'standard 90x50', 'square 90x50']),
  )
  expect(later.every(({ variant, crop }) => (variant === 'full') === (crop === undefined))).toBe(true)
})

test('two pictures of the same bytes keep a focal point each', async () => {
  const bytes = await halves()
  const add = (x: number) =>
    addMedium(desk(), sending.room.kit, { bytes, fileName: 'x.png', alt: '', focal: { x, y: 0.5 } })
  const [one, other] = [await add(0.1), await add(0.9)]
  expect([(await squareOf(one.id)).colour, (await squareOf(other.id)).colour]).toEqual(['red', 'blue'])
})

test('points outside the picture, and other people’s pictures, are refused', async () => {
  for (const bad of [{ x: 1.1, y: 0 }, { x: Number.NaN, y: 0 }, { x: 0 }, { x: '0', y: 0 }])
    expect(focusInput.safeParse(bad).success).toBe(false)
  const { id } = await addMedium(desk(), sending.room.kit, {
    bytes: await halves(),
    fileName: 'x.png',
    alt: '',
  })
  let x = 0.1
  await expectOnly(editor, store.db, (actor) => {
    x += 0.1
    return focus(id, x, 0.5, actor)
  })
})

test('a replaced file changes every page that shows it; its words stay, and it can be taken back', async () => {
  const { id, hash } = await addMedium(desk(), sending.room.kit, {
    bytes: await halves(),
    fileName: 'old.png',
    alt: 'A knee',
  })
  const { id: uploadId } = await sending.upload(await halves(900), { fileName: 'new.png' }, editor)
  const left = await leftBy(store.db, () => replaceMedium(desk(), sending.room, { id, uploadId }))
  expect(left).toEqual({
    acts: [{ act: 'medium.replace', subjectId: id, actorId: editor.id }],
    tags: [[`medium:${id}`]],
  })
  const now = await row(id)
  expect(now).toMatchObject({ alt: 'A knee', fileName: 'new.png', width: 900 })
  expect(now?.hash).not.toBe(hash)
  await undoReplace(desk(), id)
  expect(await row(id)).toMatchObject({ hash, fileName: 'old.png', width: 1200 })
  await undoReplace(desk(), id)
  expect((await row(id))?.fileName).toBe('new.png')
})

/** The kit of somebody to whom something happens while their picture is decoded. */
const meanwhile = (happens: () => Promise<unknown>) => {
  const { kit } = sending.room
  const derive: typeof kit.deriver.derive = async (order) => {
    const derived = await kit.deriver.derive(order)
    await happens()
    return derived
  }
  return { ...kit, deriver: { ...kit.deriver, derive } }
}

test('what somebody else did with a picture while it was decoded is not undone: published, it is an editor’s; replaced, it stays so', async () => {
  const add = async (actor: typeof editor) =>
    addMedium(desk(actor), sending.room.kit, {
      ...{ bytes: await halves(), fileName: 'x.png', alt: '' },
      uploadedById: actor.id,
    })
  const own = await add(contributor)
  const hero = { mediumId: own.id, alt: null, caption: null, credit: null }
  const kit = meanwhile(() => anArticle(store.db, { hero }))
  const focal = { x: 0.1, y: 0.1 }
  await expect(focusMedium(desk(contributor), kit, { id: own.id, focal })).rejects.toThrow('role')

  const { id } = await add(editor)
  const first = await sending.upload(await halves(900), { fileName: 'first.png' }, editor)
  const second = await sending.upload(await halves(800), { fileName: 'second.png' }, editor)
  const room = {
    ...sending.room,
    kit: meanwhile(() => replaceMedium(desk(), sending.room, { id, uploadId: second.id })),
  }
  room.finishing = (work) => work()
  await expect(replaceMedium(desk(), room, { id, uploadId: first.id })).rejects.toThrow(Conflict)
  expect((await row(id))?.fileName).toBe('second.png')
})

test('a file that is refused replaces nothing', async () => {
  const { id } = await addMedium(desk(), sending.room.kit, {
    bytes: await halves(),
    fileName: 'x.png',
    alt: '',
  })
  await expect(undoReplace(desk(), id)).rejects.toThrow('never replaced')
  const before = await findMedium(reader(store.db), id)
  const { id: uploadId } = await sending.upload(new Uint8Array(aBomb()), {}, editor)
  await expect(replaceMedium(desk(), sending.room, { id, uploadId })).rejects.toThrow(Invalid)
  expect(await findMedium(reader(store.db), id)).toEqual(before)
  await expect(replaceMedium(desk(contributor), sending.room, { id, uploadId })).rejects.toThrow('role')
})
