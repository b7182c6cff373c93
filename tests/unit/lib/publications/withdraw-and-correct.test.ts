// Taking an article back, and saying what was wrong in it.
import { expect, test } from 'vitest'
import { listPublications } from '../../../../db/desk/articles/articles.ts'
import { findArticle, listCorrections, wasWithdrawn } from '../../../../db/reader/articles.ts'
import { listLatest } from '../../../../db/reader/cards.ts'
import { findRedirect } from '../../../../db/reader/publication/site.ts'
import { findArticleRow } from '../../../../db/store/articles/articles.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { Invalid, NotFound } from '../../../../lib/errors.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { standingOf } from '../../../../lib/publications/standing.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { anArticle, aTag } from '../../../support/builders.ts'
import { admin, DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const withdraw = (articleId: string, by = managingEditor) =>
  withdrawArticle(deskOf(by, store.db), { articleId, why: 'It was wrong.' })

test('a withdrawn article is gone everywhere at once, its text stays, its address knows that it is gone', async () => {
  const { id, slug } = await anArticle(store.db)
  await withdraw(id)
  expect(await findArticle(reader(store.db), slug)).toBeNull()
  expect(await listLatest(reader(store.db), { limit: 9, offset: 0 })).toEqual([])
  expect(await wasWithdrawn(reader(store.db), slug)).toBe(true)
  expect(await findArticle(reader(store.db, NOON - 1), slug)).not.toBeNull()
  expect(await store.db.write((tx) => findArticleRow(tx, id))).not.toBeNull()
})

test('withdrawn in the very millisecond of its publication, an article is gone too, rather than never seen', async () => {
  const { id, slug } = await anArticle(store.db, { at: NOON })
  await withdraw(id)
  expect(await findArticle(reader(store.db), slug)).toBeNull()
  expect(await wasWithdrawn(reader(store.db), slug)).toBe(true)
  const publications = await listPublications(desk(), [id])
  expect(standingOf(publications, '', NOON)).toEqual({ kind: 'withdrawn', at: NOON })
})

test('an update withdrawn in its very millisecond leaves the text before it in the past', async () => {
  const { id, slug } = await anArticle(store.db)
  await publishArticle(desk(), { articleId: id })
  await withdraw(id)
  expect(await findArticle(reader(store.db), slug)).toBeNull()
  expect(await wasWithdrawn(reader(store.db), slug)).toBe(true)
  expect(await listPublications(desk(), [id])).toMatchObject([
    { visibleFrom: NOON - DAY, visibleUntil: NOON },
  ])
})

test('a scheduled article that is withdrawn never appears', async () => {
  const { id, slug } = await anArticle(store.db, { at: NOON + DAY })
  await withdraw(id)
  expect(await findArticle(reader(store.db, NOON + DAY), slug)).toBeNull()
})

test('a withdrawn article can be published again', async () => {
  const { id, slug } = await anArticle(store.db)
  await withdraw(id)
  await publishArticle(desk(), { articleId: id })
  expect(await findArticle(reader(store.db), slug)).not.toBeNull()
})

test('what is not on the site cannot be withdrawn', async () => {
  const draft = await anArticle(store.db, { status: 'draft' })
  await expect(withdraw(draft.id)).rejects.toThrow(Invalid)
  await expect(withdraw('none')).rejects.toThrow(NotFound)
})

test('from managing editor on, everybody may withdraw', async () => {
  const { id } = await anArticle(store.db)
  await expectOnly(managingEditor, store.db, async (actor) => {
    await withdraw(id, actor)
    await publishArticle(desk(), { articleId: id })
  })
})

test('a withdrawal is recorded once and touches every place the article was listed at', async () => {
  const tag = await aTag(store.db)
  const { id, slug } = await anArticle(store.db, { tagIds: [tag.id] })
  expect(await leftBy(store.db, () => withdraw(id))).toEqual({
    acts: [{ act: 'article.withdraw', subjectId: id, actorId: managingEditor.id }],
    tags: [[`article:${id}`, 'list:all', `list:tag:${tag.id}`, `related:${id}`, `slug:${slug}`]],
  })
})

test('a correction stands with the article, dated, and touches its page', async () => {
  const { id } = await anArticle(store.db)
  const correct = () => correctArticle(desk(), { articleId: id, kind: 'correction', text: 'It was 12 mg.' })
  const left = await leftBy(store.db, correct)
  expect(left.acts).toEqual([{ act: 'article.correct', subjectId: id, actorId: managingEditor.id }])
  expect(left.tags[0]).toContain(`article:${id}`)
  expect(await listCorrections(reader(store.db), id)).toMatchObject([
    { kind: 'correction', text: 'It was 12 mg.', at: NOON },
  ])
})

test('an empty correction is refused, and so is one of nothing', async () => {
  const { id } = await anArticle(store.db)
  const correct = (articleId: string, text: string) =>
    correctArticle(deskOf(admin, store.db), { articleId, kind: 'update', text })
  await expect(correct(id, ' ')).rejects.toThrow(Invalid)
  await expect(correct('none', 'x')).rejects.toThrow(NotFound)
})

test('from managing editor on, everybody may correct', async () => {
  const { id } = await anArticle(store.db)
  await expectOnly(managingEditor, store.db, (actor) =>
    correctArticle(deskOf(actor, store.db), { articleId: id, kind: 'update', text: 'New.' }),
  )
})

test('withdrawn, its address can lead to another article or to any address; published again, it is there itself', async () => {
  const { id, slug } = await anArticle(store.db)
  const other = await anArticle(store.db, { title: 'Another' })
  const leads = () => findRedirect(reader(store.db), `/article/${slug}`)
  for (const [target, to] of [
    [{ toArticleId: other.id }, `/article/${other.slug}/`],
    [{ to: '/issues/' }, '/issues/'],
    [{ to: 'https://example.org/kept' }, 'https://example.org/kept'],
    [{}, null],
  ] as const) {
    await withdrawArticle(desk(), { articleId: id, why: 'Moved.', ...target })
    expect(await leads()).toBe(to)
    await publishArticle(desk(), { articleId: id })
    expect(await leads()).toBeNull()
  }
})

test('a target that is no address, not there, or the article itself is refused, and nothing is withdrawn', async () => {
  const { id, slug } = await anArticle(store.db)
  const planned = await anArticle(store.db, { title: 'Planned', at: NOON + DAY })
  const targets = [
    { to: '//evil.example/' },
    { to: 'javascript:alert(1)' },
    { to: 'no address' },
    { to: `/article/${slug}/` },
    { toArticleId: id },
    { toArticleId: planned.id },
  ]
  for (const target of targets) {
    const attempt = withdrawArticle(desk(), { articleId: id, why: 'Moved.', ...target })
    await expect(attempt, JSON.stringify(target)).rejects.toThrow(Invalid)
  }
  expect(await findArticle(reader(store.db), slug)).not.toBeNull()
})
