// Where old addresses lead readers: as the store says, and only as far as nothing stands on the way.
import type { Reading } from '../../../db/client.ts'
import { findArticle, wasWithdrawn } from '../../../db/reader/articles.ts'
import { countByTerm } from '../../../db/reader/cards.ts'
import { findIssue } from '../../../db/reader/publication/issues.ts'
import { findPrefixRedirect, findRedirectAt } from '../../../db/reader/publication/redirects.ts'
import { findPage } from '../../../db/reader/publication/site.ts'
import { findAuthor, findCategory, findTag } from '../../../db/reader/taxonomy.ts'
import type { TermKind } from '../../../db/schema/articles.ts'
import { isOfWordPress } from '../../lost/asked.ts'
import type { Ways } from '../../lost/lead.ts'
import { ownAddress } from '../../publications/preflight/own-address.ts'
import type { Roads } from '../../redirects/follow.ts'
import { pageAddress } from '../article/wanted.ts'
import { pagesOf } from '../pagination.ts'

export function roadsOf(reading: Reading): Roads {
  return {
    at: (key) => findRedirectAt(reading, key),
    under: (prefixes) => findPrefixRedirect(reading, prefixes),
    stands: (address) => standsAt(reading, address),
    isWithdrawn: (slug) => wasWithdrawn(reading, slug),
  }
}

export function waysOf(reading: Reading): Ways {
  return {
    ...roadsOf(reading),
    async pageOf(slug, wanted) {
      const live = await findArticle(reading, slug)
      return live && pageAddress(slug, wanted, live.publication.card.pageCount)
    },
  }
}

/** Whether readers find something of ours at an address now: a page, a listing, or what the program itself answers. */
export async function standsAt(reading: Reading, address: string): Promise<boolean> {
  if (isOfWordPress(address)) return false
  const own = ownAddress(address, { origins: [], slug: '' })
  switch (own?.kind) {
    case 'always':
      return true
    case 'article':
      return own.page <= ((await findArticle(reading, own.key))?.publication.card.pageCount ?? 0)
    case 'category':
      return hasPage(reading, own.page, { kind: own.kind, row: await findCategory(reading, own.key) })
    case 'tag':
      return hasPage(reading, own.page, { kind: own.kind, row: await findTag(reading, own.key) })
    case 'author':
      return hasPage(reading, own.page, { kind: own.kind, row: (await findAuthor(reading, own.key))?.author })
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

type Term = { kind: TermKind; row: { id: string } | null | undefined }

/** Nobody need count for the first page. */
async function hasPage(reading: Reading, page: number, { kind, row }: Term): Promise<boolean> {
  if (!row || page === 1) return Boolean(row)
  return page <= pagesOf(await countByTerm(reading, kind, row.id))
}
