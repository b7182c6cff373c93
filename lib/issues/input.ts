// The shape of what the desk sends about print issues.
import { z } from 'zod'
import { moment } from '../publications/input.ts'
import { issueNumbers, issueState } from './state.ts'

const from = { rev: z.number().int().min(1), order: z.string().max(100_000) }
const id = z.string().min(1).max(100)

/** What was done last about its publishing, as the screen shows it: whoever has not seen it decides anew. */
const seen = { lastAct: id.nullable() }

export const createIssueInput = issueNumbers
export const editIssueInput = z.strictObject({ ...from, state: issueState })
export const restoreIssueInput = z.strictObject({ ...from, versionId: id })
export const publishIssueInput = z.strictObject({
  ...from,
  ...seen,
  at: moment.optional(),
  /** Why it goes out although something should hold it back. */
  despite: z.string().trim().max(500).optional(),
})
export const unscheduleIssueInput = z.strictObject(seen)
export const undoIssueInput = z.strictObject({ entryId: id })
