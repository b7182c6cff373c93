// An arrangement that is not saved yet, as the address carries it that asks how the page will be with it.
import { z } from 'zod'
import { moment } from '../publications/input.ts'
import { pinsShape } from './input.ts'

/** `at` is the moment it is shown as of: to come, or now. */
const at = z.coerce.number().pipe(moment).optional()

export const arrangedInput = z.object({
  pins: z
    .string()
    .max(8000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'This is no arrangement.' })
        return z.NEVER
      }
    })
    .pipe(pinsShape),
  at,
})

export type Arranged = z.output<typeof arrangedInput>

const frame = z.object({ at })

/** For the page around it. Now, when the address says no moment or one that is past. */
export function shownAsOf(asked: unknown, now: number): number {
  return Math.max(now, frame.safeParse(asked).data?.at ?? 0)
}
