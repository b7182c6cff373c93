// The shape of what the desk sends about articles; rules that need the store belong to the verbs.
import { z } from 'zod'
import { articleContent } from './content.ts'

const rev = z.number().int().min(1)

/** Made by the sender for one save: the same one sent again is done once. */
const key = z
  .string()
  .regex(/^[\w-]{8,64}$/, 'A key is 8 to 64 letters, digits, "-" or "_".')
  .optional()
const isAutomatic = z.boolean().default(false)

export const createInput = z.object({ key, isAutomatic, content: articleContent })
export const saveInput = z.object({ rev, key, isAutomatic, content: articleContent })
