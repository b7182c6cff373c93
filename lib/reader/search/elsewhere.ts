// Where a reader whose search found nothing may look on: the menu's first level and what others read, as other pages have them.
import type { Reading } from '../../../db/client.ts'
import { piece } from '../../page-store/pieces.ts'
import { loadChrome } from '../chrome.ts'
import { loadMostRead } from '../most-read.ts'

export async function loadElsewhere(reading: Reading) {
  const { menu } = await piece(reading, 'chrome', loadChrome)
  return { menu, mostRead: await piece(reading, 'most read', loadMostRead) }
}
