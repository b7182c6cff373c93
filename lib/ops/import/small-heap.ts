// Runs an import in a thread with a small heap: converting makes much short-lived waste, which is then cleared early
// instead of piling up. So an export of 500 MB comes in with less than 300 MB of memory (tests/system/imports.test.ts).
import { Worker } from 'node:worker_threads'
import { Invalid } from '../../errors.ts'
import type { Io } from '../command.ts'
import { makeProgress } from '../progress.ts'
import type { Order, Word } from './order.ts'

const SMALL_HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 }

/** Answers the exit code. */
export function importInSmallHeap(order: Order, io: Io): Promise<number> {
  const isDebug = io.env.MASTHEAD_DEBUG === '1'
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { order, isDebug },
    resourceLimits: SMALL_HEAP,
  })
  const progress = makeProgress(io)
  let exitCode = 1
  return new Promise((resolve, reject) => {
    thread.on('message', (word: Word) => {
      if (word.kind === 'progress') progress.step(word.done, word.total, word.what)
      else if (word.kind === 'end') exitCode = word.exitCode
      else io[word.kind](word.line)
    })
    thread.once('error', (error) => reject(isOutOfMemory(error) ? new Invalid(TOO_LARGE) : error))
    thread.once('exit', () => {
      progress.stop()
      resolve(exitCode)
    })
  })
}

const TOO_LARGE =
  'This export needs more memory than an import may use. Export the site in parts, by year or by author, and import each.'

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
