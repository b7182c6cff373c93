// Takes an address that nothing stands at out of the report, and puts it back.
import { z } from 'zod'
import { ignoreAddress, unignoreAddress } from '../../db/store/reports/missing.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'

export const ignoreInput = z.strictObject({ address: z.string().min(1).max(200) })
type Input = z.output<typeof ignoreInput>

/** It is counted all the same. Recorded: address.ignore. */
export function ignoreMissing(desk: Desk, { address }: Input): Promise<{ address: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    await ignoreAddress(tx, address, desk.now)
    await recordActivity(tx, desk, { act: 'address.ignore', subject: 'address', subjectId: address })
    return { address }
  })
}

/** Recorded: address.unignore. */
export function unignoreMissing(desk: Desk, { address }: Input): Promise<{ address: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    await unignoreAddress(tx, address)
    await recordActivity(tx, desk, { act: 'address.unignore', subject: 'address', subjectId: address })
    return { address }
  })
}
