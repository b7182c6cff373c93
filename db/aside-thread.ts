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
  parentPort?.postMessage(answer(number, () => connection.prepare(sql).all(...params)))
})

function answer(number: number, rows: () => unknown[]): Answered {
  try {
    return { number, rows: rows() }
  } catch (error) {
    return { number, fault: (error as Error).message }
  }
}
