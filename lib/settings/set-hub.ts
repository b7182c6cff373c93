// Sets the hub that pushes the feeds to their subscribers, or takes it away; all other settings stay.
import { z } from 'zod'
import type { Reading } from '../../db/client.ts'
import type { Desk } from '../desk.ts'
import { loadSettings } from '../reader/settings.ts'
import { saveSettings } from './save.ts'
import { publicationSettings } from './settings.ts'

export const hubInput = z.strictObject({ hub: publicationSettings.shape.hub.unwrap() })

/** Refused: what is no address. Recorded: settings.save. */
export async function setHub(desk: Desk, { hub }: z.output<typeof hubInput>): Promise<{ id: string }> {
  const reading: Reading = { db: desk.db, now: desk.now, note() {} }
  return saveSettings(desk, { ...(await loadSettings(reading)), hub })
}
