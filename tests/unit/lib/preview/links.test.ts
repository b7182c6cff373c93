// Links that let people without an account see a draft: who makes them, what they open, and when they open nothing more.
import { expect, test } from 'vitest'
import type { Tx } from '../../../../db/client.ts'
import { putUser } from '../../../../db/store/people/users.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { Invalid, NotFound } from '../../../../lib/errors.ts'
import { makeGuesses, RULE } from '../../../../lib/preview/guesses.ts'
import { loadGuest } from '../../../../lib/preview/guest.ts'
import { makePreviewLink } from '../../../../lib/preview/make-link.ts'
import { openPreview } from '../../../../lib/preview/open.ts'
import { restorePreviewLink, revokePreviewLink } from '../../../../lib/preview/revoke-link.ts'
import { loadPreviewScreen } from '../../../../lib/preview/screen.ts'
import { articleAddresses } from '../../../../lib/urls.ts'
import { changeRole, disableUser, enableUser } from '../../../../lib/users/change.ts'
import { anArticle, anIssue, aPromo } from '../../../support/builders.ts'
import {
  admin,
  contributor,
  DAY,
  deskOf,
  editor,
  MINUTE,
  managingEditor,
  NOON,
} from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(editor, store.db, now)
const door = (now = NOON, guesses = makeGuesses()) => ({ db: store.db, now, client: '192.0.2.7', guesses })
const draft = () => anArticle(store.db, { status: 'draft', title: 'Salt', at: NOON })
const ASKED = { kind: 'look', label: 'Dr. Oake', days: 7, revisionId: null } as const

async function aLink(articleId: string, given: Partial<Parameters<typeof makePreviewLink>[1]> = {}) {
  const { id, address } = await makePreviewLink(desk(), { ...ASKED, articleId, ...given })
  return { id, key: address.split('/')[2] ?? '' }
}

const stateOf = async (key: string, now = NOON) => {
  const opened = await openPreview(door(now), key)
  return opened.kind === 'gone' ? opened.why : opened.kind
}

test('a link opens the newest text, or the one version it was made for', async () => {
  const { id, content } = await draft()
  const first = await loadPreviewScreen(desk(), id, null)
  const newest = await aLink(id)
  const fixed = await aLink(id, { revisionId: first?.version.id ?? '' })
  await saveArticle(desk(), { articleId: id, rev: 1, content: { ...content, title: 'Salt and water' } })
  const title = async (key: string) => {
    const opened = await openPreview(door(), key)
    return opened.kind === 'found' ? [opened.draft.content.title, opened.draft.version.number] : opened.kind
  }
  expect(await title(newest.key)).toEqual(['Salt and water', 2])
  expect(await title(fixed.key)).toEqual(['Salt', 1])
})

test('the key is 256 bits, told once; the store keeps nothing that opens the draft', async () => {
  const { id } = await draft()
  const { key, id: linkId } = await aLink(id)
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  const { previewLinks, activity } = store.db.t
  const kept = JSON.stringify([
    await store.db.orm.select().from(previewLinks),
    await store.db.orm.select().from(activity),
    await loadPreviewScreen(desk(), id, null),
  ])
  expect(kept).not.toContain(key)
  expect(await stateOf(linkId)).toBe('missing')
})

test('a link holds until its day, and not a millisecond longer', async () => {
  const { id } = await draft()
  const { key } = await aLink(id, { days: 1 })
  expect(await stateOf(key, NOON + DAY - 1)).toBe('found')
  expect(await stateOf(key, NOON + DAY)).toBe('expired')
})

test('taken back it opens nothing, and undone it opens again', async () => {
  const { id } = await draft()
  const link = await aLink(id)
  await revokePreviewLink(desk(), { articleId: id, linkId: link.id })
  expect(await stateOf(link.key)).toBe('revoked')
  await restorePreviewLink(desk(), { articleId: id, linkId: link.id })
  expect(await stateOf(link.key)).toBe('found')
})

test('each act is recorded once, done twice is done once, and readers are told nothing', async () => {
  const { id } = await draft()
  const left = await leftBy(store.db, async () => {
    const { id: linkId } = await aLink(id)
    await revokePreviewLink(desk(), { articleId: id, linkId })
    await revokePreviewLink(desk(), { articleId: id, linkId })
    await restorePreviewLink(desk(), { articleId: id, linkId })
    await restorePreviewLink(desk(), { articleId: id, linkId })
  })
  expect(left.acts.map(({ act }) => act)).toEqual(['preview.make', 'preview.revoke', 'preview.restore'])
  expect(left.tags).toEqual([])
})

test('a contributor shares what is their own, and has never heard of the others’ articles', async () => {
  const content = contentOf({ title: 'Mine' })
  const own = await createArticle(deskOf(contributor, store.db), { content })
  const other = await draft()
  const theirs = await aLink(other.id)
  const by = deskOf(contributor, store.db)
  await makePreviewLink(by, { ...ASKED, articleId: own.id })
  await expect(makePreviewLink(by, { ...ASKED, articleId: other.id })).rejects.toThrow(NotFound)
  await expect(revokePreviewLink(by, { articleId: other.id, linkId: theirs.id })).rejects.toThrow(NotFound)
  expect(await loadPreviewScreen(by, other.id, null)).toBeNull()
})

