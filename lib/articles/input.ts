// The shape of what the desk sends about articles; rules that need the store belong to the verbs.
import { z } from 'zod'
import { sendingKey } from '../sending-key.ts'
import { sentContent } from './content.ts'

const rev = z.number().int().min(1)

const isAutomatic = z.boolean().default(false)

export const createInput = z.strictObject({ key: sendingKey, isAutomatic, content: sentContent })
export const saveInput = z.strictObject({ rev, key: sendingKey, isAutomatic, content: sentContent })
