// The whole way of an import: survey the export, look into the store, plan, and write or only tell.

import { relateAll } from '../../related/relate.ts'
import type { FindFile } from './apply/files.ts'
import { applyEntries, BATCH, type Hands, isStoreFailure, previewEntries } from './apply.ts'
import { loadPresent } from './load-present.ts'
import type { Entry } from './plan/entry.ts'
import { nothingPresent } from './plan/present.ts'
import { refsOf } from './plan/refs.ts'
import { type Survey, survey } from './plan/survey.ts'
import { type Plan, planImport } from './plan.ts'
import { readWxr } from './read.ts'
import type { ItemRecord } from './records/record.ts'
import { addTo, NO_TOTALS, type Outcome, type Totals } from './report.ts'

export type ImportJob = {
  /** Opens the export; called twice, because articles point to what comes later in the file. */
  open(): AsyncIterable<Uint8Array>
  now: number
  /** Asked once the file has proved to be an export. Null: nothing is here yet, and this is a dry run. */
  openStore(): Promise<Omit<Hands, 'findFile'> | null>
  findFile: FindFile
  isDryRun: boolean
  onOutcome(outcome: Outcome): void
}

export type Result = Totals & { commentCount: number; passedOver: [kind: string, count: number][] }

/**
 * Nothing is written before the whole file was read once, so a file that is no export, or not all of one, changes
 * nothing: it throws Invalid. Everything else that is wrong in the file is an outcome.
 */
export async function importWxr(job: ImportJob): Promise<Result> {
  const found = await survey(readWxr(job.open()))
  const { item } = refsOf(found.channel.siteUrl)
  const prefix = item(0).replace(/0$/, '')
  const hands = await job.openStore()
  const present = hands ? await loadPresent(hands.desk.db, prefix) : nothingPresent()
  const plan = planImport(found, present, job.now)
  let totals = NO_TOTALS
  for await (const entries of batches(plan, job)) {
    const outcomes =
      hands && !job.isDryRun
        ? await applyEntries({ ...hands, findFile: job.findFile }, entries)
        : await previewEntries(job.findFile, entries)
    for (const outcome of outcomes) {
      totals = addTo(totals, outcome)
      job.onOutcome(outcome)
    }
  }
  const hasChanged = totals.created + totals.updated > 0
  if (hands && !job.isDryRun && hasChanged) await relateAll(hands.desk)
  return { ...totals, commentCount: found.commentCount, passedOver: passedOver(found) }
}

/** As many entries as one transaction takes, in order; fewer where articles are long, because all are held at once. */
async function* batches(plan: Plan, { open }: ImportJob): AsyncGenerator<Entry[]> {
  yield plan.first
  let waiting: Entry[] = []
  let characters = 0
  for await (const record of readWxr(open())) {
    if (record.kind !== 'item') continue
    waiting.push(...forItem(plan, record))
    characters += record.content.length
    if (waiting.length < BATCH && characters < MOST_CHARACTERS) continue
    yield waiting
    waiting = []
    characters = 0
  }
  yield [...waiting, ...plan.last]
}

const MOST_CHARACTERS = 300_000

/** Whatever one item does to the conversion, the others come through. */
function forItem(plan: Plan, item: ItemRecord): Entry[] {
  try {
    return plan.forItem(item)
  } catch (error) {
    if (isStoreFailure(error)) throw error
    const reason = `It could not be converted: ${error instanceof Error ? error.message : String(error)}`
    return [
      {
        kind: 'skipped',
        origin: { type: item.type, id: String(item.id ?? ''), title: item.title },
        reason,
        warnings: [],
      },
    ]
  }
}

function passedOver({ passedOver: kinds }: Survey): [string, number][] {
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
}
