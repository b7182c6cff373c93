// The record of who did what: found page after page, seen by whom it concerns, and only ever added to.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  type ActivityFilter,
  listActivity,
  listActors,
  listPlannedActs,
  mapSubjectNames,
} from '../../../../db/desk/activity.ts'
import { endDeletion, findDeletion, putDeletion } from '../../../../db/store/deletions.ts'
import { recordActivity } from '../../../../lib/activity.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { act } from '../../../../lib/desk.ts'
import { createPage } from '../../../../lib/pages/write.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { aCampaign, aCategory, aPage } from '../../../support/builders.ts'
import { admin, contributor, DAY, deskOf, editor, HOUR, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

export function activityIsKept(open: OpenStore): void {
  const store = freshStore(open)
  const note = (actor: Actor, [what, subject, subjectId]: string[], now = NOON) => {
    const desk = deskOf(actor, store.db, now)
    return act(desk, (tx) =>
      recordActivity(tx, desk, { act: what ?? '', subject: subject ?? '', subjectId: subjectId ?? '' }),
    )
  }
  const seenBy = async (actor: Actor, filter: ActivityFilter = {}, limit = 100) =>
    (await listActivity(deskOf(actor, store.db), filter, limit)).map((row) => row.act)

  test('what was planned for a span is found by its moment, however early it was planned, and nothing that was done at once', async () => {
    const plan = (subjectId: string, visibleFrom: number | undefined, now: number, what = 'page.publish') => {
      const desk = deskOf(editor, store.db, now)
      const entry = { act: what, subject: 'page', subjectId, detail: { visibleFrom } }
      return act(desk, (tx) => recordActivity(tx, desk, entry))
    }
    await plan('early', NOON, NOON - 300 * DAY)
    await plan('last', NOON + DAY - 1, NOON)
    await plan('after', NOON + DAY, NOON)
    await plan('before', NOON - 1, NOON - DAY)
    await plan('at once', NOON, NOON)
    await plan('no moment', undefined, NOON)
    await plan('called off', NOON + 1, NOON, 'page.unschedule')
    const span = { from: NOON, until: NOON + DAY }
    const asked = { subject: 'page', act: 'page.publish', ...span }
    const found = await listPlannedActs(deskOf(editor, store.db), asked)
    expect(found.sort((a, b) => a.moment - b.moment)).toEqual([
      { subjectId: 'early', moment: NOON },
      { subjectId: 'last', moment: NOON + DAY - 1 },
    ])
  })

  test('no statement changes or deletes what was done', async () => {
    await note(editor, ['tag.rename', 'tag', 'tag-1'])
    const { activity } = store.db.t
    const changing = store.db.write((tx) =>
      tx.orm.update(activity).set({ actorName: 'Nobody' }).where(eq(activity.subject, 'tag')),
    )
    await expect(changing).rejects.toThrow()
    await expect(store.db.write((tx) => tx.orm.delete(activity))).rejects.toThrow()
    expect(await seenBy(admin)).toEqual(['tag.rename'])
  })

  test('the latest first, page after page, by person, thing and days', async () => {
    for (let at = 0; at < 5; at++) await note(editor, ['tag.rename', 'tag', `tag-${at}`])
    await note(managingEditor, ['menu.save', 'menu', 'menu-1'], NOON + HOUR)
    await note(editor, ['menu.restore', 'menu', 'menu-1'], NOON + DAY)
    const desk = deskOf(admin, store.db)
    const all = await listActivity(desk, {}, 100)
    expect(all.map((row) => row.act).slice(0, 2)).toEqual(['menu.restore', 'menu.save'])
    const paged: string[] = []
    for (let after: ActivityFilter['after']; ; ) {
      const rows = await listActivity(desk, { ...(after && { after }) }, 2)
      paged.push(...rows.map(({ id }) => id))
      after = rows.at(-1)
      if (rows.length < 2) break
    }
    expect(paged).toEqual(all.map(({ id }) => id))
    expect(await seenBy(admin, { actorId: managingEditor.id })).toEqual(['menu.save'])
    expect(await seenBy(admin, { subject: 'menu', subjectId: 'menu-1' })).toEqual([
      'menu.restore',
      'menu.save',
    ])
    expect(await seenBy(admin, { from: NOON + 1, until: NOON + DAY })).toEqual(['menu.save'])
  })

  test('each sees what concerns them: contributors their own, nobody else who came in', async () => {
    const theirs = await createArticle(deskOf(contributor, store.db), {
      content: contentOf({ title: 'Theirs' }),
    })
    const other = await createArticle(deskOf(editor, store.db), { content: contentOf({ title: 'Other' }) })
    const before = (await seenBy(admin)).length
    await note(editor, ['article.save', 'article', theirs.id], NOON + 1)
    await note(editor, ['article.trash', 'article', other.id], NOON + 2)
    await note(contributor, ['medium.add', 'medium', 'medium-1'], NOON + 3)
    await note(admin, ['user.change-role', 'user', contributor.id], NOON + 4)
    await note(editor, ['session.start', 'user', editor.id], NOON + 5)
    const since = { from: NOON + 1 }
    expect(await seenBy(contributor, since)).toEqual(['user.change-role', 'medium.add', 'article.save'])
    expect(await seenBy(editor, since)).toEqual([
      'session.start',
      'medium.add',
      'article.trash',
      'article.save',
    ])
    expect(await seenBy(managingEditor, since)).toEqual(['medium.add', 'article.trash', 'article.save'])
    expect(await seenBy(admin, since)).toHaveLength(5)
    expect((await seenBy(admin)).length).toBe(before + 5)
  })

  test('what was deleted is kept as it was last, beside the record, until it is back', async () => {
    const of = { subject: 'page', subjectId: 'page-1' }
    const put = (kept: Record<string, unknown>, at = NOON) =>
      store.db.write((tx) => putDeletion(tx, { ...of, kept, at }))
    await put({ revisions: [] })
    await put({ revisions: [{ z: 1, a: 2 }] }, NOON + 1)
    expect(JSON.stringify(await findDeletion(store.db, of))).toBe('{"revisions":[{"z":1,"a":2}]}')
    expect(await findDeletion(store.db, { ...of, subject: 'issue' })).toBeNull()
    await store.db.write((tx) => endDeletion(tx, of))
    expect(await findDeletion(store.db, of)).toBeNull()
  })

  test('things are called by their names of now; what is gone has none', async () => {
    const { id } = await aCategory(store.db, { name: 'Gout' })
    const desk = deskOf(editor, store.db)
    expect([...(await mapSubjectNames(desk, 'category', [id, 'gone']))]).toEqual([[id, 'Gout']])
    const written = await createPage(deskOf(managingEditor, store.db), {
      ...{ isAutomatic: false, key: undefined },
      content: { title: 'Imprint', description: '', body: { type: 'doc', content: [] } },
    })
    const brought = await aPage(store.db, { title: 'About Us' })
    expect([...(await mapSubjectNames(desk, 'page', [written.id, brought.id]))].sort()).toEqual(
      [
        [written.id, 'Imprint'],
        [brought.id, 'About Us'],
      ].sort(),
    )
    const first = await aCampaign(store.db, { name: 'Before', id: 'z' })
    await aCampaign(store.db, { campaignId: first.id, name: 'After', id: 'a', visibleFrom: NOON })
    expect([...(await mapSubjectNames(desk, 'campaign', ['z']))]).toEqual([['z', 'After']])
    expect((await mapSubjectNames(desk, 'nothing', [id])).size).toBe(0)
    expect(await listActors(desk)).toEqual([])
  })
}
