// What surrounds an article in the newsroom: its versions, links to its draft, notes, who has it open, saves done.
import { expect, test } from 'vitest'
import { countByKind, listAllCorrections } from '../../../../../db/desk/articles/corrections.ts'
import {
  findDraft,
  findSharedDraft,
  findVersionNumber,
  listAppearances,
  listPreviewLinks,
} from '../../../../../db/desk/articles/previews.ts'
import { findArticleRevision, listRevisions, listShown } from '../../../../../db/desk/articles/revisions.ts'
import { listActivityOf, listCorrections, listNotes } from '../../../../../db/desk/articles/work.ts'
import { findLatestActivity } from '../../../../../db/store/activity.ts'
import {
  deleteCorrection,
  findCorrection,
  updateCorrection,
} from '../../../../../db/store/articles/corrections.ts'
import {
  countOpenNotesBy,
  findNote,
  insertNote,
  setNoteResolved,
} from '../../../../../db/store/articles/notes.ts'
import {
  deletePresence,
  findPresence,
  listPresences,
  putPresence,
} from '../../../../../db/store/articles/presences.ts'
import {
  findPreviewLink,
  insertPreviewLink,
  revokeLinksOf,
  updatePreviewLink,
} from '../../../../../db/store/articles/previews.ts'
import {
  deleteRevisions,
  findRevisionAtRev,
  listPointedTo,
  listRevisionFacts,
  listSaversSince,
  updateRevision,
} from '../../../../../db/store/articles/revisions.ts'
import {
  deleteSaveKeysBefore,
  findSaveKey,
  insertSaveKey,
} from '../../../../../db/store/articles/save-keys.ts'
import { saveArticle } from '../../../../../lib/articles/save.ts'
import { correctArticle } from '../../../../../lib/corrections/add.ts'
import { anArticle } from '../../../../support/builders.ts'
import {
  admin,
  contributor,
  DAY,
  deskOf,
  editor,
  HOUR,
  managingEditor,
  NOON,
} from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function newsroomKnowsAnArticle(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(editor, store.db)
  const stranger = () => deskOf(contributor, store.db)

  /** Written by the managing editor, changed by two others. */
  async function inThreeVersions() {
    const { db } = store
    const article = await anArticle(db, { title: 'First' })
    for (const [rev, actor] of [editor, admin].entries()) {
      const content = { ...article.content, title: `By ${actor.role}` }
      await saveArticle(deskOf(actor, db, NOON + DAY * (rev + 1)), {
        ...{ articleId: article.id, rev: rev + 1, content },
      })
    }
    return article
  }

  test('versions are numbered, the newest first, and told only to who may read the article', async () => {
    const { db } = store
    const { id, revisionId } = await inThreeVersions()
    const revisions = await listRevisions(desk(), id)
    expect(revisions.map(({ number, title, byId }) => [number, title, byId])).toEqual([
      [3, 'By admin', admin.id],
      [2, 'By editor', editor.id],
      [1, 'First', managingEditor.id],
    ])
    expect((await listRevisions(desk(), id, 2)).map(({ number }) => number)).toEqual([3, 2])
    const [newest] = revisions
    expect((await findArticleRevision(desk(), id, revisionId))?.content.title).toBe('First')
    expect(await findArticleRevision(desk(), id, 'unheard')).toBeNull()
    expect((await findDraft(desk(), id, null))?.revision.id).toBe(newest?.id)
    expect((await findDraft(desk(), id, revisionId))?.revision.number).toBe(1)
    expect(await findVersionNumber(db, newest?.id ?? '')).toBe(3)
    expect(await findVersionNumber(db, 'unheard')).toBeNull()
    expect((await listShown(desk(), id)).map((row) => row.revisionId)).toEqual([revisionId])
    expect((await listAppearances(db, id)).map((row) => row.visibleFrom)).toEqual([NOON - DAY])
    expect(await listRevisions(stranger(), id)).toEqual([])
    expect(await findArticleRevision(stranger(), id, revisionId)).toBeNull()
    expect([await findDraft(stranger(), id, null), await listShown(stranger(), id)]).toEqual([null, []])
  })

  test('a save finds what it began from and who saved since; a version can be named, or thinned out', async () => {
    const { id, revisionId } = await inThreeVersions()
    await store.db.write(async (tx) => {
      const titleAt = async (rev: number) => (await findRevisionAtRev(tx, id, rev))?.title
      expect([await titleAt(0), await titleAt(1), await titleAt(2)]).toEqual([
        undefined,
        'First',
        'By editor',
      ])
      expect((await listSaversSince(tx, id, 1)).map(({ byId }) => byId)).toEqual([editor.id, admin.id])
      const facts = await listRevisionFacts(tx, id)
      expect(facts.map(({ number }) => number)).toEqual([1, 2, 3])
      const [, second, third] = facts
      expect(await listPointedTo(tx, id)).toEqual(new Set([revisionId, third?.id]))
      await updateRevision(tx, third?.id ?? '', { label: 'For print', baseId: revisionId })
      await deleteRevisions(tx, [second?.id ?? ''])
      await deleteRevisions(tx, [])
      expect((await listRevisionFacts(tx, id)).map(({ number, label }) => [number, label])).toEqual([
        [1, null],
        [3, 'For print'],
      ])
      expect(await titleAt(2)).toBe('First')
    })
  })

  test('a link to a draft shows its newest text or a fixed one, and ends when it is taken back', async () => {
    const { db } = store
    const { id, revisionId } = await inThreeVersions()
    const link = {
      ...{ articleId: id, kind: 'look' as const, label: 'For Meera', createdAt: NOON },
      ...{ byId: editor.id, byName: editor.name, expiresAt: NOON + HOUR },
    }
    await db.write(async (tx) => {
      await insertPreviewLink(tx, { ...link, id: 'newest' })
      await insertPreviewLink(tx, { ...link, id: 'fixed', revisionId, createdAt: NOON + 1 })
      await insertPreviewLink(tx, { ...link, id: 'old', expiresAt: NOON, createdAt: NOON - 1 })
      await updatePreviewLink(tx, 'fixed', { approvedAt: NOON, approvedRevisionId: revisionId })
      expect((await findPreviewLink(tx, id, 'fixed'))?.approvedAt).toBe(NOON)
      expect(await findPreviewLink(tx, 'another', 'fixed')).toBeNull()
    })
    const links = await listPreviewLinks(desk(), id)
    expect(links.map((row) => [row.link.id, row.version, row.approvedVersion])).toEqual([
      ['fixed', 1, 1],
      ['newest', null, null],
      ['old', null, null],
    ])
    expect(await listPreviewLinks(stranger(), id)).toEqual([])
    expect((await findSharedDraft(db, 'newest'))?.revision.title).toBe('By admin')
    expect((await findSharedDraft(db, 'fixed'))?.revision.title).toBe('First')
    expect(await findSharedDraft(db, 'unheard')).toBeNull()
    const revoked = async () =>
      (await listPreviewLinks(desk(), id)).flatMap((row) => (row.link.revokedAt ? row.link.id : []))
    const now = NOON
    await db.write((tx) => revokeLinksOf(tx, { byId: managingEditor.id, which: 'all', now }))
    expect(await revoked()).toEqual([])
    await db.write((tx) => revokeLinksOf(tx, { byId: editor.id, which: 'not-own', now }))
    expect(await revoked()).toEqual(['fixed', 'newest'])
  })

  test('notes are in the order of their writing, and settled ones are not open', async () => {
    const { db } = store
    const { id } = await anArticle(db)
    const note = { articleId: id, byId: editor.id, byName: editor.name }
    await db.write(async (tx) => {
      for (const [at, text] of ['one', 'two', 'three'].entries())
        await insertNote(tx, { ...note, id: text, text, at: NOON + at })
      await setNoteResolved(tx, 'two', NOON)
      expect((await findNote(tx, 'two'))?.resolvedAt).toBe(NOON)
      expect(await findNote(tx, 'four')).toBeNull()
      expect(await countOpenNotesBy(tx, id, editor.id)).toBe(2)
      expect(await countOpenNotesBy(tx, id, admin.id)).toBe(0)
    })
    expect((await listNotes(desk(), id, 2)).map(({ text }) => text)).toEqual(['two', 'three'])
    expect(await listNotes(stranger(), id, 2)).toEqual([])
  })

  test('corrections and acts are told the latest first, and a correction can be put right', async () => {
    const { db } = store
    const { id } = await anArticle(db)
    for (const [at, text] of ['Salt.', 'Water.'].entries())
      await correctArticle(deskOf(managingEditor, db, NOON + at), { articleId: id, kind: 'correction', text })
    const texts = async () => (await listCorrections(desk(), id)).map((row) => row.text)
    expect(await texts()).toEqual(['Water.', 'Salt.'])
    const [latest, first] = await listCorrections(desk(), id)
    await db.write(async (tx) => {
      const put = { text: 'Sea water.', kind: 'update', firstPublishedAt: NOON, updatedAt: NOON + 2 } as const
      await updateCorrection(tx, latest?.id ?? '', put)
      await deleteCorrection(tx, first?.id ?? '')
      expect(await findCorrection(tx, first?.id ?? '')).toBeNull()
      expect(await findCorrection(tx, latest?.id ?? '')).toMatchObject({ ...put, at: NOON + 1 })
      const latestAct = (acts: string[]) =>
        findLatestActivity(tx, { acts, subject: 'article', subjectId: id })
      expect((await latestAct(['article.publish', 'article.create']))?.act).toBe('article.publish')
      expect(await latestAct(['article.trash'])).toBeNull()
    })
    expect([await texts(), await listCorrections(stranger(), id)]).toEqual([['Sea water.'], []])
    const all = { kind: null, limit: 9, offset: 0 }
    expect((await listAllCorrections(desk(), all)).map(({ correction }) => correction.text)).toEqual([
      'Sea water.',
    ])
    expect(await listAllCorrections(stranger(), all)).toEqual([])
    expect([...(await countByKind(desk())).values()]).toEqual([1])
    const acts = (await listActivityOf(desk(), id, 9)).map(({ at }) => at)
    expect(acts).toEqual([...acts].sort((a, b) => b - a))
    expect(acts).toHaveLength(4)
    expect(await listActivityOf(stranger(), id, 9)).toEqual([])
  })

  test('an open tab is known until it closes or falls silent; a save done is known by its key', async () => {
    const { id, revisionId } = await anArticle(store.db)
    const opened = { kind: 'article' as const, openId: id }
    const tab = { ...opened, userId: editor.id, userName: editor.name, isWriting: true, heldSince: NOON }
    const save = { articleId: id, userId: editor.id, hash: 'h', rev: 1, revisionId }
    await store.db.write(async (tx) => {
      for (const [at, tabId] of ['silent', 'closed', 'open'].entries())
        await putPresence(tx, { ...tab, tabId, seenAt: NOON + at })
      await putPresence(tx, { ...tab, tabId: 'open', isWriting: false, heldSince: null, seenAt: NOON + 3 })
      await deletePresence(tx, 'closed')
      expect((await listPresences(tx, opened, NOON + 1)).map(({ tabId }) => tabId)).toEqual(['open'])
      expect(await findPresence(tx, 'silent')).toBeNull()
      expect(await findPresence(tx, 'open')).toMatchObject({ isWriting: false, heldSince: null })
      await insertSaveKey(tx, { ...save, key: 'old', at: NOON - 1 })
      await insertSaveKey(tx, { ...save, key: 'new', at: NOON })
      await deleteSaveKeysBefore(tx, NOON)
      expect([await findSaveKey(tx, 'old'), (await findSaveKey(tx, 'new'))?.hash]).toEqual([null, 'h'])
    })
  })
}
