// A part of the sitemap with the articles that first appeared in one month, each with its pictures.
import type { Reading } from '../../../db/client.ts'
import type { PictureRow } from '../../../db/reader/pictures.ts'
import { mapMedia } from '../../../db/reader/publication/site.ts'
import { listCorrectedIn, listIndexedIn } from '../../../db/reader/sitemap.ts'
import type { Rendition } from '../../../db/schema/media.ts'
import { endOfMonth } from '../../discovery/address.ts'
import type { SitemapUrl } from '../../discovery/sitemap-xml.ts'
import { fileOf } from '../../media/files/sizes.ts'
import type { Card } from '../../publications/card.ts'
import { absolute, urls } from '../../urls.ts'

/** The protocol takes 50,000; a part of these is made anew in a fraction of the time whenever one article changes. */
export const PART = 1000

export async function articleUrls(
  reading: Reading,
  { start, number }: { start: number; number: number },
  origin: string,
): Promise<SitemapUrl[]> {
  const span = { from: start, until: endOfMonth(start) }
  const rows = await listIndexedIn(reading, span, { limit: PART, offset: (number - 1) * PART })
  const corrected = new Map(
    (await listCorrectedIn(reading, span)).map(({ articleId, at }) => [articleId, at]),
  )
  const figures = await figuresOf(reading, rows)
  return rows.map((row) => {
    const changedAt = Math.max(row.listedAt, row.updatedAt ?? 0, corrected.get(row.articleId) ?? 0)
    const { hash, state, renditions } = row
    const hero = hash && state && renditions ? [{ hash, state, renditions }] : []
    const shown = [...hero, ...(row.card.figures ?? []).flatMap((id) => figures.get(id) ?? [])]
    return {
      loc: absolute(origin, urls.article(row.slug)),
      changedAt: Math.min(changedAt, reading.now),
      images: [...new Set(shown.flatMap(fileAddress))].map((address) => absolute(origin, address)),
    }
  })
}

/** A store takes only so many ids in one question. */
const AT_ONCE = 1000

/** The pictures of all their texts, by id. */
async function figuresOf(reading: Reading, rows: { card: Card }[]): Promise<Map<string, Shown>> {
  const ids = [...new Set(rows.flatMap(({ card }) => card.figures ?? []))]
  const found = new Map<string, Shown>()
  for (let from = 0; from < ids.length; from += AT_ONCE)
    for (const [id, row] of await mapMedia(reading, ids.slice(from, from + AT_ONCE))) found.set(id, row)
  return found
}

type Shown = Pick<PictureRow, 'hash' | 'state' | 'renditions'>

function fileAddress({ hash, state, renditions }: Shown): string[] {
  const file = state === 'ready' ? largest(renditions) : null
  return file ? [urls.medium(hash, fileOf(file))] : []
}

function largest(renditions: Rendition[]): Rendition | null {
  const whole = renditions.filter(({ variant, format }) => variant === 'full' && format === 'jpg')
  return whole.reduce<Rendition | null>((most, one) => (most && most.width > one.width ? most : one), null)
}
