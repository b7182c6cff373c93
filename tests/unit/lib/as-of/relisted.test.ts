// The time machine says of a moment that lists have been changed since: after every act that lists texts of any time anew.
import { expect, test } from 'vitest'
import { listFirstActs } from '../../../../db/desk/activity.ts'
import { TERM_KINDS, type TermKind } from '../../../../db/schema/articles.ts'
import { listAllCategories } from '../../../../db/store/subjects/taxonomy.ts'
import { lookAsOf, RELISTING } from '../../../../lib/as-of/look.ts'
import { mergeAuthors } from '../../../../lib/authors/edit.ts'
import { arrangeCategories, placesOf } from '../../../../lib/categories/arrange.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { retagArticles } from '../../../../lib/retag/retag.ts'
import { undoRetag } from '../../../../lib/retag/undo.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { splitTag, undoSplit } from '../../../../lib/tags/split.ts'
import { loadTermHistory } from '../../../../lib/terms/history.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import { aCategory, anArticle, anAuthor, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = (days: number) => deskOf(managingEditor, store.db, NOON + days * DAY)
const isRelistedSince = async (days: number) =>
  (await lookAsOf(desk(10), { at: NOON + days * DAY })).isRelisted

const two: Record<TermKind, () => Promise<{ id: string }[]>> = {
  category: async () => [
    await aCategory(store.db, { name: 'One' }),
    await aCategory(store.db, { name: 'Two' }),
  ],
  tag: async () => [await aTag(store.db, { name: 'one' }), await aTag(store.db, { name: 'two' })],
  author: async () => [await anAuthor(store.db, { name: 'One' }), await anAuthor(store.db, { name: 'Two' })],
}
const merge = { category: mergeCategories, tag: mergeTags, author: mergeAuthors }

/** Each leaves what its undoing asks for; `undo` is the act that takes it back. */
type Row = { act: string; undo?: string; run(): Promise<() => Promise<unknown>> }

const merging = TERM_KINDS.map(
  (kind): Row => ({
    ...{ act: `${kind}.merge`, undo: `${kind}.unmerge` },
    async run() {
      const [from, into] = (await two[kind]()).map(({ id }) => id)
      await merge[kind](desk(2), { into: into ?? '' }, { id: from ?? '' })
      const [last] = (await loadTermHistory(desk(3), { kind, id: into ?? '' })).flatMap(
        ({ mergeId }) => mergeId ?? [],
      )
      return () => undoMerge(desk(6), {}, { id: last ?? 'none' })
    },
  }),
)

const others: Row[] = [
  {
    ...{ act: 'article.retag', undo: 'article.unretag' },
    async run() {
      const { id } = await anArticle(store.db)
      const given = { articleIds: [id], add: ['crystals'], remove: [], from: null, to: null }
      const done = await retagArticles(desk(2), given)
      return () => undoRetag(desk(6), {}, { id: done.id })
    },
  },
  {
    ...{ act: 'tag.split', undo: 'tag.unsplit' },
    async run() {
      const tag = await aTag(store.db, { name: 'gout' })
      const { id } = await anArticle(store.db, { tagIds: [tag.id] })
      const { split } = await splitTag(desk(2), { name: 'urate', articleIds: [id] }, { id: tag.id })
      return () => undoSplit(desk(6), {}, { id: split })
    },
  },
  {
    act: 'category.arrange',
    async run() {
      const [above, below] = (await two.category()).map(({ id }) => id)
      await arrange(2, [above, null], [below, above])
      return async () => {}
    },
  },
]

async function arrange(
  days: number,
  ...places: [id: string | undefined, parentId: string | null | undefined][]
) {
  const before = placesOf(await store.db.write(listAllCategories))
  const after = places.map(([id = '', parentId = null]) => ({ id, parentId }))
  await arrangeCategories(desk(days), { before, after })
}

const rows = [...merging, ...others]

test.each(rows)(
  '$act is told of what was before it, and so is that it was taken back',
  async ({ act, undo, run }) => {
    const back = await run()
    expect(
      await listFirstActs(desk(10), { subject: subjectOf(act), acts: [act], after: NOON + DAY }),
    ).toHaveLength(1)
    expect([await isRelistedSince(1), await isRelistedSince(3)]).toEqual([true, false])
    await back()
    if (undo) expect([await isRelistedSince(5), await isRelistedSince(7)]).toEqual([true, false])
  },
)

const subjectOf = (act: string) => (act === 'article.retag' ? 'retagging' : (act.split('.')[0] ?? ''))

test('no such act is left out here', () => {
  expect(rows.flatMap(({ act, undo }) => [act, ...(undo ? [undo] : [])]).sort()).toEqual(
    RELISTING.acts.toSorted(),
  )
})

test('categories in another order, all under the same ones, change no list', async () => {
  const [one, other] = (await two.category()).map(({ id }) => id)
  await arrange(2, [other, null], [one, null])
  expect(await isRelistedSince(1)).toBe(false)
  await arrange(4, [other, null], [one, other])
  expect([await isRelistedSince(3), await isRelistedSince(5)]).toEqual([true, false])
})
