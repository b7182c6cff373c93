import { beforeEach, expect, test, vi } from 'vitest'
import { createKeeper } from '../../../../components/desk/article/saving/kept/keeper.ts'
import { contentOf } from '../../../../lib/articles/content.ts'

const written: string[] = []
let isFull = false
vi.mock('../../../../components/desk/article/saving/kept/copies.ts', () => ({
  keepCopy: async (_tab: string, { title }: { title: string }, ground: object | null) => {
    if (isFull) throw new Error('The disk is full.')
    written.push(ground ? `${title}, with its ground` : title)
    return true
  },
  dropCopy: async () => void written.push('dropped'),
}))

beforeEach(() => {
  written.length = 0
  vi.useFakeTimers()
})

const base = contentOf({ title: 'Before' })
const ground = (rev: number) => ({ userId: 'edda', articleId: 'a1', rev, base, pending: null })

test('every pause of a keystroke keeps the text; what it stands on is written again only when that changed', async () => {
  let title = 'A'
  const keeper = createKeeper('tab', () => contentOf({ title }), vi.fn())
  const pause = () => vi.advanceTimersByTimeAsync(500)
  keeper.soon(() => ground(1))
  title = 'A lamp'
  keeper.soon(() => ground(1))
  await pause()
  title = 'A lamp on'
  keeper.soon(() => ground(1))
  await pause()
  title = 'A lamp on a hook'
  keeper.soon(() => ground(2))
  await pause()
  expect(written).toEqual(['A lamp, with its ground', 'A lamp on', 'A lamp on a hook, with its ground'])
})

test('once everything is saved nothing that waited is written after all, and the next text is kept whole', async () => {
  const keeper = createKeeper('tab', () => contentOf({ title: 'A' }), vi.fn())
  await keeper.now(ground(1))
  keeper.soon(() => ground(1))
  await keeper.drop()
  await vi.advanceTimersByTimeAsync(500)
  keeper.soon(() => ground(1))
  await vi.advanceTimersByTimeAsync(500)
  expect(written).toEqual(['A, with its ground', 'dropped', 'A, with its ground'])
})

test('where the computer could not keep it, that is told, and the next text is kept with its ground again', async () => {
  const onTried = vi.fn()
  const keeper = createKeeper('tab', () => contentOf({ title: 'A' }), onTried)
  isFull = true
  expect(await keeper.now(ground(1))).toBe(false)
  isFull = false
  expect(await keeper.now(ground(1))).toBe(true)
  expect(onTried.mock.calls).toEqual([[false], [true]])
  expect(written).toEqual(['A, with its ground'])
})
