import { expect, test } from 'vitest'
import { findMediumRow } from '../../../../db/store/media/media.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../../../../lib/errors.ts'
import { editMedium, editMediumForm } from '../../../../lib/media/edit.ts'
import { editManyInput, editManyMedia } from '../../../../lib/media/edit-many.ts'
import { loadMediumDetail } from '../../../../lib/media/library/detail.ts'
import { loadLibrary, PER_PAGE } from '../../../../lib/media/library/load.ts'
import { readLibraryQuery } from '../../../../lib/media/library/query.ts'
import { findMediaFor, searchMediaInput } from '../../../../lib/media/search.ts'
import { traceUses } from '../../../../lib/media/trace.ts'
import { restoreMedium, trashMedium } from '../../../../lib/media/trash.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { expireArticle } from '../../../../lib/publications/expire.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { aCampaign, aMedium, anArticle, anAuthor } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (actor: Actor = editor) => deskOf(actor, store.db)
const row = (id: string) => store.db.write((tx) => findMediumRow(tx, id))
const edit = (actor: Actor, id: string, form: unknown, timeZone = 'UTC') =>
  editMedium(desk(actor), { id, input: editMediumForm.parse(form), timeZone })
const figure = (id: string) => `<p>Look.</p><figure data-medium="${id}"><figcaption>So</figcaption></figure>`
const showing = (mediumId: string) => ({ hero: { mediumId, alt: null, caption: null, credit: null } })
const ids = async (given: Record<string, string>, actor: Actor = editor) =>
  (await loadLibrary(desk(actor), readLibraryQuery(given), 'UTC')).cards.map(({ id }) => id)

test('words of a picture are changed one by one; what is not given stays', async () => {
  const { id } = await aMedium(store.db, { caption: 'Left', credit: 'Studio' })
  const left = await leftBy(store.db, () => edit(editor, id, { alt: ' A knee from the left ' }))
  expect(left).toEqual({
    acts: [{ act: 'medium.edit', subjectId: id, actorId: editor.id }],
    tags: [[`medium:${id}`]],
  })
  expect(await row(id)).toMatchObject({ alt: 'A knee from the left', caption: 'Left', credit: 'Studio' })
  await edit(editor, id, { caption: '', rightsUntil: '2026-12-31' }, 'America/New_York')
  expect(await row(id)).toMatchObject({ caption: null, rightsExpireAt: Date.UTC(2027, 0, 1, 5) })
  const same = await leftBy(store.db, () => edit(editor, id, { alt: 'A knee from the left' }))
  expect(same).toEqual({ acts: [], tags: [] })
  for (const bad of [{ rightsUntil: '2026-13-40' }, { id: 'x' }, { alt: 5 }, { alt: 'x'.repeat(1001) }])
    expect(editMediumForm.safeParse(bad).success).toBe(false)
  await expect(edit(editor, 'none', { alt: '' })).rejects.toThrow(NotFound)
})

test('pictures of text that was pasted are found by their ids, and nothing else', async () => {
  const [one, other] = [await aMedium(store.db), await aMedium(store.db)]
  const find = (given: object) => findMediaFor(desk(contributor), searchMediaInput.parse(given))
  const found = await find({ ids: `${one.id},nobody,',%` })
  expect(found.media.map(({ id }) => id)).toEqual([one.id])
  expect((await find({ ids: '' })).media).toEqual([])
  expect((await find({})).media.map(({ id }) => id)).toContain(other.id)
  expect(searchMediaInput.safeParse({ ids: 'x'.repeat(8001) }).success).toBe(false)
})

test('a contributor changes the words of own uploads until a published article shows them', async () => {
  const own = await aMedium(store.db, { uploadedById: contributor.id })
  const other = await aMedium(store.db)
  await edit(contributor, own.id, { alt: 'Mine' })
  await expect(edit(contributor, other.id, { alt: 'Mine?' })).rejects.toThrow(Forbidden)
  const { id } = await anArticle(store.db, { status: 'draft', ...showing(own.id) })
  await edit(contributor, own.id, { alt: 'Still mine' })
  await publishArticle(desk(managingEditor), { articleId: id })
  await expect(edit(contributor, own.id, { alt: 'Not any more' })).rejects.toThrow(Forbidden)
  await edit(editor, own.id, { alt: 'The newsroom’s' })
})

