// Carries out a plan: entries in batches, each batch one transaction; one that fails is left out and the rest goes on.
import { type Desk, together } from '../../desk.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../../errors.ts'
import { addMedium } from '../../media/add.ts'
import type { MediaKit } from '../../media/files/take-in.ts'
import type { FindFile } from './apply/files.ts'
import { write } from './apply/write.ts'
import type { Entry } from './plan/entry.ts'
import { type Outcome, outcomeOf } from './report.ts'

export type Hands = { desk: Desk; kit: MediaKit; findFile: FindFile }

/** Few enough that editors at work are not kept waiting, many enough that a large import does not take all night. */
export const BATCH = 25

/** The outcomes in the entries' order. Throws when the store itself fails (disk full, file damaged). */
export async function applyEntries(hands: Hands, entries: Entry[]): Promise<Outcome[]> {
  const settled = new Map<Entry, Outcome>()
  const notes = new Map<Entry, string>()
  for (const entry of entries) {
    const file = await takeInFile(hands, entry)
    if (file === 'taken in') settled.set(entry, { ...outcomeOf(entry), act: actOf(entry), reason: null })
    else if (file) notes.set(entry, file)
  }
  const rest = entries.filter((entry) => !settled.has(entry))
  for (let at = 0; at < rest.length; at += BATCH) {
    for (const [entry, outcome] of await applyBatch(hands.desk, rest.slice(at, at + BATCH)))
      settled.set(entry, outcome)
  }
  return entries.map((entry) => noted(settled.get(entry) ?? outcomeOf(entry), notes.get(entry)))
}

/** What `applyEntries` would do, as far as can be told without doing it. */
export async function previewEntries(findFile: FindFile, entries: Entry[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const entry of entries) {
    const isWanted = entry.kind === 'medium' && wantsFile(entry)
    const isHere = isWanted && (await findFile(entry.medium)) !== null
    if (isHere) outcomes.push({ ...outcomeOf(entry), act: actOf(entry), reason: null })
    else outcomes.push(noted(outcomeOf(entry), isWanted ? notHere(entry) : undefined))
  }
  return outcomes
}

type MediumEntry = Extract<Entry, { kind: 'medium' }>

function wantsFile({ action, isMissing }: MediumEntry): boolean {
  return action === 'create' || isMissing
}

function notHere({ action, medium }: MediumEntry): string | undefined {
  return action === 'create'
    ? `Its file is not here, so a labelled placeholder stands for it: ${medium.sourceUrl}`
    : undefined
}

function actOf(entry: Entry): Outcome['act'] {
  return entry.kind !== 'skipped' && entry.action === 'create' ? 'created' : 'updated'
}

function noted(outcome: Outcome, note: string | undefined): Outcome {
  return note === undefined ? outcome : { ...outcome, warnings: [...outcome.warnings, note] }
}

/** Decoding takes its time, so pictures come in one by one and outside of any transaction. */
async function takeInFile({ desk, kit, findFile }: Hands, entry: Entry): Promise<string | undefined> {
  if (entry.kind !== 'medium' || !wantsFile(entry)) return undefined
  const bytes = await findFile(entry.medium)
  if (!bytes) return notHere(entry)
  try {
    await addMedium(desk, kit, { bytes, ...entry.medium })
    return 'taken in'
  } catch (error) {
    if (isStoreFailure(error)) throw error
    return `Its file could not be taken in: ${sentence(error)}`
  }
}

async function applyBatch(desk: Desk, entries: Entry[]): Promise<[Entry, Outcome][]> {
  try {
    await together(desk, async (inner) => {
      for (const entry of entries) await write(inner, entry)
    })
    return entries.map((entry) => [entry, outcomeOf(entry)])
  } catch (error) {
    if (isStoreFailure(error)) throw error
    const [only] = entries
    if (only && entries.length === 1) return [[only, failed(only, error)]]
    const outcomes: [Entry, Outcome][] = []
    for (const entry of entries) outcomes.push(...(await applyBatch(desk, [entry])))
    return outcomes
  }
}

function failed({ origin, warnings }: Entry, error: unknown): Outcome {
  return { act: 'skipped', origin, reason: `It could not be written: ${sentence(error)}`, warnings }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Nothing that another entry could survive: everything that is no refusal and no broken rule of one row. */
export function isStoreFailure(error: unknown): boolean {
  if (
    error instanceof Invalid ||
    error instanceof Conflict ||
    error instanceof NotFound ||
    error instanceof Forbidden
  )
    return false
  const codes = [codeOf(error), error instanceof Error ? codeOf(error.cause) : '']
  return codes.some((code) =>
    /^(SQLITE_(?!CONSTRAINT|ERROR|MISMATCH|RANGE)|ENOSPC|EDQUOT|EROFS|EACCES|EIO)/.test(code),
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
