// What stays on a writer's computer, in a real implementation of IndexedDB: several texts, across sign-outs, for their writer only.
import 'fake-indexeddb/auto'
import { render, screen } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Ground } from '../../../../components/desk/article/saving/kept/copies.ts'
import { StateLine } from '../../../../components/desk/article/saving/state-line.tsx'
import { contentOf } from '../../../../lib/articles/content.ts'

const KEPT = '../../../../components/desk/article/saving/kept'
const base = contentOf({ title: 'Before' })
const groundOf = (userId: string, articleId: string | null = 'a1'): Ground => ({
  ...{ userId, articleId, rev: 3, base, pending: null },
})

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.useFakeTimers({ toFake: ['Date'] })
})

/** The modules as a browser has them that was just started: nothing is remembered but what was kept. */
async function aBrowser() {
  vi.resetModules()
  const { listLeftCopies, dropCopy } = await import(`${KEPT}/copies.ts`)
  const { createKeeper } = await import(`${KEPT}/keeper.ts`)
  const { UnsentDrafts } = await import(`${KEPT}/unsent-drafts.client.tsx`)
  const write = async (tabId: string, title: string, ground: Ground, onFault = () => {}) => {
    const onTried = (isKept: boolean) => isKept || onFault()
    const isKept = await createKeeper(tabId, () => contentOf({ title }), onTried).now(ground)
    vi.setSystemTime(Date.now() + 1000)
    return isKept
  }
  const titlesOf = async (userId: string) =>
    ((await listLeftCopies(userId)) as { content: { title: string } }[]).map(({ content }) => content.title)
  return { write, titlesOf, dropCopy, createKeeper, UnsentDrafts }
}

test('several texts of one writer are kept, each tab its own, the newest first, until each is dropped', async () => {
  const { write, titlesOf, dropCopy } = await aBrowser()
  await write('tab-1', 'A lamp', groundOf('edda'))
  await write('tab-2', 'A kite', groundOf('edda', 'a2'))
  await write('tab-3', 'A new one', groundOf('edda', null))
  await write('tab-1', 'A lamp on a hook', groundOf('edda'))
  expect(await titlesOf('edda')).toEqual(['A lamp on a hook', 'A new one', 'A kite'])
  await dropCopy('tab-3')
  expect(await titlesOf('edda')).toEqual(['A lamp on a hook', 'A kite'])
})

test('they outlive signing out and a restart of the browser, and nobody else sees them meanwhile', async () => {
  const before = await aBrowser()
  await before.write('tab-1', 'Edda’s lamp', groundOf('edda', null))
  const after = await aBrowser()
  await after.write('tab-2', 'Anselm’s kite', groundOf('anselm', null))
  expect(await after.titlesOf('anselm')).toEqual(['Anselm’s kite'])
  expect(await after.titlesOf('edda')).toEqual(['Edda’s lamp'])
  const { unmount } = render(<after.UnsentDrafts userId="anselm" />)
  expect(await screen.findByText(/Anselm’s kite/)).toBeVisible()
  expect(screen.queryByText(/Edda’s lamp/)).toBeNull()
  unmount()
  render(<after.UnsentDrafts userId="edda" />)
  expect(await screen.findByText(/You have an unsent draft on this computer: “Edda’s lamp”/)).toBeVisible()
})

test('where the browser’s data was deleted under an open tab, the next text is kept with its ground again', async () => {
  const { createKeeper, titlesOf, dropCopy } = await aBrowser()
  const keeper = createKeeper(
    'tab-1',
    () => contentOf({ title: 'A lamp' }),
    () => {},
  )
  await keeper.now(groundOf('edda'))
  await dropCopy('tab-1')
  await keeper.now(groundOf('edda'))
  expect(await titlesOf('edda')).toEqual(['A lamp'])
})

test('a text and what it stands on are kept both or neither', async () => {
  const { write, titlesOf } = await aBrowser()
  await write('tab-1', 'First', groundOf('edda'))
  const { put } = IDBObjectStore.prototype
  const refusing = vi.spyOn(IDBObjectStore.prototype, 'put')
  refusing.mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'grounds') throw new DOMException('No room.', 'QuotaExceededError')
    return put.apply(this, given)
  })
  const faults: string[] = []
  await write('tab-2', 'Second', groundOf('edda'), () => void faults.push('said'))
  refusing.mockRestore()
  expect(faults).toEqual(['said'])
  expect(await titlesOf('edda')).toEqual(['First'])
})

test('when there is no room the words beside the title say so, and what was kept before stays', async () => {
  const { write, titlesOf } = await aBrowser()
  await write('tab-1', 'Kept', groundOf('edda'))
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
  let isKept = true
  await write('tab-1', 'Kept and more', groundOf('edda'), () => {
    isKept = false
  })
  render(<StateLine state={{ kind: 'unsaved' }} exists isKept={isKept} />)
  expect(screen.getByText('Writing… NOT kept on this computer')).toBeVisible()
  expect(await titlesOf('edda')).toEqual(['Kept'])
})

test('a text that an earlier version kept, not yet as one line, is still there', async () => {
  const before = await aBrowser()
  await before.write('tab-1', 'A lamp', groundOf('edda'))
  const db = await openDB('masthead')
  await db.put('texts', { tabId: 'tab-1', at: Date.now(), content: contentOf({ title: 'A lamp of old' }) })
  db.close()
  const after = await aBrowser()
  expect(await after.titlesOf('edda')).toEqual(['A lamp of old'])
})

test('one text that cannot be read hides no other', async () => {
  const { write, titlesOf } = await aBrowser()
  await write('tab-1', 'A lamp', groundOf('edda'))
  await write('tab-2', 'A kite', groundOf('edda', 'a2'))
  const db = await openDB('masthead')
  await db.put('texts', { tabId: 'tab-1', at: Date.now(), content: '{"body":{"type":' })
  db.close()
  expect(await titlesOf('edda')).toEqual(['A kite'])
})

test('after it gave way to another program’s tab, a tab goes on keeping; where it cannot, that is said', async () => {
  const { write, titlesOf } = await aBrowser()
  await write('tab-1', 'A lamp', groundOf('edda'))
  const { promise, resolve } = Promise.withResolvers<void>()
  indexedDB.deleteDatabase('masthead').onsuccess = () => resolve()
  await promise
  expect(await write('tab-1', 'A lamp on a hook', groundOf('edda'))).toBe(true)
  expect(await titlesOf('edda')).toEqual(['A lamp on a hook'])
  ;(await openDB('masthead', 2)).close()
  const faults: string[] = []
  expect(await write('tab-1', 'Lost', groundOf('edda'), () => void faults.push('said'))).toBe(false)
  expect(faults).toEqual(['said'])
})
