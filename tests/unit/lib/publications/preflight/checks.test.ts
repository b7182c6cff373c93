import { expect, test } from 'vitest'
import { type ArticleContent, contentOf } from '../../../../../lib/articles/content.ts'
import type { PreflightFacts } from '../../../../../lib/publications/preflight/finding.ts'
import { preflight } from '../../../../../lib/publications/preflight/preflight.ts'
import { parseDoc } from '../../../../../lib/rich-text/document.ts'
import { fromHtml } from '../../../../../lib/rich-text/from-html.ts'
import { WORDS_PER_PAGE } from '../../../../../lib/rich-text/sheets/count.ts'
import { DAY, NOON } from '../../../../support/cast.ts'

const words = (count: number) => `<p>${'word '.repeat(count)}</p>`
const hero = { mediumId: 'knee', alt: null, caption: null, credit: null }

/** An article that nothing is to be said against. */
function sound(change: Partial<ArticleContent> = {}, facts: Partial<PreflightFacts> = {}): PreflightFacts {
  const content = contentOf({
    title: 'Of knees',
    dek: 'A short walk.',
    body: fromHtml(words(200)),
    byline: [{ authorId: 'a', name: 'Ingrid Halvorsen', credentials: ['MD'], role: '' }],
    categoryIds: ['c'],
    disclosure: 'None.',
    hero,
    ...change,
  })
  return {
    ...{ id: 'x', slug: 'of-knees', content, at: NOON, timeZone: 'UTC', wordsPerPage: WORDS_PER_PAGE },
    media: { knee: { alt: 'A knee', credit: 'Ada', isMissing: false, rightsExpireAt: null } },
    authors: { a: { credentials: ['MD', 'PhD'] } },
    ...{
      issue: null,
      links: {},
      hasNamesake: false,
      isNumbered: false,
      titleSlug: null,
      categorySponsor: null,
    },
    ...facts,
  }
}

const said = (facts: PreflightFacts) => preflight(facts).map(({ check, kind }) => `${check}: ${kind}`)
const mended = (facts: PreflightFacts) => preflight(facts).flatMap(({ mend }) => mend ?? [])
const body = (...content: unknown[]) => parseDoc({ type: 'doc', content })
const text = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const cite = (id: string) => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: 'So.' },
    { type: 'referenceMark', attrs: { ids: [id] } },
  ],
})
const list = (...ids: string[]) => ({
  type: 'referenceList',
  content: ids.map((id) => ({
    type: 'reference',
    attrs: { id },
    content: [{ type: 'text', text: `Entry ${id}` }],
  })),
})
const heading = (level: number, words: string) => ({ ...text(words), type: 'heading', attrs: { level } })

test('of a sound article nothing is said', () => {
  expect(preflight(sound())).toEqual([])
})

test('no text, no way out', () => {
  expect(said(sound({ body: fromHtml('<p> </p>') }))).toEqual(['text: blocking'])
})

test('pictures say what they show and whose they are, in the article or in the library', () => {
  const bare = { media: { knee: { alt: ' ', credit: null, isMissing: false, rightsExpireAt: null } } }
  expect(said(sound({}, bare))).toEqual(['alt: blocking', 'credit: advice'])
  expect(said(sound({ hero: { ...hero, alt: 'A knee', credit: 'Ada' } }, bare))).toEqual([])
  const figure = { type: 'figure', attrs: { mediumId: 'knee', alt: null, credit: null, size: 'column' } }
  expect(said(sound({ hero: null, body: body(text('So.'), figure) }, bare))).toEqual([
    'alt: blocking',
    'credit: advice',
  ])
  expect(mended(sound({ hero: null, body: body(text('So.'), figure) }, bare))).toMatchObject([
    { kind: 'decorative', index: 1, mediumId: 'knee' },
  ])
  const decorative = { ...figure, attrs: { ...figure.attrs, alt: '', credit: 'Ada' } }
  expect(said(sound({ hero: null, body: body(text('So.'), decorative) }, bare))).toEqual([])
  expect(said(sound({}, { media: {} }))).toEqual([
    'alt: blocking',
    'missing-pictures: blocking',
    'credit: advice',
  ])
})

test('what is cited is listed, what is listed is cited', () => {
  expect(said(sound({ body: body(cite('one'), list('one')) }))).toEqual([])
  expect(said(sound({ body: body(text('So.'), list('one', 'two')) }))).toEqual(['references: advice'])
  expect(mended(sound({ body: body(text('So.'), list('one', 'two')) }))).toMatchObject([
    { kind: 'drop-references', ids: ['one', 'two'] },
  ])
  const [finding] = preflight(sound({ body: { type: 'doc', content: [text('A'), cite('gone')] as never[] } }))
  expect(finding).toMatchObject({ check: 'references', kind: 'blocking', place: { kind: 'block', index: 1 } })
  expect(finding?.mend).toMatchObject({ kind: 'uncite', ids: ['gone'] })
})

test('headings go down one level at a time', () => {
  const jumping = sound({ body: body(text('So.'), heading(2, 'A'), heading(4, 'B'), heading(4, 'C')) })
  expect(said(jumping)).toEqual(['headings: advice'])
  expect(mended(jumping)).toMatchObject([{ kind: 'heading', index: 2, words: 'B', level: 3 }])
  expect(said(sound({ body: body(heading(2, 'A'), heading(3, 'B'), heading(2, 'C')) }))).toEqual([])
})

