// What Open Graph says of an article beside its title and picture (https://ogp.me, "article").
import { isoDate } from '../dates.ts'
import type { ArticlePageView } from '../reader/views.ts'
import { absolute } from '../urls.ts'
import { changedAt } from './json-ld/article.ts'

export function articleFacts(view: ArticlePageView, origin: string): [property: string, content: string][] {
  const changed = changedAt(view)
  const section = view.breadcrumb[0]
  return [
    ['article:published_time', isoDate(view.publishedAt)],
    ...(changed > view.publishedAt ? [fact('article:modified_time', isoDate(changed))] : []),
    ...(section ? [fact('article:section', section.label)] : []),
    ...view.byline.flatMap(({ href, role }) =>
      href && role === '' ? [fact('article:author', absolute(origin, href))] : [],
    ),
    ...view.taggedWith.map(({ label }) => fact('article:tag', label)),
  ]
}

const fact = (property: string, content: string): [string, string] => [property, content]
