// Runs the import of a WordPress export on the store of an installation and reports thing by thing.
import { createReadStream, existsSync, statSync } from 'node:fs'
import type { Db } from '../../../db/client.ts'
import { makeDesk, systemActor } from '../../desk.ts'
import { makeDeriver } from '../../media/files/deriver.ts'
import { filesIn, noFiles } from '../../transfer/wxr/apply/files.ts'
import { type ImportJob, importWxr, type Result } from '../../transfer/wxr/import.ts'
import { describe } from '../../transfer/wxr/report.ts'
import { databaseFile, openStore } from '../data-folder.ts'
import type { Order, Say } from './order.ts'

/** With `isJson` one object a line, the sums last; else lines for people. */
export async function importForReport(order: Order, say: Say): Promise<void> {
  const out = (line: string) => say({ kind: 'out', line })
  const result = await run(order, say, (outcome) => {
    for (const line of order.isJson ? [JSON.stringify(outcome)] : describe(outcome)) out(line)
  })
  for (const line of order.isJson ? [sumsOf(result)] : summary(result, order.isDryRun)) out(line)
}

function sumsOf({ created, updated, skipped, warned }: Result): string {
  return JSON.stringify({ created, updated, skipped, warned })
}

function summary(
  { created, updated, skipped, warned, commentCount, passedOver }: Result,
  isDryRun: boolean,
): string[] {
  const comments = commentCount > 0 ? [`comments: ${commentCount}`] : []
  const left = [...comments, ...passedOver.map(([kind, count]) => `${kind}: ${count}`)]
  return [
    `\n${created} created, ${updated} updated, ${skipped} skipped; ${warned} with a warning.`,
    ...(left.length > 0 ? [`Not taken over: ${left.join(', ')}.`] : []),
    ...(isDryRun ? ['This was a dry run: nothing was written.'] : []),
  ]
}

async function run(order: Order, say: Say, onOutcome: ImportJob['onOutcome']): Promise<Result> {
  const { dataDir, isDryRun, media } = order
  const now = Date.now()
  const findFile = media ? await filesIn(media) : noFiles
  const deriver = makeDeriver({ processes: 2 })
  let db: Db | null = null
  const open = async () => {
    if (isDryRun && !existsSync(databaseFile(dataDir))) return null
    db = await openStore(dataDir)
    return { desk: makeDesk(db, now, systemActor('import')), kit: { dataDir, deriver } }
  }
  try {
    return await importWxr({
      open: reader(order.file, say),
      openStore: open,
      findFile,
      isDryRun,
      now,
      onOutcome,
    })
  } finally {
    deriver.close()
    await close(db)
  }
}

async function close(db: Db | null): Promise<void> {
  await db?.close()
}

/** The file is read twice; progress counts both, in megabytes. Small chunks, so that little of the file is held. */
function reader(file: string, say: Say): () => AsyncIterable<Uint8Array> {
  const { size } = statSync(file)
  const total = Math.max(1, Math.ceil((2 * size) / 1_000_000))
  let read = 0
  return async function* () {
    const what = read === 0 ? 'Surveying (MB)' : 'Importing (MB)'
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
      yield chunk
      read += chunk.length
      say({ kind: 'progress', done: Math.ceil(read / 1_000_000), total, what })
    }
  }
}
