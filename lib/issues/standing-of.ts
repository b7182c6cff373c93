// Where an issue stands, by its row in the store.
import { FOREVER } from '../../db/schema/kit.ts'
import type { IssueStanding } from './standing.ts'

export function issueStanding({ visibleFrom }: { visibleFrom: number }, now: number): IssueStanding {
  if (visibleFrom <= now) return { kind: 'out', at: visibleFrom }
  return visibleFrom === FOREVER ? { kind: 'planned' } : { kind: 'scheduled', at: visibleFrom }
}
