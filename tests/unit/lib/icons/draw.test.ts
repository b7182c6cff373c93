// Icons as they are drawn: every size, what is transparent stays so in a tab, and a device's own shape cuts nothing away.
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ICONS, type IconName } from '../../../../lib/icons/address.ts'
import { drawIcon } from '../../../../lib/icons/draw.ts'
import { type CardRoom, openCardRoom } from '../../../../lib/share-cards/room.ts'
import { makeFolder, removeFolder } from '../../../support/db.ts'

let folder: string
let room: CardRoom
beforeEach(() => {
  folder = makeFolder()
  room = openCardRoom(folder)
})
afterEach(() => {
  room.close()
  removeFolder(folder)
})

const RED = { r: 200, g: 30, b: 30, alpha: 1 }
const NOTHING = { r: 0, g: 0, b: 0, alpha: 0 }

async function source(background: typeof RED, { width = 600, height = 600 } = {}): Promise<string> {
  const file = join(folder, `source-${background.alpha}-${width}.png`)
  const dot = await sharp({ create: { width: 200, height: 200, channels: 4, background: RED } })
    .png()
    .toBuffer()
  await sharp({ create: { width, height, channels: 4, background } })
    .composite([{ input: dot, gravity: 'centre' }])
    .png()
    .toFile(file)
  return file
}

/** The colours of the corner and of the middle. */
async function drawn(name: IconName, from: string) {
  const file = join(folder, `${name}.png`)
  await drawIcon({ source: from, ...ICONS[name] }, file)
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
  ]
  return {
    width: info.width,
    height: info.height,
    corner: at(0, 0),
    middle: at(info.width >> 1, info.height >> 1),
  }
}

test.each(Object.keys(ICONS) as IconName[])(
  '%s has its size, and the picture in its middle',
  async (name) => {
    const { size } = ICONS[name]
    expect(await drawn(name, await source(NOTHING))).toMatchObject({
      ...{ width: size, height: size, middle: [200, 30, 30, 255] },
    })
  },
)

test('what is transparent stays so in a tab, and is white where a device wants a ground', async () => {
  const from = await source(NOTHING)
  expect((await drawn('192', from)).corner[3]).toBe(0)
  expect((await drawn('touch', from)).corner).toEqual([255, 255, 255, 255])
  expect((await drawn('masked', from)).corner).toEqual([255, 255, 255, 255])
})

test('an icon’s own ground goes on to the edge of what a device cuts out', async () => {
  expect((await drawn('masked', await source(RED))).corner).toEqual([200, 30, 30, 255])
})

test('a logo that is broader than high is shown whole', async () => {
  const from = await source(RED, { width: 900, height: 600 })
  const { corner, middle } = await drawn('192', from)
  expect([corner[3], middle]).toEqual([0, [200, 30, 30, 255]])
})

test('each is drawn once, in a process of its own, and that of another picture takes its place', async () => {
  const wanted = { hash: 'a'.repeat(32), name: '32' as const, source: await source(RED) }
  const [one, same] = await Promise.all([room.iconOf(wanted), room.iconOf(wanted)])
  expect(one).toBe(same)
  expect((await sharp(one ?? '').metadata()).width).toBe(32)
  const other = await room.iconOf({ ...wanted, hash: 'b'.repeat(32) })
  expect(await sharp(other ?? '').metadata()).toMatchObject({ width: 32, format: 'png' })
  await expect(sharp(one ?? '').metadata()).rejects.toThrow()
})
