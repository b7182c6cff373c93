// Tags renamed and merged: what follows, what leads on, what search finds, what is refused.
import { describe, expect, test } from 'vitest'
import { listByTerm } from '../../../../db/reader/cards.ts'
import { findRedirect } from '../../../../db/reader/publication/site.ts'
import { findTag } from '../../../../db/reader/taxonomy.ts'
import { Forbidden } from '../../../../lib/errors.ts'
import { mergeTags, renameTag } from '../../../../lib/tags/edit.ts'
import { nearTags } from '../../../../lib/tags/near.ts'
import { anArticle, aTag } from '../../../support/builders.ts'
import { contributor, deskOf, editor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { titlesFound } from '../../../support/searching.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)
const found = (query: string) => titlesFound(reader(store.db), query)
const listed = async (tagId: string) =>
  (await listByTerm(reader(store.db), 'tag', tagId, { limit: 9, offset: 0 })).map(({ card }) => card.title)

test('a tag that is renamed has another address, the old one leads on, and search knows at once', async () => {
  const tag = await aTag(store.db, { name: 'podagra' })
  await anArticle(store.db, { title: 'Toe', tagIds: [tag.id] })
  const work = () => renameTag(desk(), { was: 'podagra', name: 'Hyperuricemia' }, { id: tag.id })
  const { acts, tags } = await leftBy(store.db, work)
  expect(acts).toMatchObject([{ act: 'tag.rename', subjectId: tag.id }])
  expect(tags).toHaveLength(1)
  expect((await findTag(reader(store.db), 'hyperuricemia'))?.name).toBe('Hyperuricemia')
  expect(await findRedirect(reader(store.db), '/tag/podagra')).toBe('/tag/hyperuricemia/')
  expect([await found('podagra'), await found('hyperuricemia')]).toEqual([[], ['Toe']])
})

test('two who rename at once: the second is told', async () => {
  const tag = await aTag(store.db, { name: 'podagra' })
  await renameTag(desk(), { was: 'podagra', name: 'Gout' }, { id: tag.id })
  const second = renameTag(desk(), { was: 'podagra', name: 'Toe' }, { id: tag.id })
  await expect(second).rejects.toThrow('Somebody has renamed it to “Gout” meanwhile')
})

test('a name whose address another tag has is refused with its name', async () => {
  await aTag(store.db, { name: 'Gout' })
  const tag = await aTag(store.db, { name: 'podagra' })
  const clash = renameTag(desk(), { was: 'podagra', name: 'GOUT' }, { id: tag.id })
  await expect(clash).rejects.toThrow('“Gout” has this address already')
})

describe('merging', () => {
  test('articles have the other tag once, the old address leads there, search knows', async () => {
    const [from, into] = [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })]
    await anArticle(store.db, { title: 'Both', tagIds: [from.id, into.id] })
    await anArticle(store.db, { title: 'One', tagIds: [from.id] })
    await anArticle(store.db, { title: 'Draft', tagIds: [from.id], status: 'draft' })
    const { acts } = await leftBy(store.db, () => mergeTags(desk(), { into: into.id }, { id: from.id }))
    expect(acts).toMatchObject([{ act: 'tag.merge', subjectId: into.id }])
    expect((await listed(into.id)).sort()).toEqual(['Both', 'One'])
    expect(await findTag(reader(store.db), 'podagra')).toBeNull()
    expect(await findRedirect(reader(store.db), '/tag/podagra')).toBe('/tag/gout/')
    expect([await found('podagra'), (await found('tag:gout')).sort()]).toEqual([[], ['Both', 'One']])
    const { revisions } = store.db.t
    const texts = await store.db.orm.select({ content: revisions.content }).from(revisions)
    expect(texts.map(({ content }) => content.tagIds)).toEqual([[into.id], [into.id], [into.id]])
  })

  test('into itself and of what is gone is refused', async () => {
    const tag = await aTag(store.db)
    await expect(mergeTags(desk(), { into: tag.id }, { id: tag.id })).rejects.toThrow(/into itself/)
    await expect(mergeTags(desk(), { into: 'none' }, { id: tag.id })).rejects.toThrow(/merged it/)
  })

  test('a contributor may not, and nothing is left of the attempt', async () => {
    const from = await aTag(store.db, { name: 'From' })
    const into = await aTag(store.db, { name: 'Into' })
    const left = await leftBy(store.db, async () => {
      const attempt = mergeTags(deskOf(contributor, store.db), { into: into.id }, { id: from.id })
      await expect(attempt).rejects.toThrow(Forbidden)
    })
    expect(left).toEqual({ acts: [], tags: [] })
  })
})

test('near-duplicates are found, and what differs on purpose is not', () => {
  const names = [
    'Biologic',
    'biologics',
    'Anti-inflammatory',
    'antiinflammatory',
    'Osteoarthritis',
    'Osteoarthrits',
    'RA',
    'TA',
    'Type 1',
    'Type 2',
    'Gout',
  ]
  const tags = names.map((name) => ({ id: name, name }))
  expect(
    nearTags(tags)
      .map((pair) => pair.join(' = '))
      .sort(),
  ).toEqual([
    'Anti-inflammatory = antiinflammatory',
    'Biologic = biologics',
    'Osteoarthritis = Osteoarthrits',
  ])
})
