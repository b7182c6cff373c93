// The shape of what the desk sends about publishing; rules that need the store belong to the verbs.
import { z } from 'zod'
import { CORRECTION_KINDS } from '../../db/schema/articles.ts'
import { sendingKey } from '../sending-key.ts'

/** UTC ms, up to the year 9999. */
export const moment = z.number().int().min(0).max(253_402_300_799_999)
const id = z.string().min(1).max(100)

export const publishInput = z.strictObject({
  rev: z.number().int().min(1),
  at: moment.optional(),
  /** Null: without end. Absent: whatever end is planned stays. */
  until: moment.nullish(),
  /** Why it goes out although a check fails that should hold it back. */
  despite: z.string().trim().max(500).optional(),
})

export const withdrawInput = z.strictObject({
  why: z.string().trim().min(1, 'Say in a few words why.').max(500),
  /** Where readers of the old address are sent: an article, or an address; neither answers "gone". */
  toArticleId: id.optional(),
  to: z.string().trim().max(2000).optional(),
})

export const untilInput = z.strictObject({ until: moment.nullable() })
export const undoInput = z.strictObject({ entryId: id })
export const slugInput = z.strictObject({ slug: z.string().trim().max(200) })

const correctionInput = z.strictObject({
  kind: z.enum(CORRECTION_KINDS),
  text: z.string().trim().min(1, 'Say what was wrong and what is right.').max(4000),
  at: moment.optional(),
})

/** `was`: what the form showed before. */
export const editCorrectionInput = correctionInput.extend({
  was: z.strictObject({ kind: z.enum(CORRECTION_KINDS), text: z.string(), at: moment }),
})

export const addCorrectionInput = correctionInput.extend({ key: sendingKey })
