// The thread an import runs in: says everything to the one that started it.
import { parentPort, workerData } from 'node:worker_threads'
import { describeFailure } from '../failure.ts'
import type { Order, Word } from './order.ts'
import { importForReport } from './wxr.ts'

const say = (word: Word) => parentPort?.postMessage(word)
const { order, isDebug }: { order: Order; isDebug: boolean } = workerData

try {
  await importForReport(order, say)
  say({ kind: 'end', exitCode: 0 })
} catch (error) {
  const failure = describeFailure(error, isDebug)
  for (const line of failure.lines) say({ kind: 'err', line })
  say({ kind: 'end', exitCode: failure.exitCode })
}
