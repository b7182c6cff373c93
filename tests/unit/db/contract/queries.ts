// All queries that a reader may cause, by name: what the contracts about every one of them count through.
import * as articles from '../../../../db/reader/articles.ts'
import * as cards from '../../../../db/reader/cards.ts'
import * as corrections from '../../../../db/reader/corrections.ts'
import * as issues from '../../../../db/reader/issues.ts'
import * as search from '../../../../db/reader/search.ts'
import * as site from '../../../../db/reader/site.ts'
import * as sitemap from '../../../../db/reader/sitemap.ts'
import * as taxonomy from '../../../../db/reader/taxonomy.ts'

export const readerQueries = {
  ...articles,
  ...cards,
  ...corrections,
  ...issues,
  ...search,
  ...site,
  ...sitemap,
  ...taxonomy,
}

/** Terms, people, pictures and redirects have no drafts and no moments; they are known by their own address or id alone. */
export const WITHOUT_MOMENTS = [
  'findAuthor',
  'findCategory',
  'findMedium',
  'findRedirect',
  'findTag',
  'listAuthors',
  'listEditors',
  'listTags',
  'listTopCategories',
  'listWithAncestors',
  'mapMedia',
]
