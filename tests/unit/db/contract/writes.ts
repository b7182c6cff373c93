// Writes: revisions are only added, publications end where the next begins, records go in and come out as they were.
import { expect, test } from 'vitest'
import { insertActivity } from '../../../../db/store/activity.ts'
import {
  endPublications,
  findArticleByImportRef,
  findArticleRow,
  findRevision,
  hasPublicationBefore,
  insertRevision,
  isSlugTaken,
  listOpenPublications,
  listPublishedIds,
  listTermsOf,
  updateArticle,
} from '../../../../db/store/articles/articles.ts'
import { appendLog } from '../../../../db/store/log.ts'
import {
  findMediumByHash,
  findMediumByImportRef,
  findMediumRow,
  findUnfinishedMedium,
  listMediaAfter,
  moveFinish,
} from '../../../../db/store/media/media.ts'
import {
  endSession,
  endSessionsOf,
  findUserRow,
  insertSession,
  putUser,
  touchSession,
} from '../../../../db/store/people/users.ts'
import { aCategory, aMedium, anArticle, aTag } from '../../../support/builders.ts'
import { DAY, HOUR, NOON } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

export function rowsAreWritten(open: OpenStore): void {
  const store = freshStore(open)
  const spans = async (articleId: string, now = 0) =>
    (await store.db.write((tx) => listOpenPublications(tx, articleId, now))).map((row) => [
      row.visibleFrom,
      row.visibleUntil,
    ])

  test('a revision is added with the next number, and those before stay as they were', async () => {
    const { db } = store
    const { id, revisionId, content } = await anArticle(db, { title: 'First' })
    const before = await db.write((tx) => findRevision(tx, revisionId))
    await db.write((tx) =>
      insertRevision(tx, {
        id: 'second',
        articleId: id,
        baseId: revisionId,
        title: 'Second',
        content: { ...content, title: 'Second' },
        at: NOON,
        byId: 'someone',
        byName: 'Someone',
        why: '',
      }),
    )
    expect(await db.write((tx) => findRevision(tx, revisionId))).toEqual(before)
    expect((await db.write((tx) => findRevision(tx, 'second')))?.number).toBe(2)
    expect((await db.write((tx) => findRevision(tx, 'second')))?.content.title).toBe('Second')
  })

  test('ending publications stops what runs, takes back what was planned, and keeps what is over', async () => {
    const { db } = store
    const { id } = await anArticle(db, { at: NOON - DAY, until: NOON - HOUR })
    await db.write(async (tx) => {
      const [row] = await listOpenPublications(tx, id, 0)
      if (!row) throw new Error('It was published.')
      const more = { ...row, visibleUntil: NOON + DAY }
      await tx.orm.insert(tx.t.publications).values({ ...more, id: 'running', visibleFrom: NOON - HOUR })
      await tx.orm.insert(tx.t.publications).values({ ...more, id: 'planned', visibleFrom: NOON + HOUR })
      await endPublications(tx, id, NOON)
    })
    expect(await spans(id)).toEqual([
      [NOON - DAY, NOON - HOUR],
      [NOON - HOUR, NOON],
    ])
  })

  test('the terms of a publication end with it', async () => {
    const { db } = store
    const [tag, category] = [await aTag(db), await aCategory(db)]
    const { id } = await anArticle(db, { tagIds: [tag.id], categoryIds: [category.id] })
    const terms = await db.write(async (tx) => {
      await endPublications(tx, id, NOON)
      const rows = await listOpenPublications(tx, id, 0)
      return listTermsOf(
        tx,
        rows.map((row) => row.id),
      )
    })
    expect(terms.map((term) => [term.termId, term.visibleUntil])).toEqual(
      expect.arrayContaining([
        [tag.id, NOON],
        [category.id, NOON],
      ]),
    )
  })

  test('articles are found by id and by the reference of their import', async () => {
    const { db } = store
    const { id, slug } = await anArticle(db, { importRef: 'wxr:7' })
    await db.write(async (tx) => {
      expect((await findArticleByImportRef(tx, 'wxr:7'))?.id).toBe(id)
      expect(await findArticleByImportRef(tx, 'wxr:8')).toBeNull()
      expect([await isSlugTaken(tx, slug, 'another'), await isSlugTaken(tx, slug, id)]).toEqual([true, false])
      await updateArticle(tx, id, { embargoUntil: NOON })
      expect((await findArticleRow(tx, id))?.embargoUntil).toBe(NOON)
      const from = NOON - DAY
      expect([
        await hasPublicationBefore(tx, id, from),
        await hasPublicationBefore(tx, id, from + 1),
      ]).toEqual([false, true])
    })
  })

  test('what has been published and is not over is listed for recomputing', async () => {
    const { db } = store
    const live = await anArticle(db, { title: 'Live' })
    const planned = await anArticle(db, { title: 'Planned', at: NOON + DAY })
    await anArticle(db, { title: 'Over', until: NOON })
    await anArticle(db, { title: 'Draft', status: 'draft' })
    expect(await db.write((tx) => listPublishedIds(tx, NOON))).toEqual([live.id, planned.id].sort().reverse())
  })

  test('the publication log counts its versions up, and the record of acts keeps each', async () => {
    const { db } = store
    const entry = { at: NOON, actorId: 'a', actorName: 'A', act: 'x.y', subject: 'x', subjectId: '1' }
    await db.write(async (tx) => {
      await appendLog(tx, NOON, ['menu'])
      await appendLog(tx, NOON, ['settings', 'menu'])
      await insertActivity(tx, { ...entry, id: 'one', detail: { z: 1, a: [2] } })
    })
    const log = await db.orm.select().from(db.t.publicationLog).orderBy(db.t.publicationLog.version)
    expect(log.map((row) => row.tags)).toEqual([['menu'], ['settings', 'menu']])
    expect((log[1]?.version ?? 0) - (log[0]?.version ?? 0)).toBe(1)
    const [act] = await db.orm.select().from(db.t.activity)
    expect(JSON.stringify(act?.detail)).toBe('{"z":1,"a":[2]}')
  })

  test('work that throws leaves nothing behind, however late it throws', async () => {
    const { db } = store
    const failing = db.write(async (tx) => {
      await appendLog(tx, NOON, ['menu'])
      await Promise.resolve()
      await appendLog(tx, NOON, ['settings'])
      throw new Error('Too late')
    })
    await expect(failing).rejects.toThrow('Too late')
    expect(await db.orm.$count(db.t.publicationLog)).toBe(0)
    await db.write((tx) => appendLog(tx, NOON, ['menu']))
    expect(await db.orm.$count(db.t.publicationLog)).toBe(1)
  })

  test('writes run one after another in the order they were asked for', async () => {
    const { db } = store
    const order: string[] = []
    const work = (name: string) =>
      db.write(async (tx) => {
        order.push(`${name} begins`)
        await appendLog(tx, NOON, [name])
        await Promise.resolve()
        order.push(`${name} ends`)
      })
    await Promise.all([work('a'), work('b'), work('c')])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  test('a picture without its late sizes is found until it has them', async () => {
    const { db } = store
    const { id, hash, renditions } = await aMedium(db, { importRef: 'wxr:9', finishAt: NOON })
    const avif = { variant: 'full' as const, format: 'avif' as const, width: 320, height: 200 }
    await aMedium(db, { hash: 'f'.repeat(32), renditions: [...renditions, avif] })
    await aMedium(db, { hash: 'e'.repeat(32), state: 'missing', renditions: [] })
    await db.write(async (tx) => {
      expect(await findUnfinishedMedium(tx, NOON - 1)).toBeNull()
      expect((await findUnfinishedMedium(tx, NOON))?.id).toBe(id)
      await moveFinish(tx, id, { finishAt: null, finishTries: 1 })
      expect(await findUnfinishedMedium(tx, NOON)).toBeNull()
      expect((await findMediumByHash(tx, hash))?.id).toBe(id)
      expect((await findMediumByImportRef(tx, 'wxr:9'))?.id).toBe(id)
      expect((await findMediumRow(tx, id))?.renditions).toEqual(renditions)
      const [first, ...others] = await listMediaAfter(tx, '', 9)
      expect((await listMediaAfter(tx, first?.id ?? '', 1)).map((row) => row.id)).toEqual([others[0]?.id])
    })
  })

  test('a user’s sessions end one by one or all together, and an ended one keeps its end', async () => {
    const { db } = store
    const user = {
      id: 'u',
      email: 'u@synovia.example',
      name: 'U',
      role: 'editor' as const,
      passwordHash: '',
      createdAt: NOON,
    }
    const session = { userId: 'u', createdAt: NOON, lastSeenAt: NOON, expiresAt: NOON + DAY }
    await db.write(async (tx) => {
      await putUser(tx, user)
      await putUser(tx, { ...user, name: 'V' })
      expect((await findUserRow(tx, 'u'))?.name).toBe('V')
      for (const id of ['one', 'two']) await insertSession(tx, { ...session, id })
      await touchSession(tx, 'one', NOON + 1)
      await endSession(tx, 'one', NOON + 2)
      await endSessionsOf(tx, 'u', NOON + 3)
    })
    const rows = await db.orm.select().from(db.t.sessions).orderBy(db.t.sessions.id)
    expect(rows.map((row) => [row.lastSeenAt, row.endedAt])).toEqual([
      [NOON + 1, NOON + 2],
      [NOON, NOON + 3],
    ])
  })
}
