// What is read most, as a list of its own.
import type { Reading } from '../../db/client.ts'
import { listByPublication } from '../../db/reader/cards.ts'
import { listMostReadIds } from '../../db/reader/most-read.ts'
import { loadSettings } from './settings.ts'
import { teasersOf } from './teasers.ts'
import type { Teaser } from './views.ts'

const SHOWN = 5

export async function loadMostRead(reading: Reading): Promise<Teaser[]> {
  if (!(await loadSettings(reading)).countsReads) return []
  const ids = (await listMostReadIds(reading)).slice(0, SHOWN)
  return teasersOf(reading, await listByPublication(reading, ids))
}
