// Prepared statements are kept, and whoever gets one back finds it as new.
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keepStatements } from '../../../db/statements.ts'

function connection() {
  const memory = new Sqlite(':memory:')
  keepStatements(memory)
  return memory
}

test('the same words are prepared once', () => {
  const memory = connection()
  expect(memory.prepare('select 1 as one')).toBe(memory.prepare('select 1 as one'))
})

test('whoever asked for bare values before does not change what the next one gets', () => {
  const memory = connection()
  expect(memory.prepare('select 1 as one').pluck().all()).toEqual([1])
  expect(memory.prepare('select 1 as one').raw().all()).toEqual([[1]])
  expect(memory.prepare('select 1 as one').all()).toEqual([{ one: 1 }])
})

test('of very many statements the oldest are prepared anew', () => {
  const memory = connection()
  const first = memory.prepare('select 0')
  for (let number = 1; number <= 500; number++) memory.prepare(`select ${number}`)
  expect(memory.prepare('select 0')).not.toBe(first)
})
