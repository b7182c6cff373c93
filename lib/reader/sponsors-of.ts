// Who paid for the articles that links lead to: a label stands at every way to them, in the menu and the promo bar, too.
import type { Reading } from '../../db/client.ts'
import { mapSponsors } from '../../db/reader/articles.ts'
import { decodedPath } from '../redirects/key.ts'

/** By link, asked of all at once; of those that lead to nothing paid for there is none. */
export async function sponsorsOf(reading: Reading, hrefs: readonly string[]): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  for (const href of hrefs) {
    const slug = /^\/article\/([^/?#]+)/.exec(href)?.[1]
    if (slug) slugs.set(href, decodedPath(slug))
  }
  const paid = await mapSponsors(reading, [...new Set(slugs.values())])
  const sponsors = new Map<string, string>()
  for (const [href, slug] of slugs) {
    const sponsor = paid.get(slug)
    if (sponsor) sponsors.set(href, sponsor)
  }
  return sponsors
}
