// Asks SQLite in a thread of its own: what a common word takes to be ranked holds up nobody who reads another page.
import { Worker } from 'node:worker_threads'
import type { SQL } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'

/** With an empty `sql`: what is committed is put from the log into the file. */
export type Question = { number: number; sql: string; params: unknown[] }
/** `fault` is what SQLite said. */
export type Answered = { number: number; rows: unknown[] } | { number: number; fault: string }

export type Aside = {
  /** What is committed when it is asked. Waits behind whatever was asked before. */
  rows<Row>(query: SQL): Promise<Row[]>
  /** Puts what is committed from the log into the file, as far as nobody still reads what stood before. */
  checkpoint(): Promise<void>
  close(): Promise<void>
}

type Waiting = { resolve(rows: unknown[]): void; reject(error: Error): void }

/** The thread starts with the first question, and again when it has ended; it holds a process up only while it is asked. */
export function makeAside(file: string): Aside {
  const dialect = new SQLiteSyncDialect()
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let asked = 0

  function start(): Worker {
    const started = new Worker(new URL('./aside-thread.ts', import.meta.url), { workerData: file })
    started.on('message', (answered: Answered) => {
      const one = waiting.get(answered.number)
      waiting.delete(answered.number)
      if (waiting.size === 0) started.unref()
      if ('fault' in answered) one?.reject(new Error(answered.fault))
      else one?.resolve(answered.rows)
    })
    started.on('error', (error) => end(started, error as Error))
    started.on('exit', () => end(started, new Error('The thread of searches has ended.')))
    return started
  }

  function end(ended: Worker, error: Error): void {
    if (thread !== ended) return
    thread = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function ask(question: Omit<Question, 'number'>): Promise<unknown[]> {
    const number = ++asked
    thread ??= start()
    thread.ref()
    thread.postMessage({ number, ...question } satisfies Question)
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject })
    })
  }

  return {
    rows: <Row>(query: SQL) => ask(dialect.sqlToQuery(query)) as Promise<Row[]>,
    async checkpoint() {
      await ask({ sql: '', params: [] })
    },
    async close() {
      await thread?.terminate()
    },
  }
}
