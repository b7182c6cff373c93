import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { articlePlaces, HistoryScreen } from '../../../../components/desk/history/screen.tsx'
import { type ArticleContent, contentOf } from '../../../../lib/articles/content.ts'
import { type Names, NO_NAMES } from '../../../../lib/articles/merge/field-words.ts'
import { compareContents } from '../../../../lib/revisions/compare.ts'
import type { History, Version } from '../../../../lib/revisions/history.ts'
import type { Doc } from '../../../../lib/rich-text/document.ts'
import { NOON } from '../../../support/cast.ts'
import { aMedium } from '../../../support/desk/writing.ts'
import { cite, doc, figure, h, p, reference, references } from '../../../unit/lib/rich-text/write.ts'

const aVersion = (id: string, facts: Partial<Version> = {}): Version => ({
  ...{ id, at: NOON, byName: 'Edda Voss', title: 'Gout', why: '', label: null },
  ...{ saves: 1, shown: null, isCurrent: false, ...facts },
})

const pictures = Object.fromEntries(['m1', 'm2'].map((id) => [id, aMedium(id, { alt: `Picture ${id}` })]))

type Shown = { names?: Names; mayEdit?: boolean; versions?: Version[] }

/** The history screen with the first two versions compared. */
function show(before: ArticleContent, after: ArticleContent, { names = NO_NAMES, ...more }: Shown = {}) {
  const versions = more.versions ?? [aVersion('v3', { isCurrent: true }), aVersion('v2'), aVersion('v1')]
  const [newer, older] = versions
  if (!newer || !older) throw new Error('Two versions are needed.')
  const history: History = {
    article: { id: 'a1', title: 'Gout' },
    days: [{ day: 'January 1, 2031', versions }],
    mayEdit: more.mayEdit ?? true,
    compared: { before: older, after: newer, comparison: compareContents(before, after, names), pictures },
  }
  return render(<HistoryScreen history={history} places={articlePlaces('a1')} timeZone="UTC" />).container
}

const text = (body: Doc, more: Partial<ArticleContent> = {}) => contentOf({ title: 'Gout', ...more, body })
const changes = (container: Element) =>
  [...container.querySelectorAll('.change:not(.change--same)')].map((one) => one.textContent)
const fieldsOf = (form: Element | null | undefined) =>
  Object.fromEntries([...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]))

test('fields name what they point to, not its id', () => {
  const names = {
    issues: { i1: 'March 2031', i2: 'April 2031' },
    categories: { c1: 'Gout', c2: 'Practice' },
    tags: { t1: 'salt' },
    articles: { a2: 'The slow joint' },
  }
  const body = doc(p('Salt.'))
  const container = show(
    text(body, { issue: { id: 'i1', section: 'News', position: 1 }, categoryIds: ['c1'] }),
    text(body, {
      issue: { id: 'i2', section: 'News', position: 1 },
      ...{ categoryIds: ['c2'], tagIds: ['t1'], relatedPins: ['a2'] },
    }),
    { names },
  )
  expect(changes(container)).toEqual([
    'issueMarchApril 2031, News, place 1',
    'categoriesGoutPractice (primary)',
    'tagssalt',
    'related articlesThe slow joint',
  ])
})

test('another picture is shown beside the earlier one, in the text and at the head', () => {
  const hero = (mediumId: string) => ({ hero: { mediumId, alt: null, caption: null, credit: null } })
  const body = (id: string) => doc(p('Before.'), figure(id, 'A knee'))
  show(text(body('m1'), hero('m1')), text(body('m2'), hero('m2')))
  const sources = screen.getAllByRole('img').map((img) => img.getAttribute('src'))
  expect(sources).toEqual(['/media/m1-s.jpg', '/media/m2-s.jpg', '/media/m1-s.jpg', '/media/m2-s.jpg'])
  expect(screen.getAllByText('Before')).toHaveLength(2)
  expect(screen.getByText(/Changed: picture/)).toHaveTextContent('Another picture')
})

test('what changed besides the words is told as what it is', () => {
  const aText = (title: string, size: 'column' | 'wide', to: string) =>
    doc(
      { type: 'callout', attrs: { title }, content: [p('Rest.')] },
      figure('m1', 'A knee', { size }),
      { type: 'gallery', content: [figure('m1', ''), ...(to === 'b' ? [figure('m2', '')] : [])] },
      p('See ', { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: to, title: null } }] }),
      { type: 'videoEmbed', attrs: { provider: 'vimeo', videoId: '1', title: to } },
    )
  const container = show(text(aText('Old', 'column', 'a')), text(aText('Key points', 'wide', 'b')))
  const kinds = [...container.querySelectorAll('.change__kind')].map((one) => one.textContent)
  expect(kinds).toEqual([
    'Changed: callout. Title: “Old” became “Key points”',
    'Changed: picture. Size: column became wide',
    'Changed: gallery. One picture added',
    'Changed: paragraph. Link: “here” to a became “here” to b',
    'Changed: video. Title: “a” became “b”',
  ])
})

