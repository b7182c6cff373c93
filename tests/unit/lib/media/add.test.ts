// Pictures come in one way: looked at by their bytes, decoded anew, upright, without a trace of where they were taken.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { findMedium } from '../../../../db/reader/publication/site.ts'
import { findMediumRow } from '../../../../db/store/media/media.ts'
import { Invalid } from '../../../../lib/errors.ts'
import { addMedium, type NewMedium } from '../../../../lib/media/add.ts'
import { type Deriver, makeDeriver } from '../../../../lib/media/files/deriver.ts'
import { finishMedia } from '../../../../lib/media/files/finish.ts'
import type { MediaKit } from '../../../../lib/media/files/take-in.ts'
import { aMedium } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, MINUTE, NOON, reader } from '../../../support/cast.ts'
import { freshStore, makeFolder, removeFolder } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'
import { aBomb, aTelephonesPhotograph, twoHalves } from './pictures.ts'

vi.setConfig({ testTimeout: 60_000 })

const store = freshStore()
let deriver: Deriver
let kit: MediaKit

beforeAll(() => {
  deriver = makeDeriver()
})
afterAll(() => deriver.close())
beforeEach(() => {
  kit = { dataDir: makeFolder(), deriver }
})
afterEach(() => removeFolder(kit.dataDir))

const add = (bytes: Uint8Array, more: Partial<NewMedium> = {}) =>
  addMedium(deskOf(contributor, store.db), kit, { bytes, fileName: 'knee.jpg', alt: 'A knee', ...more })
const folderOf = (hash: string) => join(kit.dataDir, 'media', hash)
const filesOf = (hash: string) => readdirSync(folderOf(hash)).sort()

test('a telephone’s photograph is turned upright, and no size of it tells where it was taken', async () => {
  const bytes = await aTelephonesPhotograph()
  const { id, hash } = await add(bytes)
  expect((await sharp(bytes).metadata()).exif).toBeDefined()
  expect(await store.db.write((tx) => findMediumRow(tx, id))).toMatchObject({
    width: 800,
    height: 1200,
    mimeType: 'image/jpeg',
  })
  for (const file of filesOf(hash)) {
    const { exif, xmp, iptc, orientation } = await sharp(join(folderOf(hash), file)).metadata()
    expect([file, exif, xmp, iptc, orientation]).toEqual([file, undefined, undefined, undefined, undefined])
    expect(readFileSync(join(folderOf(hash), file)).includes('secret')).toBe(false)
  }
  const top = await colourAt(join(folderOf(hash), 'full-640.jpg'), { left: 300, top: 10 })
  const bottom = await colourAt(join(folderOf(hash), 'full-640.jpg'), { left: 300, top: 940 })
  expect([top, bottom]).toEqual(['red', 'blue'])
})

test('every shape is made in the widths that the picture can give, never enlarged', async () => {
  const { id, hash } = await add(await (await twoHalves(700, 500)).jpeg().toBuffer())
  const own = 'full-700'
  const names = [
    'full-320',
    'full-640',
    own,
    'square-160',
    'square-320',
    'square-480',
    'standard-320',
    'standard-480',
    'standard-640',
    'wide-320',
    'wide-640',
  ]
  expect(filesOf(hash)).toEqual(names.flatMap((name) => [`${name}.jpg`, `${name}.webp`]))
  const medium = await findMedium(reader(store.db), id)
  expect(medium?.renditions).toHaveLength(22)
  for (const { variant, width, height, format } of medium?.renditions ?? []) {
    const actual = await sharp(join(folderOf(hash), `${variant}-${width}.${format}`)).metadata()
    expect([actual.width, actual.height]).toEqual([width, height])
  }
})

test('a picture smaller than every width keeps its own', async () => {
  const { hash } = await add(await (await twoHalves(100, 80)).png().toBuffer())
  expect(filesOf(hash).filter((file) => file.endsWith('.jpg'))).toEqual([
    'full-100.jpg',
    'square-80.jpg',
    'standard-100.jpg',
    'wide-100.jpg',
  ])
})

test('crops keep what the focal point shows', async () => {
  const bytes = await (await twoHalves(1200, 400)).png().toBuffer()
  const left = await add(bytes, { focal: { x: 0.1, y: 0.5 } })
  const square = (hash: string, crop: string) =>
    colourAt(join(folderOf(hash), `square-320.${crop}.jpg`), { left: 160, top: 160 })
  expect(await square(left.hash, '10x50')).toBe('red')
  const other = await (await twoHalves(1204, 400)).png().toBuffer()
  expect(await square((await add(other, { focal: { x: 0.9, y: 0.5 } })).hash, '90x50')).toBe('blue')
})

test('from contributor on, everybody may add pictures; it is recorded once and noted for the pages that show it', async () => {
  const bytes = await (await twoHalves(64, 64)).png().toBuffer()
  const left = await leftBy(store.db, () => add(bytes, { id: 'knee', caption: 'Left', credit: 'Studio' }))
  expect(left).toEqual({
    acts: [{ act: 'medium.add', subjectId: 'knee', actorId: contributor.id }],
    tags: [['medium:knee']],
  })
  expect(await findMedium(reader(store.db), 'knee')).toMatchObject({
    alt: 'A knee',
    caption: 'Left',
    credit: 'Studio',
  })
  await expectOnly(contributor, store.db, (actor) =>
    addMedium(deskOf(actor, store.db), kit, { bytes, fileName: 'x.png', alt: '' }),
  )
})

