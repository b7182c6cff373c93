// Who paid for the articles that links lead to: a label stands at every way to them, in the menu and the promo bar, too.
import type { Reading } from '../../db/client.ts'
import { findArticle } from '../../db/reader/articles.ts'
import { decodedPath } from '../redirects/key.ts'

/** By link; of those that lead to nothing paid for there is none. */
export async function sponsorsOf(
  reading: Reading,
  hrefs: readonly (string | null)[],
): Promise<Map<string, string>> {
  const sponsors = new Map<string, string>()
  for (const href of new Set(hrefs)) {
    const slug = /^\/article\/([^/?#]+)/.exec(href ?? '')?.[1]
    const sponsor = slug && (await findArticle(reading, decodedPath(slug)))?.content.sponsor
    if (href && sponsor) sponsors.set(href, sponsor)
  }
  return sponsors
}
