// Citation files, read back by a library that knows nothing of ours; and the tags that Google Scholar reads.
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writtenCitation } from '../../../../lib/discovery/citation/formats.ts'
import { highwireTags } from '../../../../lib/discovery/citation/highwire.ts'
import { invertedName, partsOfName } from '../../../../lib/discovery/citation/name.ts'
import { type Citation, citationOf } from '../../../../lib/discovery/citation/record.ts'
import { publicationOf } from '../../../../lib/discovery/publication.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { anArticlePage } from '../../../fixtures/article.ts'
import { aSigner } from '../../../fixtures/views.ts'

const settings = {
  ...DEFAULT_SETTINGS,
  name: 'Synovia',
  publisher: 'Fable & Footnote',
  issnPrint: '1234-5679',
}
const publication = publicationOf({ ...settings, timeZone: 'America/New_York' }, 'https://synovia.example')

const NAMES = ['Meera Rao', 'Vincent van Gogh', 'Martin Luther King, Jr.', 'Plato']
const citation = (given: Partial<Citation> = {}): Citation => ({
  ...citationOf(
    publication,
    anArticlePage({
      title: 'Salt & water: 50% {of} #1_gout',
      byline: NAMES.map((name) => aSigner(name, ['MD'])),
      publishedAt: Date.UTC(2023, 11, 9, 2),
    }),
  ),
  ...given,
})

type Item = Record<string, unknown>
const read = (text: string, forceType?: string): Item => {
  const [item] = plugins.input.chain(text, {
    ...(forceType ? { forceType } : {}),
    generateGraph: false,
  }) as Item[]
  if (!item) throw new Error('Nothing was read.')
  return item
}

const common = {
  title: 'Salt & water: 50% {of} #1_gout',
  'container-title': 'Synovia',
  publisher: 'Fable & Footnote',
  ISSN: '1234-5679',
  volume: '17',
  issue: '12',
  URL: 'https://synovia.example/article/the-second-silence/',
}

test('RIS says who, what, where and when, to another program', () => {
  const { text, fileName } = writtenCitation('ris', citation())
  expect(fileName).toBe('the-second-silence.ris')
  const item = read(text, '@ris/file')
  const { publisher, ...kept } = common
  expect(item).toMatchObject(kept)
  expect(text).toContain(`PB  - ${publisher}\r\n`)
  expect(item.type).toBe('article-journal')
  expect(item.author).toMatchObject([
    { family: 'Rao', given: 'Meera' },
    { family: expect.stringContaining('Gogh'), given: 'Vincent' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { family: 'Plato' },
  ])
  expect(item.issued).toMatchObject({ 'date-parts': [[2023, 12, 8]] })
  expect(text.split('\r\n').at(-2)).toBe('ER  - ')
})

test('BibTeX says the same, signs that TeX would obey among it', () => {
  const item = read(writtenCitation('bibtex', citation()).text, '@bibtex/text')
  expect(item).toMatchObject(common)
  expect(item.author).toMatchObject([
    { family: 'Rao', given: 'Meera' },
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { family: 'Plato' },
  ])
  expect(item.issued).toMatchObject({ 'date-parts': [[2023, 12, 8]] })
  expect(item['citation-key'] ?? item.id).toBe('rao-2023-the-second-silence')
})

test('BibTeX: a lone brace leaves the entry whole, and a name with “and” in it is one author', () => {
  const authors = ['Salt and Water Society', 'And & Sons', 'Meera Rao', '{ Brace', 'Sandra Handy']
  const given = citation({
    title: 'Half {open',
    abstract: 'Half } closed',
    authors: authors.map((name) => ({ ...partsOfName(name), orcid: null })),
  })
  const { text } = writtenCitation('bibtex', given)
  const depths = [...text].map((sign) => (sign === '{' ? 1 : sign === '}' ? -1 : 0))
  expect(depths.reduce((depth: number, step) => depth + step, 0)).toBe(0)
  const item = read(text, '@bibtex/text')
  expect(item.title).toBe('Half {open')
  expect(text).toContain('{Salt and Water Society} and {And \\& Sons} and Rao, Meera and ')
  expect(item.author).toHaveLength(5)
})

test('CSL-JSON says the same as it is', () => {
  const item = read(writtenCitation('csl', citation()).text)
  expect(item).toMatchObject({ ...common, type: 'article-magazine' })
  expect(item.author).toMatchObject([
    { family: 'Rao' },
    { family: 'van Gogh' },
    { suffix: 'Jr.' },
    { family: 'Plato' },
  ])
})

test('whatever stands in a title or a name, each file holds one entry and the title comes back', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  const plain = (text: string) =>
    text
      .toWellFormed()
      .replaceAll(/\p{Cc}+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
  fc.assert(
    fc.property(words, words, (title, name) => {
      fc.pre(plain(title) !== '' && plain(name) !== '')
      const given = citation({ title, authors: [{ ...partsOfName(name), orcid: null }] })
      const { text } = writtenCitation('ris', given)
      expect(text.match(/^TY {2}- /gm)).toHaveLength(1)
      expect(text.match(/^ER {2}- /gm)).toHaveLength(1)
      for (const line of text.split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
      expect(plain(String(JSON.parse(writtenCitation('csl', given).text)[0].title))).toBe(plain(title))
    }),
    { examples: [['a\r\nER  - \r\nTY  - JOUR', 'b\nAU  - c']] },
  )
  for (const title of ['\\input{x}', '50% of $5 {', '} @article{x,', 'a_b^c~d # &', 'Ünïcödé 日本 🎈']) {
    const item = read(writtenCitation('bibtex', citation({ title })).text, '@bibtex/text')
    expect(item.title).toBe(title)
  }
})

test('a name is sorted by its family name, small words with it', () => {
  const sorted = (name: string) => invertedName(partsOfName(name), 'last')
  expect(NAMES.map(sorted)).toEqual(['Rao, Meera', 'van Gogh, Vincent', 'King, Martin Luther, Jr.', 'Plato'])
  expect(sorted('Ludwig  van der Rohe')).toBe('van der Rohe, Ludwig')
})

test('Google Scholar’s tags: one for each author without degrees, the date with slashes, ISSN, volume, issue', () => {
  expect(highwireTags(citation())).toEqual([
    ['citation_title', common.title],
    ...NAMES.map((name) => ['citation_author', name]),
    ['citation_publication_date', '2023/12/08'],
    ['citation_journal_title', 'Synovia'],
    ['citation_publisher', 'Fable & Footnote'],
    ['citation_issn', '1234-5679'],
    ['citation_volume', '17'],
    ['citation_issue', '12'],
    ['citation_language', 'en'],
    ['citation_public_url', common.URL],
  ])
  const bare = citation({ volume: null, issue: null, issns: [], authors: [] })
  expect(highwireTags(bare).map(([name]) => name)).not.toContain('citation_volume')
})
