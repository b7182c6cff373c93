// The shape of what the desk sends about articles; rules that need the store belong to the verbs.
import { z } from 'zod'
import { sendingKey } from '../sending-key.ts'
import { articleContent } from './content.ts'

const rev = z.number().int().min(1)

const isAutomatic = z.boolean().default(false)

export const createInput = z.object({ key: sendingKey, isAutomatic, content: articleContent })
export const saveInput = z.object({ rev, key: sendingKey, isAutomatic, content: articleContent })
