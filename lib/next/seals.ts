// Small sealed notes the browser keeps for us: the step between password and code, what was typed, and which browsers are known.
import { randomBytes } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { type KnownDevice, PATIENCE, type Pending } from '../auth/sign-in.ts'
import { secret } from './auth.ts'

const pending = z.object({ userId: z.string(), proof: z.string(), at: z.number(), returnTo: z.string() })
const typed = z.object({ email: z.string() })
const device = z.object({ userId: z.string(), deviceId: z.string() })

/** Half a year: as long as somebody remembers which computer they worked at. */
export const DEVICE_LIFE = 180 * 24 * 3600

export type Step = Pending & { returnTo: string }

export const sealStep = (step: Step) => seal('step', step, PATIENCE / 1000)
export const openStep = (value: string | undefined) => open('step', pending, value)

export const sealTyped = (email: string) => seal('typed', { email }, PATIENCE / 1000)
export const openTyped = (value: string | undefined) => open('typed', typed, value)

/** A browser keeps its number while the same person signs in with it. */
export function sealDevice(userId: string, known: KnownDevice | null): Promise<string> {
  const deviceId = known?.userId === userId ? known.deviceId : randomBytes(16).toString('base64url')
  return seal('device', { userId, deviceId }, DEVICE_LIFE)
}
export const openDevice = (value: string | undefined) => open('device', device, value)

/** The salt keeps one kind of note from being taken for another, or for a session. */
function seal(kind: string, token: Record<string, unknown>, maxAge: number): Promise<string> {
  return encode({ token, secret: secret(), salt: `masthead.${kind}`, maxAge })
}

async function open<T>(kind: string, form: z.ZodType<T>, value: string | undefined): Promise<T | null> {
  if (!value) return null
  try {
    const token = await decode({ token: value, secret: secret(), salt: `masthead.${kind}` })
    return form.safeParse(token).data ?? null
  } catch {
    // Whatever a stranger writes into a cookie is an ordinary case of "none".
    return null
  }
}
