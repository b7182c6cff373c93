// Pages that are no article: front page, listings, authors, issues and static pages.
import type {
  AuthorPageView,
  AuthorView,
  HomeView,
  IssueArchiveView,
  IssueView,
  Link,
  ListingView,
  Teaser,
} from '../../reader/views.ts'
import { absolute, urls } from '../../urls.ts'
import type { Publication } from '../publication.ts'
import { breadcrumbNode } from './breadcrumb.ts'
import { type Node, node, reference } from './node.ts'
import { personId, personNode } from './person.ts'
import { issueNode, organizationNode, periodicalNode, siteId, siteNode } from './publication.ts'

/** A page by its canonical path. `above` is the way to it without the front page. */
export type PageFacts = { path: string; title: string; description?: string; above?: Link[] }

export function homeNodes(publication: Publication, view: HomeView): Node[] {
  const { origin, name, description } = publication
  const teasers = [view.lead, ...view.seconds, ...view.latest].filter((teaser) => teaser !== null)
  return [
    organizationNode(publication),
    siteNode(publication),
    periodicalNode(publication),
    node('CollectionPage', {
      ...page('CollectionPage', publication, { path: urls.home(), title: name, description }),
      mainEntity: listOf(origin, teasers.map(itemOf)),
    }),
  ]
}

/** A category, a hub or a tag, one page of it. */
export function listingNodes(publication: Publication, view: ListingView, facts: PageFacts): Node[] {
  return collection(publication, { ...facts, above: view.breadcrumb }, [
    ...(view.featured ? [view.featured] : []),
    ...view.teasers,
  ])
}

export function authorNodes(publication: Publication, view: AuthorPageView, facts: PageFacts): Node[] {
  const { origin } = publication
  const { author, listing } = view
  const person = { ...personNode(author, origin), mainEntityOfPage: absolute(origin, facts.path) }
  return [
    organizationNode(publication),
    node('ProfilePage', {
      ...page('ProfilePage', publication, facts),
      mainEntity: person,
      hasPart: listing.teasers.map((teaser) =>
        node('Article', {
          url: absolute(origin, teaser.href),
          headline: teaser.title,
          author: reference(personId(origin, author.href)),
        }),
      ),
    }),
    trailOf(publication, facts),
  ]
}

export function editorsNodes(publication: Publication, editors: AuthorView[], facts: PageFacts): Node[] {
  return [
    organizationNode(publication),
    node('CollectionPage', {
      ...page('CollectionPage', publication, facts),
      mainEntity: node('ItemList', {
        numberOfItems: editors.length,
        itemListElement: editors.map((editor, at) =>
          node('ListItem', { position: at + 1, item: personNode(editor, publication.origin) }),
        ),
      }),
    }),
    trailOf(publication, facts),
  ]
}

export function issueNodes(publication: Publication, view: IssueView, facts: PageFacts): Node[] {
  const { origin } = publication
  const above = [{ label: 'Issue Archives', href: urls.issues() }]
  const contents = view.sections.flatMap(({ name, teasers }) =>
    teasers.map((teaser) =>
      node('Article', {
        url: absolute(origin, teaser.href),
        headline: teaser.title,
        articleSection: name,
        author: teaser.byline
          .filter(({ role }) => role === '')
          .map(({ name, href }) =>
            node('Person', { name, url: href === null ? null : absolute(origin, href) }),
          ),
      }),
    ),
  )
  return [
    organizationNode(publication),
    periodicalNode(publication),
    {
      ...issueNode(publication, view),
      mainEntityOfPage: absolute(origin, view.href),
      ...(view.pdf && { encoding: pdfNode(view.pdf, origin) }),
      hasPart: contents,
    },
    trailOf(publication, { ...facts, above }),
  ]
}

export function issuesNodes(publication: Publication, view: IssueArchiveView, facts: PageFacts): Node[] {
  const issues = view.years.flatMap(({ issues }) => issues)
  return collection(
    publication,
    facts,
    issues.map(({ href, label }) => ({ href, title: label })),
  )
}

export function staticPageNodes(publication: Publication, facts: PageFacts): Node[] {
  return [
    organizationNode(publication),
    node('WebPage', page('WebPage', publication, facts)),
    trailOf(publication, facts),
  ]
}

const pdfNode = ({ href, size }: NonNullable<IssueView['pdf']>, origin: string) =>
  node('MediaObject', {
    contentUrl: absolute(origin, href),
    encodingFormat: 'application/pdf',
    contentSize: size,
  })

type Item = Pick<Teaser, 'href' | 'title'>

function collection(publication: Publication, facts: PageFacts, items: Item[]): Node[] {
  return [
    organizationNode(publication),
    node('CollectionPage', {
      ...page('CollectionPage', publication, facts),
      mainEntity: listOf(publication.origin, items.map(itemOf)),
    }),
    trailOf(publication, facts),
  ]
}

function page(type: string, { origin, language }: Publication, facts: PageFacts): Node {
  const { path, title, description } = facts
  const url = absolute(origin, path)
  return node(type, {
    '@id': `${url}#page`,
    url,
    name: title,
    description,
    inLanguage: language,
    isPartOf: reference(siteId(origin)),
  })
}

const trailOf = (publication: Publication, { path, title, above = [] }: PageFacts) =>
  breadcrumbNode(publication, above, { label: title, url: absolute(publication.origin, path) })

const itemOf = ({ href, title }: Item) => ({ href, title })

function listOf(origin: string, items: Item[]): Node {
  return node('ItemList', {
    numberOfItems: items.length,
    itemListElement: items.map(({ href, title }, at) =>
      node('ListItem', { position: at + 1, name: title, url: absolute(origin, href) }),
    ),
  })
}
