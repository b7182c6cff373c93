// The shape of a newsroom note.
import { z } from 'zod'
import { sendingKey } from '../sending-key.ts'

export const noteText = z.string().trim().max(4000, 'Keep a note under 4,000 characters.')
export const addNoteInput = z.object({ text: noteText.min(1, 'Write the note first.'), key: sendingKey })
export const resolveNoteInput = z.object({ isResolved: z.boolean() })
