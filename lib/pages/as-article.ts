// A page's text as an article with few fields: so the editor, the history and what puts two texts together know it.
import type { ArticleContent } from '../articles/content.ts'
import type { PageContent } from './content.ts'

/** What an article with a title and nothing else has; said here, because the checks of articles need not reach the browser. */
const EMPTY: Omit<ArticleContent, 'title' | 'body' | 'seo'> = {
  ...{ kicker: null, dek: null, excerpt: null, hero: null, byline: [], issue: null },
  ...{ categoryIds: [], tagIds: [], language: null, disclosure: null, sponsor: null },
  ...{ isEssay: false, relatedPins: [] },
}

export function pageAsArticle({ title, description, body }: PageContent): ArticleContent {
  const seo = { title: null, description: description || null, canonical: null, noindex: false }
  return { ...EMPTY, title, body, seo }
}

export function articleAsPage({ title, seo, body }: ArticleContent): PageContent {
  return { title, description: seo.description ?? '', body }
}
