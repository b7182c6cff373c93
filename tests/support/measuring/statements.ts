// How often the store is asked while something is done, so that nothing slowly comes to ask twice as much (decision 026).
import Sqlite from 'better-sqlite3'
import { vi } from 'vitest'

const statement = Object.getPrototypeOf(new Sqlite(':memory:').prepare('select 1')) as Sqlite.Statement
const asked = ['all', 'get', 'run'] as const

/** How many statements SQLite answers meanwhile. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<number> {
  return (await answersDuring(work)).length
}

/** How many rows it gives in all. */
export async function rowsDuring(work: () => Promise<unknown>): Promise<number> {
  return (await answersDuring(work)).reduce<number>(
    (sum, answer) => sum + (Array.isArray(answer) ? answer.length : 0),
    0,
  )
}

async function answersDuring(work: () => Promise<unknown>): Promise<unknown[]> {
  const spies = asked.map((name) => vi.spyOn(statement, name))
  try {
    await work()
    return spies.flatMap(({ mock }) => mock.results.map(({ value }) => value))
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
