import { beforeEach, expect, test, vi } from 'vitest'
import { createKeeper } from '../../../components/desk/article/saving/keeper.ts'
import { contentOf } from '../../../lib/articles/content.ts'

const written: string[] = []
vi.mock('../../../components/desk/article/saving/copies.ts', () => ({
  holdTab() {},
  keepGround: async () => void written.push('ground'),
  keepText: async (_tab: string, { title }: { title: string }) => void written.push(title),
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
  expect(written).toEqual(['ground', 'A lamp', 'A lamp on', 'ground', 'A lamp on a hook'])
})

test('once everything is saved nothing that waited is written after all, and the next text is kept whole', async () => {
  const keeper = createKeeper('tab', () => contentOf({ title: 'A' }), vi.fn())
  await keeper.now(ground(1))
  keeper.soon(() => ground(1))
  await keeper.drop()
  await vi.advanceTimersByTimeAsync(500)
  keeper.soon(() => ground(1))
  await vi.advanceTimersByTimeAsync(500)
  expect(written).toEqual(['ground', 'A', 'dropped', 'ground', 'A'])
})