test('what has expired shows its pictures no more: its owner may change them again', async () => {
  const own = await aMedium(store.db, { uploadedById: contributor.id })
  const article = await anArticle(store.db, { ...showing(own.id), until: NOON + 2 * DAY })
  const content = contentOf({ title: 'Without', body: fromHtml('<p>No picture.</p>') })
  await saveArticle(desk(managingEditor), { articleId: article.id, rev: 1, content })
  const at = (now: number) => deskOf(contributor, store.db, now)
  const change = (now: number) =>
    editMedium(at(now), { id: own.id, input: { alt: `At ${now}` }, timeZone: 'UTC' })
  await expireArticle(desk(managingEditor), { articleId: article.id, until: NOON + DAY })
  await expect(change(NOON + DAY - 1)).rejects.toThrow(Forbidden)
  await change(NOON + DAY)
  const later = deskOf(editor, store.db, NOON + DAY)
  expect((await loadMediumDetail(later, { id: own.id, timeZone: 'UTC' }))?.uses.articles).toEqual([])
  await trashMedium(later, own.id)
})

test('where a picture is used follows drafts, publications and withdrawals', async () => {
  const [hero, body] = [await aMedium(store.db), await aMedium(store.db)]
  const article = await anArticle(store.db, { status: 'draft', ...showing(hero.id), body: figure(body.id) })
  const usesOf = async (id: string) =>
    (await loadMediumDetail(desk(), { id, timeZone: 'UTC' }))?.uses.articles.map(
      ({ parts, isDraft, isPublished }) =>
        [...parts, isDraft && 'draft', isPublished && 'live'].filter(Boolean),
    )
  expect([await usesOf(hero.id), await usesOf(body.id)]).toEqual([[['hero', 'draft']], [['body', 'draft']]])
  await publishArticle(desk(managingEditor), { articleId: article.id })
  expect(await usesOf(hero.id)).toEqual([['hero', 'draft', 'live']])
  const content = contentOf({ title: 'Without', body: fromHtml('<p>No picture.</p>') })
  await saveArticle(desk(managingEditor), { articleId: article.id, rev: 1, content })
  expect([await usesOf(hero.id), await usesOf(body.id)]).toEqual([[['live']], [['live']]])
  await withdrawArticle(desk(managingEditor), { articleId: article.id, why: 'So' })
  expect(await usesOf(hero.id)).toEqual([])
})

test('a picture in use is not deleted, whatever uses it; another goes into the trash and comes back', async () => {
  const [inText, onAd, portrait, free] = [
    await aMedium(store.db),
    await aMedium(store.db),
    await aMedium(store.db),
    await aMedium(store.db),
  ]
  await anArticle(store.db, { status: 'draft', body: figure(inText.id) })
  await aCampaign(store.db, { pictureId: onAd.id })
  await anAuthor(store.db, { photoId: portrait.id })
  for (const { id } of [inText, onAd, portrait])
    await expect(trashMedium(desk(), id)).rejects.toThrow('used in one place')
  const left = await leftBy(store.db, () => trashMedium(desk(), free.id))
  expect(left.acts).toEqual([{ act: 'medium.trash', subjectId: free.id, actorId: editor.id }])
  expect(await ids({})).not.toContain(free.id)
  expect(await ids({ show: 'trash' })).toEqual([free.id])
  await expect(trashMedium(desk(), free.id)).rejects.toThrow(Invalid)
  await restoreMedium(desk(), free.id)
  expect(await ids({})).toContain(free.id)
  await expectOnly(editor, store.db, async (actor) => {
    await trashMedium(desk(actor), (await aMedium(store.db)).id)
  })
})