test('of two equal parts one moves and the other is taken out, and both are shown', () => {
  const container = show(
    text(doc(p('Same.'), p('One.'), p('Same.'), p('Two.'), p('Three.'))),
    text(doc(p('One.'), p('Two.'), p('Three.'), p('Same.'))),
  )
  expect(changes(container)).toEqual(
    [expect.stringContaining('Taken out: paragraph'), expect.stringContaining('Moved: paragraph')].sort(
      () => 0,
    ),
  )
})

test('a part that was changed, taken out or moved can be brought back by itself', () => {
  const before = text(doc(p('Moves.'), p('One.'), p('Two.'), h(2, 'Salt and water'), p('Goes.')))
  show(before, text(doc(p('One.'), p('Two.'), h(2, 'Salt and wine'), p('Moves.'))))
  const back = screen.getAllByRole('button', { name: 'Bring the earlier part back' })
  const parts = [...back, screen.getByRole('button', { name: 'Put it back where it stood' })]
  expect(parts.map((button) => fieldsOf(button.closest('form')))).toEqual([
    { revisionId: 'v2', block: '3' },
    { revisionId: 'v2', block: '4' },
    { revisionId: 'v2', block: '0' },
  ])
  expect(back[0]?.closest('form')?.getAttribute('action')).toContain('a1')
})

test('any two versions are compared, an earlier one is restored, and one has a name', () => {
  const versions = [
    aVersion('v2', { label: 'As sent to the author', shown: 'was live', saves: 3 }),
    aVersion('v1', { byName: 'Bea Quist' }),
    aVersion('v3', { isCurrent: true, why: 'Restored' }),
  ]
  show(text(doc(p('One.'))), text(doc(p('Two.'))), { versions })
  const choice = screen.getByLabelText('From').closest('form')
  expect(fieldsOf(choice)).toEqual({ before: 'v1', after: 'v2' })
  expect([...screen.getByLabelText<HTMLSelectElement>('To').options].map(({ value }) => value)).toEqual([
    'v2',
    'v1',
    'v3',
  ])
  const restore = screen.getByRole('button', { name: /^Restore the version of/ }).closest('form')
  expect(fieldsOf(restore)).toEqual({ revisionId: 'v2' })
  const list = within(screen.getByRole('navigation', { name: 'Versions' }))
  expect(list.getByText('As sent to the author').closest('a')).toHaveAttribute('aria-current', 'true')
  expect(list.getByText('Was live · 3 saves of one sitting')).toBeInTheDocument()
  expect(list.getByText('Newest · Restored')).toBeInTheDocument()
  expect(screen.getByLabelText('Name')).toHaveValue('As sent to the author')
})

test('who may only read compares, and changes nothing', () => {
  const versions = [aVersion('v2'), aVersion('v1')]
  show(text(doc(p('One.'))), text(doc(p('Two.'))), { versions, mayEdit: false })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Compare'])
})

test('whatever somebody wrote, and whatever it changed from, stays text', () => {
  const evil = (at: number) => `<img src=x onerror=alert(${at})><script>alert(${at})</script>`
  const hostile = (at: number): ArticleContent => {
    const says = evil(at)
    const body = doc(
      { type: 'callout', attrs: { title: says }, content: [p(says)] },
      figure('m1', says, { alt: says, credit: says }),
      { type: 'blockquote', attrs: { cite: says }, content: [p('It hurts.', cite('r'))] },
      { type: 'pullQuote', attrs: { attribution: says }, content: [] },
      { type: 'table', attrs: { caption: says }, content: [] },
      { type: 'codeBlock', attrs: { language: says }, content: [{ type: 'text', text: says }] },
      p({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: says, title: says } }] }),
      { type: 'videoEmbed', attrs: { provider: 'vimeo', videoId: says, title: says } },
      references(reference('r', says)),
    )
    return {
      ...text(body),
      ...{ kicker: says, title: says, dek: says, excerpt: says, disclosure: says, sponsor: says },
      hero: { mediumId: says, alt: says, caption: says, credit: says },
      byline: [{ authorId: says, name: says, credentials: [says], role: '' }],
      issue: { id: says, section: says, position: at },
      ...{ categoryIds: [says], tagIds: [says], relatedPins: [says] },
      seo: { title: says, description: says, canonical: says, noindex: at > 1 },
    }
  }
  const named = { [evil(2)]: evil(3) }
  const container = show(hostile(1), hostile(2), {
    names: { issues: named, categories: named, tags: named, articles: named },
    versions: [aVersion('v2', { label: evil(4), why: evil(5), byName: evil(6) }), aVersion('v1')],
  })
  expect(container.querySelector('script, [onerror], img[src="x"]')).toBeNull()
  expect(
    [...container.querySelectorAll('a')].filter((a) => !a.getAttribute('href')?.startsWith('/')),
  ).toEqual([])
  expect(changes(container).length).toBeGreaterThan(20)
})
