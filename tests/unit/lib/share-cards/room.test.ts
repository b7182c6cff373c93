// The room where share cards are drawn: one at a time whoever asks, no endless line, and none for good without its picture.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { articleCard } from '../../../../lib/share-cards/card.ts'
import { type CardRoom, openCardRoom } from '../../../../lib/share-cards/room.ts'
import { anArticlePage } from '../../../fixtures/article.ts'
import { makeFolder, removeFolder } from '../../../support/db.ts'

let folder: string
const rooms: CardRoom[] = []
const open = (given: Parameters<typeof openCardRoom>[1] = {}) => {
  const room = openCardRoom(folder, given)
  rooms.push(room)
  return room
}
beforeEach(() => {
  folder = makeFolder()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  for (const room of rooms.splice(0)) room.close()
  vi.restoreAllMocks()
  removeFolder(folder)
})

const card = (title: string) =>
  articleCard({ name: 'Synovia', logo: null, colours: {} }, anArticlePage({ title, hero: null }))
const wanted = (title: string) => ({ kind: 'article' as const, id: title, card: card(title) })

/** Writes down how many jobs it has at once; a card called "fails" fails, at "hangs" it answers nothing. */
function stub(): { program: string; said(): string[] } {
  const [program, log] = [join(folder, 'stub.mjs'), join(folder, 'log')]
  writeFileSync(log, '')
  writeFileSync(
    program,
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
let jobs = 0
process.on('message', ({ id, file, card }) => {
  appendFileSync(${JSON.stringify(log)}, card.title + ' ' + ++jobs + '\\n')
  if (card.title === 'hangs') return
  setTimeout(() => {
    jobs--
    mkdirSync(dirname(file), { recursive: true })
    const fault = card.title === 'fails' ? 'No.' : null
    if (!fault) writeFileSync(file, 'drawn')
    process.send({ id, fault, isBare: false })
  }, 20)
})
process.on('disconnect', () => process.exit(0))`,
  )
  return { program, said: () => readFileSync(log, 'utf8').split('\n').filter(Boolean) }
}

test('one card at a time, also when one that waits is asked for again', async () => {
  const { program, said } = stub()
  const room = open({ program })
  await Promise.all(['A', 'B', 'A', 'C'].map((title) => room.fileOf(wanted(title))))
  expect(said()).toEqual(['A 1', 'B 1', 'C 1'])
})

test('the line has an end: who comes after it is sent away, and served later', async () => {
  const { program, said } = stub()
  const room = open({ program })
  const asked = Array.from({ length: 33 }, (_, at) => room.fileOf(wanted(`${at}`)))
  expect(await asked[32]).toBeNull()
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(32)
  expect(await room.fileOf(wanted('32'))).not.toBeNull()
  expect(said()).toHaveLength(33)
})

test('what failed is left alone for a while, and then tried again', async () => {
  const { program, said } = stub()
  const room = open({ program, again: 300 })
  expect(await room.fileOf(wanted('fails'))).toBeNull()
  expect(await room.fileOf(wanted('fails'))).toBeNull()
  expect(said()).toHaveLength(1)
  await new Promise((resolve) => setTimeout(resolve, 350))
  expect(await room.fileOf(wanted('fails'))).toBeNull()
  expect(said()).toHaveLength(2)
})

test('a process that hangs is ended, and the next card gets a new one at once', async () => {
  const { program } = stub()
  const room = open({ program, patience: 3000 })
  const [hung, next] = await Promise.all(['hangs', 'B'].map((title) => room.fileOf(wanted(title))))
  expect([hung, next?.isBare]).toEqual([null, false])
})

test('without its picture a card is drawn for a while only, and whole once the picture can be read', async () => {
  const room = open({ again: 0 })
  const shown = { path: '/media/hash/hero.jpg', isTall: false }
  const asked = { kind: 'article' as const, id: 'a', card: { ...card('A lamp'), picture: shown } }
  const file = join(folder, shown.path)
  expect(await room.fileOf(asked)).toMatchObject({ isBare: true })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, 'no picture')
  expect(await room.fileOf(asked)).toMatchObject({ isBare: true })
  expect(await open().fileOf(asked)).toMatchObject({ isBare: true })
  await sharp({ create: { width: 900, height: 700, channels: 3, background: '#a00' } })
    .jpeg()
    .toFile(file)
  const whole = await room.fileOf(asked)
  expect(whole).toMatchObject({ isBare: false })
  expect(readdirSync(join(folder, 'cards'))).toEqual([whole?.file.split('/').at(-1)])
  const { data } = await sharp(whole?.file)
    .extract({ left: 1000, top: 300, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(data[0]).toBeGreaterThan(140)
})
