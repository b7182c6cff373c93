// Structured data against schema.org's own definitions, and what it says of an article, an author and an issue.
import { expect, test } from 'vitest'
import { articleNodes } from '../../../../lib/discovery/json-ld/article.ts'
import { jsonLdText, type Node } from '../../../../lib/discovery/json-ld/node.ts'
import {
  authorNodes,
  editorsNodes,
  homeNodes,
  issueNodes,
  issuesNodes,
  listingNodes,
  staticPageNodes,
} from '../../../../lib/discovery/json-ld/pages.ts'
import { publicationOf } from '../../../../lib/discovery/publication.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { anArticlePage } from '../../../fixtures/article.ts'
import { aHome, aListing, anArchive, anIssuePage } from '../../../fixtures/lists.ts'
import { anAuthor } from '../../../fixtures/views.ts'
import { knownTypes, schemaFaults } from '../../../support/discovery/schema-org.ts'

const settings = { ...DEFAULT_SETTINGS, name: 'Synovia', publisher: 'Fable', issnPrint: '1234-5679' }
const publication = publicationOf({ ...settings, issnOnline: '2345-6781' }, 'https://synovia.example')
const facts = { path: '/x/', title: 'A page', description: 'What it is.' }
const ORIGIN = publication.origin

const article = (given: Parameters<typeof anArticlePage>[0] = {}) =>
  articleNodes(publication, anArticlePage(given))
const ofType = (nodes: Node[], type: string) => {
  const found = nodes.find((node) => [node['@type']].flat().includes(type))
  if (!found) throw new Error(`No ${type} among ${nodes.map((node) => node['@type'])}`)
  return found
}

const CORRECTED = {
  sponsor: 'A sponsor',
  corrections: [{ kind: 'retraction' as const, text: 'It was wrong.', at: Date.UTC(2025, 1, 1) }],
  firstPublished: 'https://journal.example/first/',
}
const PAGES: Record<string, () => Node[]> = {
  article: () => article(),
  'a corrected, sponsored article': () => article(CORRECTED),
  'news with references': () => article({ section: 'conditions' }),
  'front page': () => homeNodes(publication, aHome()),
  listing: () => listingNodes(publication, aListing(), facts),
  author: () => authorNodes(publication, { author: anAuthor(), listing: aListing() }, facts),
  editors: () => editorsNodes(publication, [anAuthor()], facts),
  issue: () => issueNodes(publication, anIssuePage(), facts),
  issues: () => issuesNodes(publication, anArchive(), facts),
  'static page': () => staticPageNodes(publication, facts),
}

test('the definitions are really read, and find what is wrong', () => {
  expect(knownTypes).toBeGreaterThan(700)
  expect(schemaFaults({ '@type': 'NewsArticle', headline: 'x', honorificSuffix: 'MD' })).toEqual([
    ': NewsArticle has no honorificSuffix',
  ])
  expect(schemaFaults({ '@type': 'NewsArtikel' })).toEqual([': there is no type NewsArtikel'])
  expect(schemaFaults({ '@type': 'Article', author: { '@type': 'ImageObject' } })).toHaveLength(1)
  expect(schemaFaults({ '@type': 'Article', datePublished: 'yesterday' })).toHaveLength(1)
})

test.each(Object.entries(PAGES))('%s: every type and property is schema.org’s', (_, nodes) => {
  expect(schemaFaults(nodes())).toEqual([])
})

test.each(Object.entries(PAGES))(
  '%s: what is referred to is told of on the page, but for the site',
  (_, nodes) => {
    const text = JSON.stringify(nodes())
    const told = new Set([...text.matchAll(/"@type":[^{}]*?"@id":"([^"]+)"/g)].map(([, id]) => id))
    const meant = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id)
    expect(meant.filter((id) => !told.has(id) && id !== `${ORIGIN}/#website`)).toEqual([])
  },
)

test('the type follows from who paid and what is argued from', () => {
  const typeOf = (given: Parameters<typeof anArticlePage>[0]) => article(given)[2]?.['@type']
  expect(typeOf({})).toBe('OpinionNewsArticle')
  expect(typeOf({ sponsor: 'A sponsor' })).toBe('AdvertiserContentArticle')
  expect(typeOf({ isOpinion: false })).toEqual(['NewsArticle', 'MedicalScholarlyArticle'])
  expect(typeOf({ isOpinion: false, referenceCount: 0 })).toBe('NewsArticle')
})

test('an article names its authors with degrees and ORCID, its place in print, its pages and what was put right', () => {
  const [person] = anArticlePage().authors
  const orcid = '0000-0002-1825-0097'
  const nodes = article({ ...CORRECTED, authors: person ? [{ ...person, orcid }] : [] })
  const node = ofType(nodes, 'AdvertiserContentArticle')
  expect(node.author).toMatchObject([
    { '@type': 'Person', name: 'Meera Rao', sameAs: `https://orcid.org/${orcid}` },
  ])
  const [author] = node.author as Node[]
  expect(author?.honorificSuffix).toMatch(/^MD/)
  expect(node.isPartOf).toMatchObject({
    '@type': 'PublicationIssue',
    issueNumber: '12',
    datePublished: '2023-12',
    isPartOf: {
      '@type': 'PublicationVolume',
      volumeNumber: '17',
      isPartOf: { '@id': `${ORIGIN}/#periodical` },
    },
  })
  expect(ofType(nodes, 'Periodical').issn).toEqual(['1234-5679', '2345-6781'])
  expect((node.hasPart as Node[]).map(({ url }) => url)).toEqual([
    `${ORIGIN}/article/the-second-silence/`,
    ...[2, 3, 4, 5, 6].map((page) => `${ORIGIN}/article/the-second-silence/${page}/`),
  ])
  expect(node).toMatchObject({
    sponsor: { name: 'A sponsor' },
    correction: [{ '@type': 'CorrectionComment', text: 'It was wrong.' }],
    creativeWorkStatus: 'Retracted',
    dateModified: '2025-02-01T00:00:00.000Z',
  })
  expect(node.articleBody).toBeUndefined()
  const trail = ofType(nodes, 'BreadcrumbList').itemListElement as Node[]
  expect(trail.map(({ name }) => name)).toEqual(['Synovia', 'Opinion', 'Rheuminations', 'The Second Silence'])
})

test('no title can end the element that the data stands in', () => {
  const title = '</script><script>alert(1)</script><!-- \ud800'
  const text = jsonLdText(article({ title }))
  expect(text).not.toContain('<')
  expect(JSON.parse(text)['@graph'][2].headline).toBe(title.toWellFormed())
})
