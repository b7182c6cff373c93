import { expect, test } from 'vitest'
import { makeTurns } from '../../../../lib/serving/turns.ts'

/** Work that ends when the test says so, in the order in which it began. */
function aWorkshop(size: Parameters<typeof makeTurns>[0]) {
  const turns = makeTurns(size)
  const begun: string[] = []
  const ends: (() => void)[] = []
  const ask = (network: string, name: string) =>
    turns.take(network, () => {
      begun.push(name)
      return new Promise<string>((resolve) => ends.push(() => resolve(name)))
    })
  const endOne = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { begun, ask, endOne }
}

test('so many are made at once, and each network that waits gets one in its turn', async () => {
  const { begun, ask, endOne } = aWorkshop({ atOnce: 2, waitingOfOne: 10, waitingOfAll: 10 })
  for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) ask('a', name)
  ask('b', 'b1')
  ask('c', 'c1')
  ask('b', 'b2')
  expect(begun).toEqual(['a1', 'a2'])
  for (let count = 0; count < 6; count++) await endOne()
  expect(begun).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'b2', 'a5'])
})

test('a line that is full takes nobody more, while other networks still find a place', async () => {
  const { ask, endOne } = aWorkshop({ atOnce: 1, waitingOfOne: 2, waitingOfAll: 3 })
  const first = ask('a', 'a1')
  expect(['a2', 'a3', 'a4'].map((name) => ask('a', name) !== null)).toEqual([true, true, false])
  expect([ask('b', 'b1'), ask('c', 'c1')].map((taken) => taken !== null)).toEqual([true, false])
  await endOne()
  expect(await first).toBe('a1')
  expect(ask('c', 'c1')).not.toBeNull()
})

test('work that fails gives its place free, and only its own asker hears of it', async () => {
  const turns = makeTurns({ atOnce: 1, waitingOfOne: 1, waitingOfAll: 1 })
  const failing = turns.take('a', () => Promise.reject(new Error('no page')))
  const next = turns.take('b', async () => 'made')
  await expect(failing).rejects.toThrow('no page')
  expect(await next).toBe('made')
})
