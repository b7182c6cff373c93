// The shape of what is sent about links to drafts, by the desk and by those who open them.
import { z } from 'zod'
import { PREVIEW_KINDS } from '../../db/schema/newsroom.ts'
import { MOST_LETTERS } from './limits.ts'

/** How long a link may hold. */
export const LINK_DAYS = [1, 7, 30] as const

export const makeLinkInput = z.object({
  kind: z.enum(PREVIEW_KINDS),
  label: z.string().trim().min(1, 'Say whom the link is for.').max(120, 'Keep it under 120 characters.'),
  days: z.union(LINK_DAYS.map((days) => z.literal(days))),
  /** Null: always the newest text. */
  revisionId: z.string().max(100).nullable().default(null),
})

const name = z.string().trim().min(1, 'Write your name.').max(200, 'Keep your name under 200 characters.')
const revisionId = z.string().min(1).max(100)

/** `revisionId` is the version that was on the screen: nobody approves a text they have not seen. */
export const approveInput = z.object({ name, revisionId })

/** A browser counts a line break as one sign and sends it as two (HTML, 4.10.5.2 and 4.10.22.4). */
export const changesInput = z.object({
  name,
  revisionId,
  text: z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .pipe(
      z
        .string()
        .trim()
        .min(1, 'Say what should be changed.')
        .max(MOST_LETTERS, 'Keep it under 3,500 characters: shorten it, or send it in two parts.'),
    ),
})
