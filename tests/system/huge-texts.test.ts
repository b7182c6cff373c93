// Texts far longer than any essay: they are saved, put together, compared and published whole, and in a time that grows with their length.
import { expect, test } from 'vitest'
import { type ArticleContent, contentOf } from '../../lib/articles/content.ts'
import { createArticle } from '../../lib/articles/create.ts'
import { blocksOf, planMerge, settleMerge } from '../../lib/articles/merge.ts'
import { saveArticle } from '../../lib/articles/save.ts'
import { publishArticle } from '../../lib/publications/publish.ts'
import { loadArticlePage } from '../../lib/reader/article/article-page.ts'
import { compareContents } from '../../lib/revisions/compare.ts'
import { toText } from '../../lib/rich-text/to-text.ts'
import { admin, deskOf, editor, managingEditor, reader } from '../support/cast.ts'
import { freshStore } from '../support/db.ts'
import { doc, p } from '../unit/lib/rich-text/write.ts'

const store = freshStore()

/** Paragraphs of which those named say something else. */
function textOf(count: number, changed: (at: number) => boolean = () => false): ArticleContent {
  const says = (at: number) => `Case ${at} was ${changed(at) ? 'seen again' : 'seen'} on day ${at % 31}.`
  return contentOf({ title: 'Cases', body: doc(...Array.from({ length: count }, (_, at) => p(says(at)))) })
}

/** One paragraph of this many words. */
const longLine = (words: number, word: string) =>
  contentOf({
    title: 'Cases',
    body: doc(
      p(
        Array.from({ length: words }, (_, at) => (at % 997 === 0 ? `${word}${at}` : `word${at % 50}`)).join(
          ' ',
        ),
      ),
    ),
  })

const counted = (before: ArticleContent, after: ArticleContent) => {
  const counts: Record<string, number> = {}
  for (const { kind } of compareContents(before, after).blocks) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

test('10,000 paragraphs are saved, merged with somebody else’s, compared and published, and none is lost', async () => {
  const [mine, theirs] = [textOf(10_000, (at) => at === 20), textOf(10_000, (at) => at === 9_000)]
  const { id } = await createArticle(deskOf(editor, store.db), { content: textOf(10_000) })
  await saveArticle(deskOf(admin, store.db), { articleId: id, rev: 1, content: theirs })
  const saved = await saveArticle(deskOf(editor, store.db), { articleId: id, rev: 1, content: mine })
  const both = textOf(10_000, (at) => at === 20 || at === 9_000)
  expect(saved.merged?.content.body).toEqual(both.body)
  expect(counted(textOf(10_000), both)).toEqual({ same: 9_998, changed: 2 })
  await publishArticle(deskOf(managingEditor, store.db), { articleId: id })
  const page = await loadArticlePage(reader(store.db), saved.slug, { kind: 'page', number: 1 })
  const html = JSON.stringify(page)
  for (const at of [0, 20, 9_000, 9_999]) expect(html).toContain(`Case ${at} was`)
})

test('a text of a megabyte in one paragraph is kept to its last word', async () => {
  const words = longLine(180_000, 'pain')
  expect(JSON.stringify(words).length).toBeGreaterThan(1_000_000)
  const { id } = await createArticle(deskOf(editor, store.db), { content: words })
  const after = longLine(180_000, 'gout')
  await saveArticle(deskOf(editor, store.db), { articleId: id, rev: 1, content: after })
  const changed = compareContents(words, after).blocks[0]?.words ?? []
  const side = (left: string) =>
    changed
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('')
  expect([side('in'), side('out')]).toEqual([toText(words.body), toText(after.body)])
})

/** The quickest of three, so that whatever else the machine does counts little. */
function quickest(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return Math.max(0.2, Math.min(...times))
}

test.each<[string, (count: number) => [ArticleContent, ArticleContent]]>([
  ['every paragraph was changed', (count) => [textOf(count), textOf(count, () => true)]],
  [
    'every paragraph is the same, and half of them are gone',
    (count) => {
      const same = (times: number) =>
        contentOf({ title: 'x', body: doc(...Array.from({ length: times }, () => p('Same.'))) })
      return [same(count), same(count / 2)]
    },
  ],
  [
    'all paragraphs stand the other way round',
    (count) => {
      const text = textOf(count)
      return [text, { ...text, body: doc(...blocksOf(text.body).toReversed()) }]
    },
  ],
])('ten times the text takes nothing like a hundred times as long: %s', (_what, texts) => {
  const time = (count: number) => {
    // New texts each time: what is known of a block is kept with it.
    return quickest(() => {
      const [before, after] = texts(count)
      compareContents(before, after)
      settleMerge(planMerge(before, after, before), {})
    })
  }
  // Small texts are compared more thoroughly: both are beyond that.
  const [short, long] = [time(1_000), time(10_000)]
  expect(long / short).toBeLessThan(60)
})
