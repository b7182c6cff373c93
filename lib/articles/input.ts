// The shape of what the desk sends about articles; rules that need the store belong to the verbs.
import { z } from 'zod'
import { articleContent } from './content.ts'

const rev = z.number().int().min(1)
/** UTC ms, up to the year 9999. */
const moment = z.number().int().min(0).max(253_402_300_799_999)

export const createInput = z.object({ content: articleContent })
export const saveInput = z.object({ rev, content: articleContent })
export const publishInput = z.object({ rev, at: moment.optional() })
export const withdrawInput = z.object({ why: z.string().trim().min(1, 'Say in a few words why.').max(500) })