const refused: [string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
  [
    'a text that calls itself a picture',
    () => Buffer.from('Dear editors, please find attached …'),
    /not a picture/,
  ],
  [
    'an SVG, which is a program',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    /not a picture/,
  ],
  [
    'an SVG that begins like XML',
    () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    /not a picture/,
  ],
  ['an empty file', () => Buffer.alloc(0), /not a picture/],
  ['a file of more than 30 MB', () => Buffer.alloc(30 * 1024 * 1024 + 1), /larger than 30 MB/],
  ['a small file that would unfold to gigabytes', aBomb, /too many pixels/],
  [
    'half a JPEG',
    async () => {
      const whole = await (await twoHalves(600, 400)).jpeg().toBuffer()
      return whole.subarray(0, whole.length / 2)
    },
    /could not be read/,
  ],
  ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj'), /not a picture/],
]

test.each(refused)('%s is refused, and nothing of it is kept', async (_what, bytes, sentence) => {
  const attempt = add(await bytes())
  await expect(attempt).rejects.toThrow(Invalid)
  await expect(attempt).rejects.toThrow(sentence)
  const kept = ['originals', 'media'].flatMap((name) => {
    const folder = join(kit.dataDir, name)
    return existsSync(folder) ? readdirSync(folder) : []
  })
  expect(kept).toEqual([])
  expect(await store.db.orm.$count(store.db.t.media)).toBe(0)
})

test('a picture with a program hidden behind it is served without the program', async () => {
  const picture = await (await twoHalves(400, 300)).jpeg().toBuffer()
  const { hash } = await add(
    Buffer.concat([picture, Buffer.from('<script>alert(1)</script><?php evil() ?>')]),
  )
  for (const file of filesOf(hash))
    expect(readFileSync(join(folderOf(hash), file)).includes('alert')).toBe(false)
})

test('a refused picture does not take an accepted one of the same bytes with it', async () => {
  const bytes = await (await twoHalves(64, 64)).png().toBuffer()
  const { hash } = await add(bytes)
  const failing: MediaKit = {
    ...kit,
    deriver: { ...deriver, derive: () => Promise.reject(new Invalid('No')) },
  }
  const again = addMedium(deskOf(contributor, store.db), failing, { bytes, fileName: 'x.png', alt: '' })
  await expect(again).rejects.toThrow('No')
  expect(filesOf(hash).length).toBeGreaterThan(0)
})

test('the late sizes come afterwards, and keep the words that were edited meanwhile', async () => {
  const { id, hash } = await add(await (await twoHalves(200, 120)).png().toBuffer())
  const slow: MediaKit = {
    ...kit,
    deriver: {
      ...deriver,
      async derive(order) {
        const medium = await findMedium(reader(store.db), id)
        if (medium) await aMedium(store.db, { ...medium, alt: 'A better description' })
        return deriver.derive(order)
      },
    },
  }
  const finish = () => finishMedia(store.db, slow, () => NOON, new AbortController().signal)
  const left = await leftBy(store.db, async () => expect(await finish()).toBe(1))
  expect(left.tags).toEqual([[`medium:${id}`]])
  const medium = await findMedium(reader(store.db), id)
  expect(medium?.alt).toBe('A better description')
  expect(medium?.renditions.filter((size) => size.format === 'avif').map((size) => size.variant)).toEqual([
    'full',
    'wide',
    'standard',
    'square',
  ])
  expect(filesOf(hash)).toContain('full-200.avif')
  expect(await finish()).toBe(0)
})

test('a picture that cannot be finished does not hold up the others, and is named', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  const lost = await aMedium(store.db, { fileName: 'lost.jpg', finishAt: NOON - 1 })
  const { id } = await add(await (await twoHalves(64, 64)).png().toBuffer())
  expect(await finishMedia(store.db, kit, () => NOON, new AbortController().signal)).toBe(1)
  const formats = async (of: string) =>
    (await findMedium(reader(store.db), of))?.renditions.map((size) => size.format)
  expect([await formats(id), await formats(lost.id)]).toEqual([
    expect.arrayContaining(['avif']),
    expect.not.arrayContaining(['avif']),
  ])
  expect(complaint.mock.calls[0]?.[0]).toBe('The sizes of lost.jpg that are missing could not be made.')
  const pass = (now: number) => finishMedia(store.db, kit, () => now, new AbortController().signal)
  await pass(NOON + MINUTE - 1)
  expect(complaint).toHaveBeenCalledTimes(1)
  for (let days = 1; days < 10; days++) await pass(NOON + days * 2 * DAY)
  expect(complaint).toHaveBeenCalledTimes(6)
})

async function colourAt(file: string, at: { left: number; top: number }): Promise<'red' | 'blue' | 'other'> {
  const [red = 0, , blue = 0] = await sharp(file)
    .extract({ ...at, width: 1, height: 1 })
    .raw()
    .toBuffer()
  if (red > 150 && blue < 100) return 'red'
  return blue > 150 && red < 100 ? 'blue' : 'other'
}
