// Where old addresses lead readers: as the store says, and only as far as nothing stands on the way.
import type { Reading } from '../../../db/client.ts'
import { findArticle } from '../../../db/reader/articles.ts'
import { findIssue } from '../../../db/reader/publication/issues.ts'
import { findPrefixRedirect, findRedirectAt } from '../../../db/reader/publication/redirects.ts'
import { findPage } from '../../../db/reader/publication/site.ts'
import { findAuthor, findCategory, findTag } from '../../../db/reader/taxonomy.ts'
import { ownAddress } from '../../publications/preflight/own-address.ts'
import { endOfRoad, type Lead, leadUnder, type Roads } from '../../redirects/follow.ts'

export function roadsOf(reading: Reading): Roads {
  return {
    at: (key) => findRedirectAt(reading, key),
    under: (prefixes) => findPrefixRedirect(reading, prefixes),
    stands: (address) => standsAt(reading, address),
  }
}

/** The redirect of everything above the path; null when there is none. */
export const findLeadUnder = (reading: Reading, path: string) => leadUnder(roadsOf(reading), path)

/** The same lead, to where it really ends; null when that is a circle, which counts as no redirect at all. */
export async function toItsEnd(reading: Reading, address: string, lead: Lead): Promise<Lead | null> {
  const to = await endOfRoad(roadsOf(reading), address, lead.to)
  return to === null ? null : { ...lead, to }
}

/** Whether readers find something of ours at an address now: a page, a listing, or what the program itself answers. */
export async function standsAt(reading: Reading, address: string): Promise<boolean> {
  const own = ownAddress(address, { origins: [], slug: '' })
  switch (own?.kind) {
    case 'always':
      return true
    case 'article':
      return (await findArticle(reading, own.key)) !== null
    case 'category':
      return (await findCategory(reading, own.key)) !== null
    case 'tag':
      return (await findTag(reading, own.key)) !== null
    case 'author':
      return (await findAuthor(reading, own.key)) !== null
    case 'issue':
      return (await findIssue(reading, own.key)) !== null
    case 'issue-pdf':
      return ((await findIssue(reading, own.key))?.pdf ?? null) !== null
    case 'page':
      return (await findPage(reading, own.key)) !== null
    default:
      return false
  }
}
