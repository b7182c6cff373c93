// Settings as somebody is trying them (decision 043).
import { findSettingNow } from '../../db/store/publication/settings.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { keepTrialWithin } from '../trials/trial.ts'
import type { ChangedSettings } from './input.ts'
import { PUBLICATION, readSettings } from './versions.ts'

/** What was changed, over the settings that stand. */
export function trySettings(desk: Desk, { changed }: { changed: ChangedSettings }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'settings.edit')
    const standing = await findSettingNow(tx, PUBLICATION, desk.now)
    const value = { ...readSettings(standing?.value ?? {}), ...changed }
    return keepTrialWithin(tx, desk, { kind: 'settings', value })
  })
}
