// What is kept by how long ago it was asked for.
import { expect, test } from 'vitest'
import { makeLru } from '../../../../lib/page-store/lru.ts'

test('what was asked for longest ago makes room, whatever was put there first', () => {
  const lru = makeLru<string>(100)
  for (const name of ['a', 'b', 'c']) lru.set(name, name, 30)
  expect([lru.get('a'), lru.get('a')]).toEqual(['a', 'a'])
  lru.set('d', 'd', 30)
  expect(['a', 'b', 'c', 'd'].map((name) => lru.get(name))).toEqual(['a', undefined, 'c', 'd'])
  expect([lru.size(), lru.count()]).toEqual([90, 3])
})

test('what is put in the place of another counts once, and what is larger than the room is not kept', () => {
  const lru = makeLru<number>(100)
  lru.set('a', 1, 60)
  lru.set('a', 2, 70)
  expect([lru.get('a'), lru.size(), lru.count()]).toEqual([2, 70, 1])
  lru.set('a', 3, 101)
  lru.set('b', 4, 101)
  expect([lru.get('a'), lru.get('b'), lru.size()]).toEqual([undefined, undefined, 0])
  lru.set('c', 5, 100)
  lru.delete('c')
  lru.delete('c')
  expect([lru.get('c'), lru.size(), lru.count()]).toEqual([undefined, 0, 0])
})
