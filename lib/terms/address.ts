// Where readers find a category, a tag or an author, and what of their pages names it.
import type { TermKind } from '../../db/schema/articles.ts'
import { authorTags, categoryTags, tagTags } from '../changes.ts'
import { urls } from '../urls.ts'

export type TermRow = { id: string; name: string; slug: string; path?: string }

export function termAddress(kind: TermKind, { slug, path = slug }: Pick<TermRow, 'slug' | 'path'>): string {
  switch (kind) {
    case 'category':
      return urls.category(path)
    case 'tag':
      return urls.tag(slug)
    case 'author':
      return urls.author(slug)
  }
}

/** With the list of its articles. */
export function termTags(kind: TermKind, { id, slug, path = slug }: TermRow): string[] {
  const own = { category: categoryTags(id, path), tag: tagTags(id, slug), author: authorTags(id, slug) }
  return [...own[kind], `list:${kind}:${id}`]
}
