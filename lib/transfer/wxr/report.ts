// What an import did: one outcome for each thing of the export, and their sums.
import type { Entry, Origin } from './plan/entry.ts'

export type Outcome = {
  act: 'created' | 'updated' | 'skipped'
  origin: Origin
  /** Why it was skipped. */
  reason: string | null
  warnings: string[]
}

export type Totals = { created: number; updated: number; skipped: number; warned: number }

export const NO_TOTALS: Totals = { created: 0, updated: 0, skipped: 0, warned: 0 }

export function addTo(totals: Totals, { act, warnings }: Outcome): Totals {
  return { ...totals, [act]: totals[act] + 1, warned: totals.warned + Number(warnings.length > 0) }
}

const ACTS = { create: 'created', update: 'updated' } as const

/** The outcome of an entry that went as planned. */
export function outcomeOf(entry: Entry): Outcome {
  const { origin, warnings } = entry
  if (entry.kind === 'skipped') return { act: 'skipped', origin, reason: entry.reason, warnings }
  if (entry.action !== 'keep') return { act: ACTS[entry.action], origin, reason: null, warnings }
  const { keptBecause } = entry
  return {
    act: 'skipped',
    origin,
    reason: keptBecause ?? UNCHANGED,
    warnings: keptBecause ? [keptBecause] : [],
  }
}

const UNCHANGED = 'Nothing new: it is here already.'

/** Lines for people: the thing, then what is to be said about it. */
export function describe({ act, origin, reason, warnings }: Outcome): string[] {
  const name = [origin.type, origin.id].filter(Boolean).join(' ')
  const title = origin.title ? `  ${origin.title}` : ''
  const why = reason ? `  (${reason})` : ''
  return [`${act.padEnd(7)}  ${name}${title}${why}`, ...warnings.map((warning) => `         ! ${warning}`)]
}