test('links to our own pages lead somewhere', () => {
  expect(said(sound({}, { links: { '/article/a/': { kind: 'missing' } } }))).toEqual(['links: blocking'])
  expect(mended(sound({}, { links: { '/article/a/': { kind: 'missing' } } }))).toMatchObject([
    { kind: 'unlink', href: '/article/a/' },
  ])
  expect(said(sound({}, { links: { '/article/a/': { kind: 'later' } } }))).toEqual(['links: advice'])
  const moved = sound({}, { links: { '/article/a/': { kind: 'moved', to: '/article/b/' } } })
  expect(mended(moved)).toMatchObject([{ kind: 'link', from: '/article/a/', to: '/article/b/' }])
})

test('a first page is worth opening, and no page never ends', () => {
  expect(said(sound({ body: fromHtml(`${words(149)}<!--nextpage-->${words(200)}`) }))).toEqual([
    'pages: advice',
  ])
  expect(said(sound({ body: fromHtml(`${words(150)}<!--nextpage-->${words(200)}`) }))).toEqual([])
  expect(said(sound({ body: fromHtml(words(149)) }))).toEqual([])
  expect(said(sound({ body: fromHtml(words(1201)) }))).toEqual(['pages: advice'])
  expect(said(sound({ body: fromHtml(words(1201)) }, { wordsPerPage: { aim: 700, most: 1500 } }))).toEqual([])
  expect(mended(sound({ body: fromHtml(words(1201)) }))).toMatchObject([{ kind: 'split' }])
})

test('the day fits the issue', () => {
  const issue = (year: number, month: number) => ({ issue: { year, month, label: 'An issue' } })
  expect(said(sound({}, issue(2025, 12)))).toEqual([])
  expect(said(sound({}, issue(2026, 3)))).toEqual([])
  expect(said(sound({}, issue(2026, 4)))).toEqual(['issue-month: advice'])
  expect(said(sound({}, issue(2024, 1)))).toEqual(['issue-month: advice'])
})

test('who pays is named', () => {
  expect(said(sound({ kicker: 'Sponsored content' }))).toEqual(['sponsor: blocking'])
  expect(said(sound({ kicker: 'Sponsored content', sponsor: 'Northmere' }))).toEqual([])
  expect(mended(sound({}, { categorySponsor: 'Northmere' }))).toMatchObject([{ sponsor: 'Northmere' }])
})

test('titles fit and are nobody else’s', () => {
  expect(said(sound({ title: 'x'.repeat(111) }))).toEqual(['titles: advice'])
  expect(said(sound({}, { hasNamesake: true }))).toEqual(['titles: advice'])
  const numbered = { slug: 'of-knees-2', isNumbered: true }
  expect(said(sound({}, numbered))).toEqual(['titles: advice'])
  expect(mended(sound({}, numbered))).toEqual([])
  expect(mended(sound({}, { ...numbered, titleSlug: 'of-hips' }))).toEqual([
    { kind: 'slug', slug: 'of-hips', label: 'Address from the title: of-hips' },
  ])
})

test('it is signed with credentials, placed, introduced, and says what is disclosed', () => {
  expect(said(sound({ byline: [] }))).toEqual(['byline: advice'])
  const bare = sound({ byline: [{ authorId: 'a', name: 'Ingrid', credentials: [], role: '' }] })
  expect(mended(bare)).toMatchObject([
    { kind: 'credentials', line: 0, authorId: 'a', name: 'Ingrid', credentials: ['MD', 'PhD'] },
  ])
  expect(said(sound({ categoryIds: [] }))).toEqual(['placing: advice'])
  expect(said(sound({ dek: null }))).toEqual(['placing: advice'])
  expect(said(sound({ dek: null, excerpt: 'By hand.' }))).toEqual([])
  expect(said(sound({ disclosure: null }))).toEqual(['disclosure: advice'])
  expect(mended(sound({ disclosure: null }))).toMatchObject([
    { kind: 'disclosure', disclosure: 'The author has nothing to disclose.' },
  ])
})

test('a picture whose rights are over holds it back; one whose rights end within the month is told', () => {
  const until = (rightsExpireAt: number) =>
    said(sound({}, { media: { knee: { alt: 'A knee', credit: 'Ada', isMissing: false, rightsExpireAt } } }))
  expect(until(NOON)).toEqual(['rights: blocking'])
  expect(until(NOON + 1)).toEqual(['rights: advice'])
  expect(until(NOON + 30 * DAY)).toEqual(['rights: advice'])
  expect(until(NOON + 30 * DAY + 1)).toEqual([])
})

test('a reference says what it is, not only where', () => {
  const entry = (words: string) => ({
    type: 'referenceList',
    content: [{ type: 'reference', attrs: { id: 'one' }, content: [{ type: 'text', text: words }] }],
  })
  for (const bare of [
    '10.1000/xyz.1',
    'doi: 10.1000/xyz.1.',
    'https://doi.org/10.1000/xyz.1',
    'PMID: 123456',
  ])
    expect(said(sound({ body: body(cite('one'), entry(bare)) })), bare).toEqual(['references: advice'])
  for (const whole of ['Ada L. Of knees. 10.1000/xyz.1', 'https://a.example/'])
    expect(said(sound({ body: body(cite('one'), entry(whole)) })), whole).toEqual([])
})

test('a link to a place in the text that is not there is told', () => {
  const lost = sound({}, { links: { '#doses': { kind: 'no-place' } } })
  expect(said(lost)).toEqual(['links: advice'])
  expect(mended(lost)).toMatchObject([{ kind: 'unlink', href: '#doses' }])
})
