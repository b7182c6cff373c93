// Sensitive acts want to know again who is there: a password or a code, not older than a quarter of an hour.
import type { Desk } from '../desk.ts'
import { Unverified } from '../errors.ts'

export const FRESH = 15 * 60_000

/** The program itself (command line, imports) has no session and is not asked. */
export function isVerified({ session, now }: Pick<Desk, 'session' | 'now'>): boolean {
  if (!session) return true
  return session.verifiedAt !== null && now - session.verifiedAt < FRESH
}

/** Throws Unverified when it is too long ago that they proved who they are. */
export function assertVerified(desk: Desk): void {
  if (!isVerified(desk))
    throw new Unverified('This needs your password again, since it concerns who may come in.')
}
