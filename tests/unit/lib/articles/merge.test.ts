// Two texts put together: what each side did is there, and only where both changed the same thing somebody has to choose.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ArticleContent, contentOf } from '../../../../lib/articles/content.ts'
import { blocksOf, planMerge, settleMerge } from '../../../../lib/articles/merge.ts'
import { alignBlocks } from '../../../../lib/rich-text/compare/align.ts'
import { keyOf, type TopNode } from '../../../../lib/rich-text/compare/nodes.ts'
import type { Doc, Reference } from '../../../../lib/rich-text/model.ts'

const p = (text: string): TopNode => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text }] : [],
})
const cites = (...ids: string[]): TopNode => ({
  type: 'paragraph',
  content: [{ type: 'referenceMark', attrs: { ids } }],
})
const reference = (id: string, text: string): Reference => ({
  type: 'reference',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const doc = (blocks: TopNode[], references: Reference[] = []): Doc => ({
  type: 'doc',
  content: [
    ...blocks,
    ...(references.length ? [{ type: 'referenceList' as const, content: references }] : []),
  ],
})
const text = (...lines: string[]) => article(doc(lines.map(p)))
const article = (body: Doc, more: Partial<ArticleContent> = {}) => contentOf({ title: 'Gout', ...more, body })
const linesOf = ({ body }: ArticleContent) =>
  blocksOf(body).map((node) =>
    'content' in node ? node.content.map((one) => ('text' in one ? one.text : '')).join('') : node.type,
  )
const merged = (base: ArticleContent, mine: ArticleContent, theirs: ArticleContent) => {
  const plan = planMerge(base, mine, theirs)
  expect(plan.clashes).toEqual([])
  return settleMerge(plan, {})
}

const base = text('One walks.', 'Two talks slowly.', 'Three listens well.', 'Four.')

describe('blocks', () => {
  test('changes of neighbouring blocks are both there', () => {
    const mine = text('One walks.', 'Two talks very slowly.', 'Three listens well.', 'Four.')
    const theirs = text('One walks.', 'Two talks slowly.', 'Three never listens well.', 'Four.')
    expect(linesOf(merged(base, mine, theirs))).toEqual([
      'One walks.',
      'Two talks very slowly.',
      'Three never listens well.',
      'Four.',
    ])
  })

  test('what one adds and the other takes out are both done', () => {
    const mine = text('Zero.', 'One walks.', 'Two talks slowly.', 'Three listens well.', 'Four.', 'Five.')
    const theirs = text('One walks.', 'Three listens well.', 'Four.')
    expect(linesOf(merged(base, mine, theirs))).toEqual([
      'Zero.',
      'One walks.',
      'Three listens well.',
      'Four.',
      'Five.',
    ])
  })

  test('a block that one moved and the other changed is moved and changed', () => {
    const mine = text('Two talks slowly.', 'Three listens well.', 'Four.', 'One walks.')
    const theirs = text('One walks on.', 'Two talks slowly.', 'Three listens well.', 'Four.')
    expect(linesOf(merged(base, mine, theirs)).at(-1)).toBe('One walks on.')
    expect(linesOf(merged(base, mine, theirs))).toHaveLength(4)
  })

  test('the same block changed in two ways is for somebody to choose, block by block', () => {
    const mine = text('One walks.', 'Two talks fast.', 'Three listens well.', 'Four, mine.')
    const theirs = text('One walks.', 'Two talks loudly.', 'Three listens.', 'Four.')
    const plan = planMerge(base, mine, theirs)
    expect(plan.clashes).toMatchObject([{ kind: 'block', mine: [p('Two talks fast.')] }])
    const [{ key = '' } = {}] = plan.clashes
    expect(linesOf(settleMerge(plan, { [key]: 'theirs' }))).toEqual([
      'One walks.',
      'Two talks loudly.',
      'Three listens.',
      'Four, mine.',
    ])
    expect(linesOf(settleMerge(plan, { [key]: 'both' }))).toHaveLength(5)
  })

  test('a block that one changed and the other took out is for somebody to choose', () => {
    const plan = planMerge(base, text('One walks.', 'Two talks fast.', 'Three listens well.', 'Four.'), {
      ...text('One walks.', 'Three listens well.', 'Four.'),
    })
    expect(plan.clashes).toMatchObject([{ kind: 'block', theirs: [] }])
  })
})

describe('fields and references', () => {
  const start = article(doc([p('x'), cites('a')], [reference('a', 'Alpha'), reference('b', 'Beta')]), {
    tagIds: ['t1', 't2'],
  })

  test('fields are merged one by one, tags as a set', () => {
    const mine = { ...start, dek: 'Mine', tagIds: ['t2', 't3'] }
    const theirs = {
      ...start,
      kicker: 'Theirs',
      tagIds: ['t1', 't2', 't4'],
      seo: { ...start.seo, noindex: true },
    }
    expect(merged(start, mine, theirs)).toMatchObject({
      dek: 'Mine',
      kicker: 'Theirs',
      tagIds: ['t2', 't3', 't4'],
      seo: { noindex: true },
    })
  })

  test('one field changed in two ways is for somebody to choose', () => {
    const plan = planMerge(start, { ...start, title: 'A' }, { ...start, title: 'B' })
    expect(plan.clashes).toEqual([
      { kind: 'field', key: 'field:title', name: 'title', mine: 'A', theirs: 'B' },
    ])
    expect(settleMerge(plan, { 'field:title': 'theirs' }).title).toBe('B')
  })

  test('references are merged by id, and one that is still cited comes back', () => {
    const mine = article(doc([p('x')], [reference('b', 'Beta, 2nd ed.')]), { tagIds: ['t1', 't2'] })
    const theirs = article(
      doc(
        [p('x'), cites('a'), cites('a', 'c')],
        [...[reference('a', 'Alpha'), reference('b', 'Beta')], reference('c', 'Gamma')],
      ),
      { tagIds: ['t1', 't2'] },
    )
    const { body } = merged(start, mine, theirs)
    expect(body.content.at(-1)).toEqual({
      type: 'referenceList',
      content: [reference('a', 'Alpha'), reference('b', 'Beta, 2nd ed.'), reference('c', 'Gamma')],
    })
  })
})

describe('whatever was written', () => {
  const line = fc.array(fc.constantFrom('gout', 'salt', 'knee', 'hip', 'and', 'pain'), { maxLength: 6 })
  const body = fc
    .array(
      line.map((words) => words.join(' ')),
      { minLength: 1, maxLength: 8 },
    )
    .map((lines) => text(...lines))
  const blockKeys = (content: ArticleContent) => blocksOf(content.body).map(keyOf)

  test('merged with itself or with the base a text stays as it is', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        expect(blockKeys(merged(before, after, after))).toEqual(blockKeys(after))
        expect(blockKeys(merged(before, after, before))).toEqual(blockKeys(after))
        expect(blockKeys(merged(before, before, after))).toEqual(blockKeys(after))
      }),
    )
  })

  test('nothing that either side wrote is lost, whatever is chosen for both', () => {
    fc.assert(
      fc.property(body, body, body, (before, mine, theirs) => {
        const known = new Set(blockKeys(before))
        const all = new Set(blockKeys(settleMerge(planMerge(before, mine, theirs), {})))
        for (const key of [...blockKeys(mine), ...blockKeys(theirs)])
          if (!known.has(key)) expect(all.has(key)).toBe(true)
      }),
    )
  })

  test('where both only add, it does not matter who is first', () => {
    const added = fc.array(
      fc.tuple(
        fc.nat(8),
        line.map((words) => `new ${words.join(' ')}`),
      ),
      { maxLength: 4 },
    )
    const withAll = (content: ArticleContent, all: [number, string][]) => {
      const blocks = blocksOf(content.body)
      for (const [at, words] of all) blocks.splice(Math.min(at, blocks.length), 0, p(words))
      return { ...content, body: doc(blocks) }
    }
    fc.assert(
      fc.property(added, added, (one, other) => {
        const [mine, theirs] = [withAll(base, one), withAll(base, other)]
        const both = merged(base, mine, theirs)
        expect(blockKeys(both)).toEqual(blockKeys(merged(base, theirs, mine)))
        expect(blockKeys(both).length).toBeLessThanOrEqual(4 + one.length + other.length)
      }),
    )
  })
})

test('thousands of equal blocks are lined up at once, however they shift', () => {
  const empty = () => Array.from({ length: 20_000 }, () => p(''))
  const began = performance.now()
  const pairs = alignBlocks([p('a'), ...empty(), p('b')], [p('c'), p('d'), ...empty(), p('e')])
  expect(pairs.filter((pair) => pair.isSame)).toHaveLength(20_000)
  // Far more than it takes, far less than when every block looked at all before it (over a minute).
  expect(performance.now() - began).toBeLessThan(20_000)
})
