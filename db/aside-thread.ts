// The thread of aside.ts: it reads the file with a connection of its own, and answers one question after the other.
import { parentPort, workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import type { Answered, Question } from './aside.ts'
import { keepStatements } from './statements.ts'

const connection = new Sqlite(workerData as string, { readonly: true })
connection.pragma('trusted_schema = 0')
connection.pragma('busy_timeout = 5000')
keepStatements(connection)

parentPort?.on('message', ({ number, sql, params }: Question) => {
  parentPort?.postMessage(
    answer(number, () => (sql === '' ? checkpointed() : connection.prepare(sql).all(...params))),
  )
})

/** By a connection of its own, since the other one may only read; passively, so that nobody waits for it. */
function checkpointed(): unknown[] {
  const writing = new Sqlite(workerData as string)
  try {
    writing.pragma('synchronous = FULL')
    return writing.pragma('wal_checkpoint(PASSIVE)') as unknown[]
  } finally {
    writing.close()
  }
}

function answer(number: number, rows: () => unknown[]): Answered {
  try {
    return { number, rows: rows() }
  } catch (error) {
    return { number, fault: (error as Error).message }
  }
}
