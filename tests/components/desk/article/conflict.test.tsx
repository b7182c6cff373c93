import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ConflictDialog } from '../../../../components/desk/article/conflict.tsx'
import type { ArticleModel } from '../../../../components/desk/article/use-article.ts'
import { type ArticleContent, contentOf } from '../../../../lib/articles/content.ts'
import type { Doc } from '../../../../lib/rich-text/document.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { withoutLayout } from '../../../support/body.ts'
import { aMedium } from '../../../support/desk/writing.ts'
import { cite, doc, figure, h, p, quote, references } from '../../../unit/lib/rich-text/write.ts'

const choices = {
  issues: [
    { id: 'i1', label: 'March 2031', sections: [] },
    { id: 'i2', label: 'April 2031', sections: [] },
  ],
  categories: [
    { id: 'c1', label: 'Conditions › Gout', name: 'Gout', parentId: null },
    { id: 'c2', label: 'Practice', name: 'Practice', parentId: null },
  ],
  tags: [],
}
const titles: Record<string, string> = { a1: 'Salt and water', a2: 'The slow joint' }

beforeEach(() => {
  withoutLayout()
  vi.stubGlobal('fetch', async (address: string) => {
    const ids = new URL(address, 'http://desk.example').searchParams.get('ids')?.split(',') ?? []
    return Response.json({
      media: ids.map((id) => aMedium(id, { alt: `Picture ${id}` })),
      choices: ids.map((id) => ({ id, label: titles[id], href: '' })),
    })
  })
})
afterEach(() => vi.unstubAllGlobals())

const settled: ArticleContent[] = []

/** Both sides as they are shown, after a clash between what two people made of the same text. */
async function clash(base: ArticleContent, mine: ArticleContent, theirs: ArticleContent) {
  settled.length = 0
  const model = {
    conflict: { rev: 2, content: theirs, base, byName: 'Edda Voss' },
    isChoosing: true,
    content: () => mine,
    editor: () => null,
    chooseLater() {},
    settleConflict: async (content: ArticleContent) => void settled.push(content),
  } as unknown as ArticleModel
  render(<ConflictDialog model={model} choices={choices} />)
  const part = await screen.findByRole('group')
  // What is looked up has come.
  await Promise.all(
    within(part)
      .queryAllByText('A picture')
      .map(() => within(part).findAllByRole('img')),
  )
  const side = (label: RegExp) => within(part).getByRole('radio', { name: label }).closest('label')
  return {
    part,
    legend: part.querySelector('legend')?.textContent,
    mine: side(/^Yours/),
    theirs: side(/^Edda Voss/),
  }
}

const text = (body: Doc, more: Partial<ArticleContent> = {}) => contentOf({ title: 'Gout', ...more, body })
const bodies = (...three: [Doc, Doc, Doc]) => clash(text(three[0]), text(three[1]), text(three[2]))
const pages = (...three: [string, string, string]) =>
  bodies(fromHtml(three[0]), fromHtml(three[1]), fromHtml(three[2]))

test('two pictures under one caption are both shown', async () => {
  const picture = (id: string) => doc(p('Before.'), figure(id, 'A knee'))
  const { mine, theirs, legend } = await bodies(picture('m0'), picture('m1'), picture('m2'))
  expect(legend).toBe('A part of the text: picture')
  const source = (side: Element | null) => side?.querySelector('img')?.getAttribute('src')
  await waitFor(() => expect(source(mine)).toBe('/media/m1-s.jpg'))
  expect(source(theirs)).toBe('/media/m2-s.jpg')
})

test('pictures of a gallery are shown on both sides', async () => {
  const gallery = (...ids: string[]) => doc({ type: 'gallery', content: ids.map((id) => figure(id, '')) })
  const { mine, theirs } = await bodies(gallery('m0'), gallery('m0', 'm1'), gallery('m0', 'm2'))
  const alts = (side: Element | null) => [...(side?.querySelectorAll('img') ?? [])].map((img) => img.alt)
  await waitFor(() => expect(alts(mine)).toEqual(['Picture m0', 'Picture m1']))
  expect(alts(theirs)).toEqual(['Picture m0', 'Picture m2'])
})

