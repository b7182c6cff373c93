// An author outside the newsroom approves a version, or asks for changes; the desk sees what was approved and whether it still stands.
import { expect, test } from 'vitest'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { Conflict, Forbidden, NotFound } from '../../../../lib/errors.ts'
import { approveDraft, askForChanges } from '../../../../lib/preview/answer.ts'
import { makeGuesses } from '../../../../lib/preview/guesses.ts'
import { makePreviewLink } from '../../../../lib/preview/make-link.ts'
import { revokePreviewLink } from '../../../../lib/preview/revoke-link.ts'
import { loadPreviewScreen } from '../../../../lib/preview/screen.ts'
import { anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, editor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)
const door = (now = NOON) => ({ db: store.db, now, client: '192.0.2.7', guesses: makeGuesses() })
const NAME = 'Ingrid Halvorsen'

async function sent(kind: 'look' | 'approval' = 'approval') {
  const { id: articleId, content } = await anArticle(store.db, { status: 'draft', title: 'Salt', at: NOON })
  const link = await makePreviewLink(desk(), { articleId, kind, label: 'Ingrid', days: 7, revisionId: null })
  const key = link.address.split('/')[2] ?? ''
  const screen = async () => {
    const view = await loadPreviewScreen(desk(), articleId, null)
    if (!view) throw new Error('The article is gone.')
    return view
  }
  const approval = async () => (await screen()).links[0]?.approval
  const revisionId = (await screen()).version.id
  return { articleId, content, key, linkId: link.id, revisionId, screen, approval }
}

test('an approval says who approved which version and when, and is recorded once', async () => {
  const { key, revisionId, approval, articleId } = await sent()
  const left = await leftBy(store.db, () => approveDraft(door(), key, { name: NAME, revisionId }))
  expect(left.acts).toEqual([
    { act: 'article.approve', subjectId: articleId, actorId: expect.stringMatching(/^link:/) },
  ])
  expect(left.tags).toEqual([])
  expect(await approval()).toEqual({
    ...{ name: NAME, at: NOON, version: 1, revisionId },
    isChangedSince: false,
  })
})

test('a text that changed since says so, and one that was saved again as it was does not', async () => {
  const { key, revisionId, content, approval, articleId, screen } = await sent()
  await approveDraft(door(), key, { name: NAME, revisionId })
  await saveArticle(desk(), { articleId, rev: 1, content })
  expect((await approval())?.isChangedSince).toBe(false)
  await saveArticle(desk(), { articleId, rev: 2, content: { ...content, dek: 'A new line.' } })
  expect(await approval()).toMatchObject({ version: 1, isChangedSince: true })
  const newest = (await screen()).version.id
  await approveDraft(door(NOON + DAY), key, { name: NAME, revisionId: newest })
  expect(await approval()).toMatchObject({ version: 2, at: NOON + DAY, isChangedSince: false })
})

test('nobody approves a text they have not seen', async () => {
  const { key, revisionId, content, approval, articleId } = await sent()
  await saveArticle(desk(), { articleId, rev: 1, content: { ...content, title: 'Salt and water' } })
  await expect(approveDraft(door(), key, { name: NAME, revisionId })).rejects.toThrow(Conflict)
  expect(await approval()).toBeNull()
})

test('what is asked for is a note to the newsroom, under the name that was typed', async () => {
  const { key, revisionId, articleId } = await sent()
  const text = 'It was <b>12 mg</b>, not 120.'
  const left = await leftBy(store.db, () => askForChanges(door(), key, { name: NAME, revisionId, text }))
  expect(left.acts.map(({ act }) => act)).toEqual(['article.ask-changes'])
  const { notes } = await loadWork(desk(), articleId)
  expect(notes).toMatchObject([
    { byName: `${NAME} (by link)`, text: `Asks for changes to version 1:\n${text}`, resolvedAt: null },
  ])
})

test('a link that is for looking, taken back, run out or unknown answers nothing', async () => {
  const look = await sent('look')
  const input = (revisionId: string) => ({ name: NAME, revisionId, text: 'x' })
  await expect(approveDraft(door(), look.key, input(look.revisionId))).rejects.toThrow(Forbidden)
  await expect(askForChanges(door(), look.key, input(look.revisionId))).rejects.toThrow(Forbidden)
  const { key, linkId, articleId, revisionId, approval } = await sent()
  await expect(approveDraft(door(NOON + 7 * DAY), key, input(revisionId))).rejects.toThrow(NotFound)
  await revokePreviewLink(desk(), { articleId, linkId })
  const left = await leftBy(store.db, async () => {
    await expect(approveDraft(door(), key, input(revisionId))).rejects.toThrow(NotFound)
    await expect(askForChanges(door(), 'x'.repeat(43), input(revisionId))).rejects.toThrow(NotFound)
  })
  expect(left.acts).toEqual([])
  expect(await approval()).toBeNull()
})
