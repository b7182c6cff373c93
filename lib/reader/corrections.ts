// All corrections of the publication: readers can see what was put right without finding it by chance.
import type { Reading } from '../../db/client.ts'
import { countCorrections, listLatestCorrections } from '../../db/reader/corrections.ts'
import { feedAddress } from '../feeds/address.ts'
import { urls } from '../urls.ts'
import { paginate, sliceOf } from './pagination.ts'
import { loadSettings } from './settings.ts'
import type { CorrectionsView } from './views.ts'

/** Null when there is no such page. */
export async function loadCorrections(reading: Reading, page: number): Promise<CorrectionsView | null> {
  const base = urls.corrections()
  const pagination = paginate(base, page, await countCorrections(reading))
  if (!pagination) return null
  const rows = await listLatestCorrections(reading, sliceOf(page))
  return {
    entries: rows.map(({ correction, slug, card }) => ({
      id: correction.id,
      kind: correction.kind,
      text: correction.text,
      at: correction.at,
      updatedAt: correction.updatedAt,
      article: { label: card.title, href: urls.article(slug), sponsor: card.sponsor },
    })),
    timeZone: (await loadSettings(reading)).timeZone,
    pagination,
    feedHref: feedAddress(base),
  }
}
