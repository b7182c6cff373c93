// What a page has decided beyond its markup, as a status.
import type { Outcome } from '../page-store/context.ts'

export function statusOf(outcome: Outcome | null, status: number): number {
  if (outcome?.kind === 'missing') return 404
  if (outcome?.kind === 'gone') return 410
  if (outcome?.kind === 'wait') return 429
  return status
}