test('many pictures get a credit at once, all of them or none', async () => {
  const [one, other] = [await aMedium(store.db, { credit: 'Old' }), await aMedium(store.db)]
  const many = (given: object, actor = editor) => editManyMedia(desk(actor), editManyInput.parse(given))
  const all = [one.id, other.id]
  const left = await leftBy(store.db, async () =>
    expect(await many({ ids: all, credit: 'Studio' })).toEqual({
      before: [
        { id: one.id, credit: 'Old', license: null },
        { id: other.id, credit: null, license: null },
      ],
    }),
  )
  expect(left.acts).toHaveLength(2)
  await expect(many({ ids: [one.id, 'none'], credit: 'X' })).rejects.toThrow(NotFound)
  await expect(many({ ids: all })).rejects.toThrow('Write a credit')
  await expect(many({ ids: all, credit: 'X' }, contributor)).rejects.toThrow(Forbidden)
  expect([(await row(one.id))?.credit, (await row(other.id))?.credit]).toEqual(['Studio', 'Studio'])
})

test('the library finds by words and by what is missing, and turns pages without losing any', async () => {
  const all = { credit: 'Studio', alt: 'A knee' }
  const bare = await aMedium(store.db, { alt: '  ', credit: null, fileName: '100%_done.jpg' })
  const ended = await aMedium(store.db, { ...all, rightsExpireAt: NOON })
  const ending = await aMedium(store.db, { ...all, rightsExpireAt: NOON + 10 * DAY, uploadedById: editor.id })
  const lost = await aMedium(store.db, { ...all, state: 'missing', mimeType: '', createdAt: NOON - 5 * DAY })
  await anArticle(store.db, { body: figure(ended.id) })
  expect(await ids({ show: 'missing-alt' })).toEqual([bare.id])
  expect(await ids({ show: 'missing-credit' })).toEqual([bare.id])
  expect(await ids({ show: 'rights-expired' })).toEqual([ended.id])
  expect(await ids({ show: 'rights-expiring' })).toEqual([ending.id])
  expect(await ids({ show: 'mine' })).toEqual([ending.id])
  expect(await ids({ show: 'missing-file' })).toEqual([lost.id])
  expect((await ids({ show: 'unused' })).sort()).toEqual([bare.id, ending.id, lost.id].sort())
  expect(await ids({ until: '2026-01-11' })).toEqual([lost.id])
  expect(await ids({ q: 'KNEE studio' })).toHaveLength(3)
  expect(await ids({ q: '0%_d' })).toEqual([bare.id])
  expect(await ids({ q: '_' })).toEqual([bare.id])
  expect(await ids({ show: 'nonsense', kind: 'exe', after: '../x', from: 'yesterday' })).toHaveLength(4)
  for (let count = 0; count < PER_PAGE; count++) await aMedium(store.db)
  const first = await loadLibrary(desk(), readLibraryQuery({}), 'UTC')
  const rest = await ids({ after: first.next ?? '' })
  expect(new Set([...first.cards.map(({ id }) => id), ...rest]).size).toBe(PER_PAGE + 4)
  expect(first.count).toBe(PER_PAGE + 4)
})

test('the days of the library are those of the publication', async () => {
  const late = await aMedium(store.db, { createdAt: Date.UTC(2026, 0, 12, 3) })
  const on = async (day: string, timeZone: string) =>
    (await loadLibrary(desk(), readLibraryQuery({ from: day, until: day }), timeZone)).cards.map(
      ({ id }) => id,
    )
  expect(await on('2026-01-11', 'America/New_York')).toEqual([late.id])
  expect(await on('2026-01-12', 'America/New_York')).toEqual([])
  expect(await on('2026-01-12', 'UTC')).toEqual([late.id])
})

test('uses from before they were kept are found once', async () => {
  const medium = await aMedium(store.db)
  await anArticle(store.db, showing(medium.id))
  await store.db.write((tx) => tx.orm.delete(tx.t.mediumUses) as unknown as Promise<void>)
  expect(await traceUses(store.db, () => NOON)).toBe(1)
  await expect(trashMedium(desk(), medium.id)).rejects.toThrow(Conflict)
  expect(await traceUses(store.db, () => NOON)).toBe(0)
})
