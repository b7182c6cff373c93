// What pages share is kept while it is true, and every page that uses it knows what it was made of.
import { beforeEach, expect, test } from 'vitest'
import { appendLog } from '../../../../db/store/log.ts'
import { watchLog } from '../../../../lib/page-store/log-watch.ts'
import { makePieces, type Pieces, piece } from '../../../../lib/page-store/pieces.ts'
import { loadChrome } from '../../../../lib/reader/chrome.ts'
import { aMenu } from '../../../support/builders.ts'
import { HOUR, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
let pieces: Pieces
let made: number

beforeEach(async () => {
  pieces = makePieces(await watchLog(store.db), { isChecked: false })
  made = 0
})

const touch = (tag: string) => store.db.write((tx) => appendLog(tx, NOON, [tag]))

/** The menu as a page asks for it; it changes by itself in an hour. */
async function menuOf(now = NOON, keep = pieces) {
  const reading = reader(store.db, now)
  const said = await keep(reading, 'menu', async (own) => {
    own.note('menu', NOON + HOUR)
    return `menu ${++made}`
  })
  return { said, tags: [...reading.tags], changesAt: reading.changesAt }
}

test('it is made once, and every page that uses it notes what it was made of', async () => {
  const first = await menuOf()
  expect(first).toEqual({ said: 'menu 1', tags: ['menu'], changesAt: NOON + HOUR })
  expect(await menuOf(NOON + 1)).toEqual(first)
})

test('what touches it makes it anew, for the very next page; what touches something else does not', async () => {
  await menuOf()
  await touch('promos')
  expect((await menuOf()).said).toBe('menu 1')
  await touch('menu')
  expect((await menuOf()).said).toBe('menu 2')
})

test('when its moment has come it is made anew, and so it is for a page of the past', async () => {
  await menuOf()
  expect((await menuOf(NOON + HOUR)).said).toBe('menu 2')
  expect((await menuOf(NOON - HOUR)).said).toBe('menu 3')
})

test('what was written while it was made is not missed by the next page', async () => {
  const reading = reader(store.db)
  await pieces(reading, 'menu', async (own) => {
    own.note('menu')
    await touch('menu')
    return 'half'
  })
  expect((await menuOf()).said).toBe('menu 1')
})

test('the menu around a page is as editors left it, and its notes are the page’s', async () => {
  const menu = (label: string) => ({
    name: 'main',
    entries: [{ label, target: { kind: 'path' as const, path: '/x/' }, children: [] }],
  })
  await aMenu(store.db, menu('Old'))
  const plain = reader(store.db)
  await loadChrome(plain)
  const labels = async (keep: Pieces) => {
    const reading = reader(store.db)
    const { menu } = await keep(reading, 'chrome', loadChrome)
    expect(reading.tags).toEqual(plain.tags)
    return menu.map((item) => item.label)
  }
  expect(await labels(pieces)).toEqual(['Old'])
  expect(await labels(pieces)).toEqual(['Old'])
  expect(await labels(piece)).toEqual(['Old'])
})

test('a piece that is not what would be made now is a fault that tests see', async () => {
  const suspicious = makePieces(await watchLog(store.db), { isChecked: true })
  await menuOf(NOON, suspicious)
  await expect(menuOf(NOON, suspicious)).rejects.toThrow('The piece “menu” is kept as it is not any more.')
})
