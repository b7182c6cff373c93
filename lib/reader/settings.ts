// The publication's settings as of the reading's moment.
import type { Reading } from '../../db/client.ts'
import { once } from '../../db/reader/once.ts'
import { findSetting } from '../../db/reader/publication/site.ts'
import { piece } from '../page-store/pieces.ts'
import { DEFAULT_SETTINGS, type PublicationSettings, publicationSettings } from '../settings/settings.ts'

export function loadSettings(reading: Reading): Promise<PublicationSettings> {
  if (reading.settings) return Promise.resolve(reading.settings)
  return once(reading, loadSettings, () => piece(reading, 'settings', readSettings))
}

async function readSettings(reading: Reading): Promise<PublicationSettings> {
  const { data } = publicationSettings.safeParse(await findSetting(reading, 'publication'))
  return data ?? DEFAULT_SETTINGS
}
