// The shape of what the desk sends about static pages; rules that need the store belong to the verbs.
import { z } from 'zod'
import { moment } from '../publications/input.ts'
import { sendingKey } from '../sending-key.ts'
import { pageContent } from './content.ts'

const rev = z.number().int().min(1)
const isAutomatic = z.boolean().default(false)
const id = z.string().min(1).max(100)

export const createPageInput = z.strictObject({ key: sendingKey, isAutomatic, content: pageContent })
export const savePageInput = createPageInput.extend({ rev })
/** `at` is the moment from which readers get it; absent: at once. */
export const publishPageInput = z.strictObject({ rev, at: moment.optional() })
export const undoPageInput = z.strictObject({ entryId: id })
export const pageSlugInput = z.strictObject({ slug: z.string().trim().max(200) })
