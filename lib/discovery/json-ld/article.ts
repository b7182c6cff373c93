// An article as structured data: what kind of text it is, who wrote it, where it was printed, what was put right.

import { correctionChangedAt } from '../../corrections/names.ts'
import { isoDate } from '../../dates.ts'
import type { ArticlePageView, CorrectionView } from '../../reader/views.ts'
import { absolute, articleAddresses } from '../../urls.ts'
import type { Publication } from '../publication.ts'
import { breadcrumbNode } from './breadcrumb.ts'
import { imageOf } from './image.ts'
import { type Node, node, reference } from './node.ts'
import { signerNode } from './person.ts'
import { issueNode, organizationId, organizationNode, periodicalId, periodicalNode } from './publication.ts'

/** All nodes of an article's page. Every page of it tells of the whole. */
export function articleNodes(publication: Publication, view: ArticlePageView): Node[] {
  const { origin } = publication
  const url = absolute(origin, view.href)
  const trail = breadcrumbNode(publication, view.breadcrumb, { label: view.title, url })
  return [organizationNode(publication), periodicalNode(publication), articleNode(publication, view), trail]
}

function articleNode(publication: Publication, view: ArticlePageView): Node {
  const { origin, language } = publication
  const url = absolute(origin, view.href)
  const authors = view.byline.filter((line) => line.role === '')
  const others = view.byline.filter((line) => line.role !== '')
  const person = (line: ArticlePageView['byline'][number]) =>
    signerNode(
      line,
      view.authors.find(({ href }) => href === line.href),
      origin,
    )
  const image = view.hero && imageOf(view.hero, origin)
  return node(typeOf(view), {
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: view.title,
    description: view.description,
    inLanguage: view.language?.code ?? language,
    datePublished: isoDate(view.publishedAt),
    dateModified: isoDate(changedAt(view)),
    author: authors.length > 0 ? authors.map(person) : reference(organizationId(origin)),
    contributor: others.map(person),
    publisher: reference(organizationId(origin)),
    sponsor: view.sponsor ? node('Organization', { name: view.sponsor }) : null,
    isPartOf: view.issue ? issueNode(publication, view.issue) : reference(periodicalId(origin)),
    hasPart: pagesOf(view, origin),
    articleSection: view.filedUnder.map(({ label }) => label),
    keywords: view.taggedWith.map(({ label }) => label),
    wordCount: view.words,
    image,
    isAccessibleForFree: true,
    correction: view.corrections.map(correctionNode),
    creativeWorkStatus: view.corrections.some(({ kind }) => kind === 'retraction') ? 'Retracted' : null,
    sameAs: view.firstPublished,
  })
}

/** What somebody paid for says so before all else; what argues from the literature is scholarly as well. */
function typeOf(view: ArticlePageView): string | string[] {
  if (view.sponsor !== null) return 'AdvertiserContentArticle'
  if (view.isOpinion) return 'OpinionNewsArticle'
  return view.referenceCount > 0 ? ['NewsArticle', 'MedicalScholarlyArticle'] : 'NewsArticle'
}

export function changedAt({ publishedAt, updatedAt, corrections }: ArticlePageView): number {
  return Math.max(publishedAt, updatedAt ?? 0, ...corrections.map(correctionChangedAt))
}

function pagesOf({ slug, title, page: { count } }: ArticlePageView, origin: string): Node[] {
  if (count === 1) return []
  return Array.from({ length: count }, (_, at) =>
    node('WebPage', {
      url: absolute(origin, articleAddresses(slug).page(at + 1)),
      name: `${title}: Page ${at + 1} of ${count}`,
      position: at + 1,
    }),
  )
}

const correctionNode = ({ text, at }: CorrectionView) =>
  node('CorrectionComment', { text, datePublished: isoDate(at) })
