// Takes a code of the second factor or a recovery code, each of them once.
import type { Tx } from '../../db/client.ts'
import type { User } from '../../db/desk/people/sign-in.ts'
import { putUser } from '../../db/store/people/users.ts'
import { withoutCode } from './recovery.ts'
import { stepOfCode } from './totp.ts'

export const hasSecondFactor = (user: Pick<User, 'totpSecret' | 'totpSince'>): boolean =>
  user.totpSecret !== null && user.totpSince !== null

/** False for anything else, and for what was taken before; `user` is as the transaction sees it. */
export async function takeCode(
  tx: Tx,
  user: User,
  { code, now }: { code: string; now: number },
): Promise<boolean> {
  if (!user.totpSecret || user.totpSince === null) return false
  const step = stepOfCode(user.totpSecret, { code, now, lastStep: user.totpStep })
  if (step !== null) {
    await putUser(tx, { ...user, totpStep: step })
    return true
  }
  const recoveryCodes = withoutCode(user.recoveryCodes ?? [], code)
  if (!recoveryCodes) return false
  await putUser(tx, { ...user, recoveryCodes })
  return true
}
