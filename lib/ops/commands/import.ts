// Brings another publication in: its articles, pages, people, categories, menus and pictures.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Db } from '../../../db/client.ts'
import { makeDesk, systemActor } from '../../desk.ts'
import { readEnv } from '../../env.ts'
import { Invalid } from '../../errors.ts'
import { makeDeriver } from '../../media/deriver.ts'
import { filesIn, noFiles } from '../../transfer/wxr/apply/files.ts'
import { type ImportJob, importWxr, type Result } from '../../transfer/wxr/import.ts'
import { describe } from '../../transfer/wxr/report.ts'
import type { Command, Io } from '../command.ts'
import { databaseFile, openStore } from '../data-folder.ts'
import { makeProgress } from '../progress.ts'

export const command: Command = {
  name: 'import',
  summary: 'Imports a WordPress export (the .xml file of Tools, Export); safe to repeat.',
  usage: 'masthead import wxr FILE [--media UPLOADS-FOLDER] [--dry-run] [--json]',
  async run(args, io) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { media: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    })
    const [kind, file, ...more] = positionals
    if (kind !== 'wxr' || !file || more.length > 0) throw new Invalid(`Say what to import: ${command.usage}`)
    const isDryRun = values['dry-run'] === true
    const order = { file, isDryRun, findFile: values.media ? await filesIn(values.media) : noFiles }
    return values.json ? runForMachines(order, io) : runForPeople(order, io)
  },
}

type Order = Pick<ImportJob, 'isDryRun' | 'findFile'> & { file: string }

/** One JSON object a line for each thing; the last line holds the sums. */
async function runForMachines(order: Order, io: Io): Promise<number> {
  const result = await run(order, (outcome) => io.out(JSON.stringify(outcome)), io)
  const { created, updated, skipped, warned } = result
  io.out(JSON.stringify({ created, updated, skipped, warned }))
  return 0
}

async function runForPeople(order: Order, io: Io): Promise<number> {
  const lines: string[] = []
  const result = await run(order, (outcome) => lines.push(...describe(outcome)), io)
  for (const line of lines) io.out(line)
  sumUp(result, order.isDryRun, io)
  return 0
}

function sumUp(
  { created, updated, skipped, warned, commentCount, passedOver }: Result,
  isDryRun: boolean,
  io: Io,
): void {
  io.out(`\n${created} created, ${updated} updated, ${skipped} skipped; ${warned} with a warning.`)
  const left = [
    ...(commentCount > 0 ? [`comments: ${commentCount}`] : []),
    ...passedOver.map(([kind, count]) => `${kind}: ${count}`),
  ]
  if (left.length > 0) io.out(`Not taken over: ${left.join(', ')}.`)
  if (isDryRun) io.out('This was a dry run: nothing was written.')
}

async function run({ file, ...order }: Order, onOutcome: ImportJob['onOutcome'], io: Io): Promise<Result> {
  const { dataDir } = readEnv({ ...process.env, ...io.env })
  const now = Date.now()
  const deriver = makeDeriver({ processes: 2 })
  const progress = makeProgress(io)
  let db: Db | null = null
  const open = async () => {
    if (order.isDryRun && !existsSync(databaseFile(dataDir))) return null
    db = await openStore(dataDir)
    return { desk: makeDesk(db, now, systemActor('import')), kit: { dataDir, deriver } }
  }
  try {
    return await importWxr({ ...order, open: reader(file, progress.step), openStore: open, now, onOutcome })
  } finally {
    progress.stop()
    deriver.close()
    await close(db)
  }
}

async function close(db: Db | null): Promise<void> {
  await db?.close()
}

/** The file is read twice; progress counts both. Megabytes, because a file may have hundreds. */
function reader(
  file: string,
  step: (done: number, total: number, what: string) => void,
): () => AsyncIterable<Uint8Array> {
  const { size } = statSync(file)
  const total = Math.max(1, Math.ceil((2 * size) / 1_000_000))
  let read = 0
  return async function* () {
    const what = read === 0 ? 'Surveying (MB)' : 'Importing (MB)'
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      yield chunk
      read += chunk.length
      step(Math.ceil(read / 1_000_000), total, what)
    }
  }
}
