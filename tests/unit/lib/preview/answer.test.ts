// An author outside the newsroom approves a version, or asks for changes; the desk sees what was approved and whether it still stands.
import { beforeEach, expect, test } from 'vitest'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../../../../lib/errors.ts'
import { resolveNote } from '../../../../lib/notes/resolve.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { ANSWER_RULE, approveDraft, askForChanges, MOST_OPEN } from '../../../../lib/preview/answer.ts'
import { makeGuesses } from '../../../../lib/preview/guesses.ts'
import { changesInput } from '../../../../lib/preview/input.ts'
import { MOST_LETTERS } from '../../../../lib/preview/limits.ts'
import { makePreviewLink } from '../../../../lib/preview/make-link.ts'
import { revokePreviewLink } from '../../../../lib/preview/revoke-link.ts'
import { loadPreviewScreen } from '../../../../lib/preview/screen.ts'
import { anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, editor, HOUR, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)
const door = (now = NOON) => ({ db: store.db, now, client: '192.0.2.7', guesses: makeGuesses() })
const NAME = 'Ingrid Halvorsen'

beforeEach(() => {
  shared().answerThrottle = undefined
})

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

test('changes that are asked for arrive although the newsroom has gone on writing, and name the version that was read', async () => {
  const { key, revisionId, content, articleId } = await sent()
  await saveArticle(desk(), { articleId, rev: 1, content: { ...content, title: 'Salt and water' } })
  await askForChanges(door(), key, { name: NAME, revisionId, text: '12 mg.' })
  const other = await sent()
  await askForChanges(door(), key, { name: NAME, revisionId: other.revisionId, text: 'Whose?' })
  const { notes } = await loadWork(desk(), articleId)
  expect(notes.map(({ text }) => text)).toEqual([
    'Asks for changes to version 1 (now it is version 2):\n12 mg.',
    'Asks for changes to an earlier version (now it is version 2):\nWhose?',
  ])
})

test('a text counts as the browser counted it, however it sends its line breaks', () => {
  const lines = `${'x'.repeat(34)}\r\n`.repeat(MOST_LETTERS / 35)
  const input = { name: NAME, revisionId: 'r', text: lines }
  expect(changesInput.parse(input).text).not.toContain('\r')
  expect(changesInput.safeParse({ ...input, text: 'x'.repeat(MOST_LETTERS + 1) }).success).toBe(false)
})

test('whoever holds a link cannot flood the newsroom: so many in an hour, and so many that lie open', async () => {
  const { key, revisionId, articleId } = await sent()
  const ask = (now: number) => askForChanges(door(now), key, { name: NAME, revisionId, text: 'More.' })
  for (let asked = 0; asked < ANSWER_RULE.perAccount; asked++) await ask(NOON)
  await expect(ask(NOON)).rejects.toThrow(/within an hour/)
  for (let asked = ANSWER_RULE.perAccount; asked < MOST_OPEN; asked++) await ask(NOON + HOUR)
  await expect(ask(NOON + 2 * HOUR)).rejects.toThrow(Invalid)
  const [note] = (await loadWork(desk(), articleId)).notes
  await resolveNote(desk(), { articleId, noteId: note?.id ?? '', isResolved: true })
  await ask(NOON + 2 * HOUR)
})
