// Who publishes, the site, the periodical and its issues: what every other node refers to.
import { iconAddress } from '../../icons/address.ts'
import type { IssueTeaser } from '../../reader/views.ts'
import { absolute, urls } from '../../urls.ts'
import type { Publication } from '../publication.ts'
import { imageOf } from './image.ts'
import { type Node, node, reference } from './node.ts'

export const organizationId = (origin: string) => `${origin}/#organization`
export const siteId = (origin: string) => `${origin}/#website`
export const periodicalId = (origin: string) => `${origin}/#periodical`

export function organizationNode(publication: Publication): Node {
  const { origin, name, publisher } = publication
  return node('Organization', {
    '@id': organizationId(origin),
    name: publisher,
    alternateName: publisher === name ? null : name,
    url: `${origin}/`,
    logo: logoNode(publication),
  })
}

/** Its icon where it has no logo, and that of the program where it has neither. */
function logoNode({ origin, logo, icon }: Publication): Node {
  const at = (src: string, width: number, height: number) =>
    node('ImageObject', { url: absolute(origin, src), width, height })
  if (logo) return at(logo.src, logo.width, logo.height)
  return at(icon ? iconAddress(icon, '512') : '/icon-512.png', 512, 512)
}

/** With its search (Google: sitelinks search box; others still read it). */
export function siteNode({ origin, name, description, language }: Publication): Node {
  return node('WebSite', {
    '@id': siteId(origin),
    url: `${origin}/`,
    name,
    description,
    inLanguage: language,
    publisher: reference(organizationId(origin)),
    potentialAction: node('SearchAction', {
      target: node('EntryPoint', { urlTemplate: `${origin}${urls.search()}?q={search_term_string}` }),
      'query-input': 'required name=search_term_string',
    }),
  })
}

export function periodicalNode({ origin, name, issns, language }: Publication): Node {
  return node('Periodical', {
    '@id': periodicalId(origin),
    name,
    issn: issns,
    url: `${origin}/`,
    inLanguage: language,
    publisher: reference(organizationId(origin)),
  })
}

export type IssueFacts = { href: string; label: string; volume: number; number: number }

/** Issue of a volume of the periodical. The month is all that is known of a print issue's date. */
export function issueNode(
  publication: Publication,
  issue: IssueFacts & Partial<Pick<IssueTeaser, 'cover'>>,
): Node {
  const { origin, name } = publication
  const url = absolute(origin, issue.href)
  return node('PublicationIssue', {
    '@id': `${url}#issue`,
    url,
    name: `${name}, ${issue.label}`,
    issueNumber: String(issue.number),
    datePublished: /\/(\d{4}-\d{2})\/$/.exec(issue.href)?.[1],
    image: issue.cover ? imageOf(issue.cover, origin) : null,
    isPartOf: node('PublicationVolume', {
      '@id': `${origin}/#volume-${issue.volume}`,
      volumeNumber: String(issue.volume),
      isPartOf: reference(periodicalId(origin)),
    }),
  })
}