const video = (id: string) =>
  doc({ type: 'videoEmbed', attrs: { provider: 'vimeo', videoId: id, title: null } })
const callout = (title: string) => doc({ type: 'callout', attrs: { title }, content: [p('Rest.')] })
const table = (caption: string) =>
  fromHtml(`<table><caption>${caption}</caption><tr><td>Knee</td><td>12</td></tr></table>`)
const cited = (id: string) => doc(p('Salt helps', cite(id), '.'), references('a', 'b', 'c'))
const form = (attrs: object) => doc(figure('m0', 'A knee', attrs))
const source = (cite: string) => doc({ ...quote(p('It hurts.')), attrs: { cite } } as Doc['content'][number])
const pull = (attribution: string): Doc =>
  doc({ type: 'pullQuote', attrs: { attribution }, content: [{ type: 'text', text: 'It hurts.' }] })
const code = (language: string): Doc =>
  doc({ type: 'codeBlock', attrs: { language }, content: [{ type: 'text', text: 'x = 1' }] })
const numbered = (start: number): Doc =>
  doc({ type: 'orderedList', attrs: { start }, content: [{ type: 'listItem', content: [p('One')] }] })

test.each<[string, [Doc, Doc, Doc], string, string]>([
  [
    'another address of a link',
    ['old', 'one', 'two'].map((to) => fromHtml(`<p>See <a href="https://${to}.example/">here</a>.</p>`)) as [
      Doc,
      Doc,
      Doc,
    ],
    'Link: “here” to https://one.example/',
    'Link: “here” to https://two.example/',
  ],
  [
    'other words in bold',
    ['Salt and water', '<b>Salt</b> and water', 'Salt and <b>water</b>'].map((one) =>
      fromHtml(`<p>${one}</p>`),
    ) as [Doc, Doc, Doc],
    'Bold: “Salt”',
    'Bold: “water”',
  ],
  [
    'the title of a callout',
    [callout('Old'), callout('Key points'), callout('In short')],
    'Title: “Key points”',
    'Title: “In short”',
  ],
  [
    'the source of a quotation',
    [source('Old'), source('Osler'), source('Rao')],
    'Source: “Osler”',
    'Source: “Rao”',
  ],
  [
    'who said a pull quote',
    [pull('Old'), pull('Osler'), pull('Rao')],
    'Attribution: “Osler”',
    'Attribution: “Rao”',
  ],
  [
    'the caption of a table',
    [table('Old'), table('Joints'), table('Bones')],
    'Caption: “Joints”',
    'Caption: “Bones”',
  ],
  [
    'the address of a video',
    [video('1'), video('22'), video('33')],
    'Address: https://vimeo.com/22',
    'Address: https://vimeo.com/33',
  ],
  [
    'the alt text of a picture',
    [form({ alt: 'Old' }), form({ alt: 'A knee' }), form({ alt: '' })],
    'Alt text: “A knee”',
    'Alt text: none, the picture is decoration',
  ],
  [
    'the credit and the size of a picture',
    [form({}), form({ credit: 'Ada' }), form({ size: 'wide' })],
    'Credit: “Ada”',
    'Size: wide',
  ],
  [
    'the level of a heading',
    [doc(h(2, 'Salt')), doc(h(3, 'Salt')), doc(h(4, 'Salt'))],
    'Heading of level 3',
    'Heading of level 4',
  ],
  ['what is cited', [cited('a'), cited('b'), cited('c')], 'Citation: “On b.”', 'Citation: “On c.”'],
  ['the language of code', [code('r'), code('python'), code('sql')], 'Language: “python”', 'Language: “sql”'],
  [
    'where a list begins to count',
    [numbered(1), numbered(3), numbered(5)],
    'First number: 3',
    'First number: 5',
  ],
])('%s is told on both sides', async (_what, three, mineSays, theirsSays) => {
  const { mine, theirs } = await bodies(...three)
  expect(mine).toHaveTextContent(mineSays)
  expect(theirs).toHaveTextContent(theirsSays)
  expect(mine).not.toHaveTextContent(theirsSays)
})