test('a link belongs to its article: neither versions nor links of another are reached through it', async () => {
  const [one, other] = [await draft(), await draft()]
  const version = (await loadPreviewScreen(desk(), other.id, null))?.version.id ?? ''
  await expect(makePreviewLink(desk(), { ...ASKED, articleId: one.id, revisionId: version })).rejects.toThrow(
    Invalid,
  )
  expect(await loadPreviewScreen(desk(), one.id, version)).toBeNull()
  const link = await aLink(other.id)
  await expect(revokePreviewLink(desk(), { articleId: one.id, linkId: link.id })).rejects.toThrow(NotFound)
})

test('the desk sees for whom a link is, who made it and when it was last opened, to the minute', async () => {
  const { id } = await draft()
  const { key } = await aLink(id)
  const seen = async () => (await loadPreviewScreen(desk(), id, null))?.links[0]
  expect(await seen()).toMatchObject({ label: 'Dr. Oake', byName: editor.name, lastSeenAt: null })
  await stateOf(key, NOON + MINUTE)
  await stateOf(key, NOON + MINUTE + 1)
  expect((await seen())?.lastSeenAt).toBe(NOON + MINUTE)
})

test('after many wrong keys a network waits, also with a right one; another network does not', async () => {
  const { id } = await draft()
  const { key } = await aLink(id)
  const guesses = makeGuesses()
  for (let tries = 0; tries < RULE.most; tries++) {
    expect((await openPreview(door(NOON, guesses), key.replace(/./, 'é'))).kind).toBe('missing')
  }
  expect(await openPreview(door(NOON, guesses), key)).toEqual({ kind: 'wait', seconds: RULE.window / 1000 })
  expect((await openPreview({ ...door(NOON, guesses), client: '192.0.2.8' }, key)).kind).toBe('found')
  expect((await openPreview(door(NOON + RULE.window, guesses), key)).kind).toBe('found')
})

test('a link stays when its article goes live, and ends when the article is put away', async () => {
  const { id } = await anArticle(store.db)
  const { key } = await aLink(id)
  expect(await stateOf(key)).toBe('found')
  const { articles } = store.db.t
  await store.db.write(async (tx) => tx.orm.update(articles).set({ trashedAt: NOON }))
  expect(await stateOf(key)).toBe('removed')
})

test('versions are told as the history counts them: what was saved by itself in one go is one', async () => {
  const { id, content } = await draft()
  const save = (rev: number, title: string, isAutomatic: boolean) =>
    saveArticle(desk(NOON + rev), { articleId: id, rev, content: { ...content, title }, isAutomatic })
  await save(1, 'Salt 1', true)
  await save(2, 'Salt 2', true)
  await save(3, 'Salt 3', false)
  await save(4, 'Salt 4', true)
  const { versions, newest } = (await loadPreviewScreen(desk(), id, null)) ?? {}
  expect(versions?.map(({ number }) => number)).toEqual([5, 4, 1])
  expect(newest).toBe(5)
})

test('a managing editor may share what is live', async () => {
  const { id } = await anArticle(store.db)
  await makePreviewLink(deskOf(managingEditor, store.db), { ...ASKED, articleId: id })
})

test('who has left the newsroom, or shares only what is their own, looks on by none of the links they made', async () => {
  const put = (tx: Tx) =>
    putUser(tx, {
      ...editor,
      email: 'edda@synovia.example',
      passwordHash: 'some',
      createdAt: NOON,
      disabledAt: null,
    })
  await store.db.write(put)
  const own = await createArticle(desk(), { content: contentOf({ title: 'Mine' }) })
  const [theirs, mine] = [await aLink((await draft()).id), await aLink(own.id)]
  const by = deskOf(admin, store.db)
  await changeRole(by, { userId: editor.id, role: 'managing-editor' })
  expect([await stateOf(theirs.key), await stateOf(mine.key)]).toEqual(['found', 'found'])
  await changeRole(by, { userId: editor.id, role: 'contributor' })
  expect([await stateOf(theirs.key), await stateOf(mine.key)]).toEqual(['revoked', 'found'])
  await disableUser(by, { userId: editor.id })
  await enableUser(by, { userId: editor.id })
  expect(await stateOf(mine.key)).toBe('revoked')
})

test('around a scheduled draft a guest sees the site of today, not what else is planned for its day', async () => {
  const issue = await anIssue(store.db)
  const placed = (position: number) => ({ issue: { id: issue.id, section: 'Features', position } })
  await anArticle(store.db, { title: 'Seen today', ...placed(1) })
  await anArticle(store.db, { title: 'Embargoed secret', at: NOON + DAY, ...placed(2) })
  await aPromo(store.db, { title: 'Promo of tomorrow', firstDay: '2026-01-16' })
  const { id } = await anArticle(store.db, { title: 'Salt', at: NOON + 2 * DAY, ...placed(3) })
  const { key } = await aLink(id)
  const addresses = () => articleAddresses('salt')
  const guest = await loadGuest(door(), {
    key,
    look: (usual) => usual,
    addresses,
    origin: 'https://s.example',
  })
  const seen = JSON.stringify(guest)
  expect(seen).toContain('Seen today')
  expect(seen).not.toMatch(/Embargoed secret|Promo of tomorrow/)
  expect(guest).toMatchObject({ shown: { view: { publishedAt: NOON + 2 * DAY } } })
})

test('while another program writes, a shared draft is shown all the same', async () => {
  const { id } = await draft()
  const { key } = await aLink(id)
  const write = () => Promise.reject(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }))
  const busy = { ...door(), db: { ...store.db, write } }
  expect((await openPreview(busy, key)).kind).toBe('found')
})
