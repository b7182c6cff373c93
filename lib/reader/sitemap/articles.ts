// A part of the sitemap with the articles that first appeared in one month, each with its picture.
import type { Reading } from '../../../db/client.ts'
import { listCorrectedIn, listIndexedIn } from '../../../db/reader/sitemap.ts'
import type { Rendition } from '../../../db/schema/media.ts'
import { endOfMonth } from '../../discovery/address.ts'
import type { SitemapUrl } from '../../discovery/sitemap-xml.ts'
import { fileOf } from '../../media/files/sizes.ts'
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
  return rows.map((row) => {
    const changedAt = Math.max(row.listedAt, row.updatedAt ?? 0, corrected.get(row.articleId) ?? 0)
    const picture = row.state === 'ready' && row.hash ? largest(row.renditions ?? []) : null
    return {
      loc: absolute(origin, urls.article(row.slug)),
      changedAt: Math.min(changedAt, reading.now),
      images: picture ? [absolute(origin, urls.medium(row.hash ?? '', fileOf(picture)))] : [],
    }
  })
}

function largest(renditions: Rendition[]): Rendition | null {
  const whole = renditions.filter(({ variant, format }) => variant === 'full' && format === 'jpg')
  return whole.reduce<Rendition | null>((most, one) => (most && most.width > one.width ? most : one), null)
}
