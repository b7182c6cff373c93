// All queries that a reader may cause, by name: what the contracts about every one of them count through.
import * as articles from '../../../../db/reader/articles.ts'
import * as cards from '../../../../db/reader/cards.ts'
import * as corrections from '../../../../db/reader/corrections.ts'
import * as media from '../../../../db/reader/media.ts'
import * as mostRead from '../../../../db/reader/most-read.ts'
import * as names from '../../../../db/reader/names.ts'
import * as ads from '../../../../db/reader/publication/ads.ts'
import * as frontPage from '../../../../db/reader/publication/front-page.ts'
import * as issues from '../../../../db/reader/publication/issues.ts'
import * as redirects from '../../../../db/reader/publication/redirects.ts'
import * as site from '../../../../db/reader/publication/site.ts'
import * as sponsors from '../../../../db/reader/publication/sponsors.ts'
import * as search from '../../../../db/reader/search.ts'
import * as sitemap from '../../../../db/reader/sitemap.ts'
import * as taxonomy from '../../../../db/reader/taxonomy.ts'
import * as vocabulary from '../../../../db/reader/vocabulary.ts'

export const readerQueries = {
  ...ads,
  ...articles,
  ...cards,
  ...corrections,
  ...frontPage,
  ...issues,
  ...mostRead,
  ...names,
  ...media,
  ...redirects,
  ...search,
  ...site,
  ...sitemap,
  ...sponsors,
  ...taxonomy,
  ...vocabulary,
}

/**
 * Terms, people, pictures, redirects and words have no drafts and no moments; they are known by their own address or id
 * alone. A word is only ever told to a reader when what has it is visible (lib/reader/search/hints.ts).
 */
export const WITHOUT_MOMENTS = [
  'findAuthor',
  'findAdPicture',
  'findCreative',
  'listFills',
  'findCategory',
  'findMedium',
  'findPrefixRedirect',
  'findRedirect',
  'findRedirectAt',
  'findSponsor',
  'findTag',
  'listAuthorNames',
  'listAuthors',
  'listBeginning',
  'listCategoryNames',
  'listEditors',
  'listKnownWords',
  'listLookalikes',
  'listOpinionCategories',
  'listSynonyms',
  'listTagNames',
  'listTags',
  'listTopCategories',
  'listWithAncestors',
  'mapAuthorSlugs',
  'mapMedia',
]
