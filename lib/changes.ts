// What a change touches, as tags of the publication log: the same words that `db/reader` notes while it reads.

/** An article's places: where it is listed. Both the places it had and the ones it gets are touched. */
export type Places = {
  articleId: string
  slug: string
  categoryIds: string[]
  tagIds: string[]
  authorIds: string[]
  issueId: string | null
}

export function articleTags(places: Places[]): string[] {
  return unique(
    places.flatMap((place) => [
      'list:all',
      `article:${place.articleId}`,
      `slug:${place.slug}`,
      `related:${place.articleId}`,
      ...place.categoryIds.map((id) => `list:category:${id}`),
      ...place.tagIds.map((id) => `list:tag:${id}`),
      ...place.authorIds.map((id) => `list:author:${id}`),
      ...(place.issueId ? [`list:issue:${place.issueId}`] : []),
    ]),
  )
}

export const categoryTags = (id: string, path: string) => [
  `category:${id}`,
  `category-path:${path}`,
  'categories',
  'menu',
]
export const tagTags = (id: string, slug: string) => [`tag:${id}`, `tag-slug:${slug}`, 'tags']
export const authorTags = (id: string, slug: string) => [`author:${id}`, `author-slug:${slug}`, 'authors']
export const issueTags = (id: string) => ['issues', `issue:${id}`, `list:issue:${id}`]
/** Whatever was searched for. */
export const searchTags = ['search']
export const mediumTags = (id: string) => [`medium:${id}`]
export const pageTags = (slug: string) => [`page:${slug}`, 'pages', 'menu']
/** A prefix stands for addresses that nobody has counted: whatever was looked for is looked for again. */
export const redirectTags = (fromPath: string) =>
  fromPath.endsWith('/*') ? MANY_REDIRECTS : [`redirect:${fromPath}`]
export const MANY_REDIRECTS = ['redirects']

/** Articles whose related list changed. */
export const relatedTags = (articleIds: string[]) => articleIds.map((id) => `related:${id}`)

const unique = (tags: string[]) => [...new Set(tags)]
