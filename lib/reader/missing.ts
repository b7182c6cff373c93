// Nothing stands at an address: where it has moved to, whether it was withdrawn, or what the reader may have meant.
import type { Reading } from '../../db/client.ts'
import { listSlugs } from '../../db/reader/articles.ts'
import { listByPublication } from '../../db/reader/cards.ts'
import { type Lost, leadLost } from '../lost/lead.ts'
import { type Nearest, nearestAmong } from '../lost/nearest.ts'
import { wordsOf } from '../lost/words.ts'
import { piece } from '../page-store/pieces.ts'
import { urls } from '../urls.ts'
import { waysOf } from './publication/redirects.ts'
import type { MissingView } from './views.ts'

export type Missing = Exclude<Lost, { kind: 'missing' }> | { kind: 'missing'; view: MissingView }

/** Looked up only for what was not found; the last thing that is sought are near addresses. */
export async function loadMissing(reading: Reading, address: string): Promise<Missing> {
  const lost = await leadLost(waysOf(reading), address)
  return lost.kind === 'missing' ? { ...lost, view: await nearView(reading, address) } : lost
}

const MOST_SHOWN = 5

async function nearView(reading: Reading, address: string): Promise<MissingView> {
  const words = wordsOf(address)
  const names = words.length > 0 ? await piece(reading, 'addresses of articles', listNewest) : []
  const near = nearestIn(names)
  const byWords = near.byWords(words)
  const found = (byWords.length > 0 ? byWords : near.byLetters(words))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SHOWN)
  const ids = found.map(({ is }) => is.publicationId)
  const rows = ids.length > 0 ? await listByPublication(reading, ids) : []
  return {
    query: words.join(' '),
    near: rows.map(({ card, slug }) => ({
      label: card.title,
      href: urls.article(slug),
      sponsor: card.sponsor,
    })),
  }
}

type Name = Awaited<ReturnType<typeof listSlugs>>[number]

/** The newest articles are looked at; an old one that is missed is rarer than the work. */
const listNewest = (reading: Reading) => listSlugs(reading, 2000)

/** To take thousands of names apart takes a while, so it is done once for each list: anybody may mistype. */
const taken = new WeakMap<readonly Name[], Nearest<Name>>()

function nearestIn(names: readonly Name[]): Nearest<Name> {
  const known = taken.get(names)
  if (known) return known
  const near = nearestAmong(names.map((is) => ({ words: is.slug.toLowerCase().split('-'), is })))
  taken.set(names, near)
  return near
}