test('a part that one took out says so, and what is chosen goes on', async () => {
  const { mine, theirs } = await pages(
    '<p>Salt.</p><p>One.</p>',
    '<p>Salt and water.</p><p>One.</p>',
    '<p>One.</p>',
  )
  expect(mine).toHaveTextContent('Salt and water.')
  expect(theirs).toHaveTextContent('Taken out')
  await userEvent.click(screen.getByRole('radio', { name: /^Edda Voss/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Go on with this' }))
  expect(settled[0]?.body).toEqual(fromHtml('<p>One.</p>'))
})

test('where only the place of formatting differs, that is said', async () => {
  const again = (at: number) =>
    fromHtml(`<p>${['no', 'no', 'no'].map((word, i) => (i === at ? `<b>${word}</b>` : word)).join(' ')}</p>`)
  const { part } = await bodies(again(0), again(1), again(2))
  expect(part).toHaveTextContent('The words are the same; formatting or citations stand in other places.')
})

const body = fromHtml('<p>Salt.</p>')
const hero = (mediumId: string, credit: string | null = null) => ({
  hero: { mediumId, alt: null, caption: null, credit },
})
const issue = (id: string, section: string) => ({ issue: { id, section, position: 2 } })
const signed = (name: string, authorId: string | null) => ({
  byline: [{ authorId, name, credentials: ['MD'], role: '' as const }],
})

test.each<[string, Partial<ArticleContent>, Partial<ArticleContent>, string, string]>([
  [
    'The categories',
    { categoryIds: ['c1'] },
    { categoryIds: ['c2', 'c1'] },
    'Conditions › Gout (primary)',
    'Practice (primary); Conditions › Gout',
  ],
  [
    'The related articles',
    { relatedPins: ['a1'] },
    { relatedPins: ['a2'] },
    'Salt and water',
    'The slow joint',
  ],
  [
    'The issue',
    issue('i1', 'Features'),
    issue('i2', 'Features'),
    'March 2031, Features, place 2',
    'April 2031, Features, place 2',
  ],
  [
    'The byline',
    signed('Ada Holt', 'u1'),
    signed('Ada Holt', null),
    'Ada Holt, MD',
    'Ada Holt, MD (without a page)',
  ],
  [
    'The search engine setting',
    { seo: { title: null, description: null, canonical: null, noindex: true } },
    { seo: null as never },
    'Hidden from search engines',
    'Found by search engines',
  ],
  ['The lead picture', hero('m1', 'Ada'), hero('m1', 'Bea'), 'Credit: Ada', 'Credit: Bea'],
])('%s: both values are named in words', async (title, mineHas, theirsHas, mineSays, theirsSays) => {
  const base = text(body, { categoryIds: ['c3'], relatedPins: ['a3'], ...hero('m0') })
  const seoBase = title.includes('search') ? { ...base, seo: { ...base.seo, noindex: null as never } } : base
  const theirsFields = theirsHas.seo === null ? {} : theirsHas
  const { legend, mine, theirs } = await clash(seoBase, { ...base, ...mineHas }, { ...base, ...theirsFields })
  expect(legend).toBe(title)
  await waitFor(() => expect(mine).toHaveTextContent(mineSays))
  expect(theirs).toHaveTextContent(theirsSays)
})

test('another lead picture is shown beside one’s own', async () => {
  const { mine, theirs } = await clash(text(body, hero('m0')), text(body, hero('m1')), text(body, hero('m2')))
  await waitFor(() => expect(within(mine as HTMLElement).getByAltText('Picture m1')).toBeInTheDocument())
  expect(within(theirs as HTMLElement).getByAltText('Picture m2')).toBeInTheDocument()
})
