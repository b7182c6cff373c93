// What changed between two versions: words in their places, moved blocks and pictures as such, and nothing that could run.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ArticleContent, contentOf } from '../../../../lib/articles/content.ts'
import { blocksOf } from '../../../../lib/articles/merge.ts'
import { bringBack } from '../../../../lib/revisions/bring-back.ts'
import { compareContents, compareWords } from '../../../../lib/revisions/compare.ts'
import type { Doc } from '../../../../lib/rich-text/document.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { toText } from '../../../../lib/rich-text/to-text.ts'
import { isSame } from '../../../../lib/same.ts'
import { anyDoc } from '../rich-text/any-document.ts'

const text = (html: string, more: Partial<ArticleContent> = {}) =>
  contentOf({ title: 'Gout', ...more, body: fromHtml(html) })
const kinds = (before: ArticleContent, after: ArticleContent) =>
  compareContents(before, after).blocks.map(({ kind }) => kind)

describe('between two versions', () => {
  const before = text('<p>One walks home.</p><p>Two talks.</p><p>Three sits.</p><h2>Four</h2>')

  test('a changed word is shown in its place', () => {
    const after = text('<p>One walks away.</p><p>Two talks.</p><p>Three sits.</p><h3>Four</h3>')
    const { blocks } = compareContents(before, after)
    expect(blocks.map(({ kind }) => kind)).toEqual(['changed', 'same', 'same', 'changed'])
    expect(blocks[0]?.words).toEqual([
      { kind: 'same', text: 'One walks ' },
      { kind: 'out', text: 'home' },
      { kind: 'in', text: 'away' },
      { kind: 'same', text: '.' },
    ])
    expect(blocks[3]?.notes).toEqual(['Heading of level 2 became heading of level 3'])
  })

  test('a block that moved is shown once, where it stands now', () => {
    const after = text('<p>Two talks.</p><p>Three sits.</p><h2>Four</h2><p>One walks home.</p>')
    expect(kinds(before, after)).toEqual(['same', 'same', 'same', 'moved'])
  })

  test('another picture is said in words', () => {
    const picture = (mediumId: string): Doc => ({
      type: 'doc',
      content: [
        { type: 'figure', attrs: { mediumId, alt: 'A knee', credit: null, size: 'full' }, content: [] },
      ] as unknown as Doc['content'],
    })
    const [old, fresh] = ['a', 'b'].map((id) => contentOf({ title: 'x', body: picture(id) }))
    if (!old || !fresh) throw new Error('Two are needed.')
    expect(compareContents(old, fresh).blocks).toMatchObject([
      { kind: 'changed', notes: ['Another picture'] },
    ])
  })

  test('fields are told by name', () => {
    const after = { ...before, dek: 'A dek', seo: { ...before.seo, noindex: true } }
    expect(compareContents(before, after).fields).toMatchObject([
      { name: 'dek', words: [{ kind: 'in', text: 'A dek' }] },
      { name: 'search engine setting' },
    ])
  })

  test('a part brought back takes the place of what it has become, or the place where it stood', () => {
    const changed = text('<p>One walks away.</p><p>Two talks.</p><p>Three sits.</p><h2>Four</h2>')
    const gone = text('<p>Two talks.</p><p>Three sits.</p><h2>Four</h2><p>Five.</p>')
    for (const [today, words] of [
      [changed, 'One walks home.\n\nTwo talks.\n\nThree sits.\n\nFour'],
      [gone, 'One walks home.\n\nTwo talks.\n\nThree sits.\n\nFour\n\nFive.'],
    ] as const) {
      const body = bringBack(before, today, 0)?.body
      expect(body && toText(body)).toBe(words)
    }
    expect(bringBack(before, gone, 99)).toBeNull()
  })
})

test('of equal parts each is moved once, and whatever else is gone is said to be gone', () => {
  const before = text('<p>Same.</p><p>One.</p><p>Same.</p><p>Two.</p><p>Three.</p>')
  const after = text('<p>One.</p><p>Two.</p><p>Three.</p><p>Same.</p>')
  expect(kinds(before, after).toSorted()).toEqual(['moved', 'out', 'same', 'same', 'same'])
})

test('a part that was moved goes back to its place, and stands there once', () => {
  const before = text('<p>Moves.</p><p>One.</p><p>Two.</p>')
  const today = text('<p>One.</p><p>Two.</p><p>Moves.</p><p>Three.</p>')
  const body = bringBack(before, today, 0)?.body
  expect(body && toText(body)).toBe('Moves.\n\nOne.\n\nTwo.\n\nThree.')
})

test('two texts that differ never look the same', () => {
  fc.assert(
    fc.property(anyDoc, anyDoc, (one, other) => {
      const [before, after] = [one, other].map((body) => contentOf({ title: 'Gout', body }))
      if (!before || !after) return
      const { blocks, references } = compareContents(before, after)
      const isTold =
        references.length > 0 ||
        blocks.some(({ kind, words, notes }) =>
          kind === 'changed'
            ? notes.length > 0 || words.some((word) => word.kind !== 'same')
            : kind !== 'same',
        )
      expect(isTold || isSame(blocksOf(one), blocksOf(other))).toBe(true)
      // Each block of both texts is shown once.
      const places = (side: 'old' | 'fresh') =>
        blocks.flatMap((block) => block[side] ?? []).toSorted((a, b) => a - b)
      expect(places('old')).toEqual(blocksOf(one).map((_, at) => at))
      expect(places('fresh')).toEqual(blocksOf(other).map((_, at) => at))
    }),
  )
})

test('whatever was written, the words of both versions are all there and in order', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const words = compareWords(before, after)
      const side = (left: string) =>
        words
          .filter(({ kind }) => kind !== left)
          .map((word) => word.text)
          .join('')
      expect([side('in'), side('out')]).toEqual([before, after])
    }),
  )
})
