// An arrangement that is not saved yet, as the address of its preview carries it.
import { z } from 'zod'
import { moment } from '../publications/input.ts'
import { pinsShape } from './input.ts'
import type { Pins } from './zones.ts'

const query = z.object({
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
  at: z.coerce.number().pipe(moment).optional(),
})

/** `at` is the moment it is shown as of: to come, or now. Null when the address holds no arrangement. */
export function arrangedFrom(asked: unknown, now: number): { pins: Pins; at: number } | null {
  const { data } = query.safeParse(asked)
  return data ? { pins: data.pins, at: Math.max(now, data.at ?? 0) } : null
}
