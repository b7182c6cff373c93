// The record on its screen and as a file: in words, by question, page after page, and safe in a spreadsheet.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordActivity } from '../../../../lib/activity.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { act } from '../../../../lib/desk.ts'
import { publishMenu } from '../../../../lib/menus/publish.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { exportQuery, exportRecord } from '../../../../lib/record/export.ts'
import { KINDS } from '../../../../lib/record/kinds.ts'
import { loadRecord } from '../../../../lib/record/load.ts'
import { recordQuery } from '../../../../lib/record/query.ts'
import { recordWords, writtenWords } from '../../../../lib/record/words.ts'
import { publishSettings } from '../../../../lib/settings/publish.ts'
import { admin, contributor, deskOf, editor, MINUTE, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = deskOf
const asked = (query: Record<string, string> = {}) => recordQuery.parse(query)
const many = (count: number) =>
  act(desk(editor, store.db), async (tx) => {
    for (let at = 0; at < count; at++)
      await recordActivity(tx, desk(editor, store.db, NOON + at * MINUTE), {
        ...{ act: 'redirect.add', subject: 'redirect', subjectId: `r-${at}` },
      })
  })

function foundInLib(pattern: RegExp): string[] {
  const root = join(import.meta.dirname, '../../../..')
  const files = globSync('lib/**/*.ts', { cwd: root }).filter((file) => !file.startsWith('lib/record/'))
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, name]) => name ?? ''),
  )
}

test('somebody has written words for every act that the program knows', () => {
  const acts = foundInLib(/(?:\bact: |\? | : |\bid, )'([a-z-]+\.[a-z-]+)'/g)
  expect(acts.length).toBeGreaterThan(100)
  expect(acts.filter((name) => !writtenWords({ at: NOON, act: name, detail: {} }, 'UTC'))).toEqual([])
})

test('every kind of thing that something is done with can be asked for', () => {
  const kinds = foundInLib(/\bsubject: '([a-z-]+)'/g)
  expect(kinds.length).toBeGreaterThan(60)
  expect(kinds.filter((name) => !KINDS.some(({ kind }) => kind === name))).toEqual([])
})

test.each([
  ['article.publish', { visibleFrom: NOON }, 'published it'],
  ['settings.save', { changed: ['name', 'colours'] }, 'changed the settings: Name, Colours'],
  ['user.invite', { role: 'managing-editor' }, 'invited them as managing editor'],
  [
    'user.change-role',
    { role: 'managing-editor', from: 'contributor' },
    'made them managing editor, who had been contributor',
  ],
  ['user.change-role', {}, 'changed their role'],
  ['session.start', {}, 'signed in'],
  ['redirect.add', {}, 'added it'],
  ['issue.bring-back', {}, 'brought it back'],
  ['page.publish', { visibleFrom: NOON + 60_000 }, 'scheduled it for Jan 15, 2026, 12:01 PM'],
  ['page.withdraw', {}, 'took it down'],
  ['kite.release', {}, 'released it'],
])('%s is told as it is', (name, detail, words) => {
  expect(recordWords({ at: NOON, act: name, detail }, 'UTC')).toBe(words)
})

test('an entry leads to what it is about, by its name of now, and to its versions', async () => {
  const content = contentOf({ title: 'The heron' })
  const { id } = await createArticle(desk(editor, store.db), { content })
  await publishSettings(desk(admin, store.db, NOON + MINUTE), { base: null, changed: { name: 'Synovia' } })
  const { entries, kinds } = await loadRecord(desk(admin, store.db), asked())
  expect(entries).toMatchObject([
    {
      who: admin.name,
      what: 'changed the settings: Name',
      href: '/desk/settings/history/',
      kindWord: 'Settings',
    },
    { who: editor.name, what: 'began it', name: 'The heron', href: `/desk/articles/${id}/` },
  ])
  expect(kinds).toHaveLength(KINDS.length)
  const mine = await loadRecord(desk(contributor, store.db), asked())
  expect(mine).toMatchObject({ entries: [], people: [], kinds: [] })
})

test('an entry about a version leads to that very version, of an article and of a menu', async () => {
  const { id } = await createArticle(desk(editor, store.db), { content: contentOf({ title: 'The heron' }) })
  const later = desk(editor, store.db, NOON + MINUTE)
  const saved = await saveArticle(later, { articleId: id, rev: 1, content: contentOf({ title: 'The ibis' }) })
  const chief = desk(admin, store.db, NOON + 2 * MINUTE)
  const menu = await publishMenu(chief, { base: null, entries: [] }, { name: 'footer' })
  const histories = async (actor: Actor) =>
    (await loadRecord(desk(actor, store.db), asked())).entries.map(({ history }) => history)
  expect(await histories(admin)).toEqual([
    `/desk/menus/footer/history/?after=${menu.id}`,
    `/desk/articles/${id}/history/?after=${saved.revisionId}`,
    null,
  ])
  expect((await histories(editor))[0]).toBeNull()
  const [entry] = (await loadRecord(desk(admin, store.db), asked())).entries
  expect(entry?.href).toBe('/desk/menus/footer/')
})

test('a page has sixty entries; the next begins where it ended', async () => {
  await many(130)
  const first = await loadRecord(desk(admin, store.db), asked())
  const second = await loadRecord(desk(admin, store.db), asked({ after: first.after ?? '' }))
  const third = await loadRecord(desk(admin, store.db), asked({ after: second.after ?? '' }))
  const ids = [first, second, third].flatMap(({ entries }) => entries.map(({ subjectId }) => subjectId))
  expect(ids).toEqual(Array.from({ length: 130 }, (_, at) => `r-${129 - at}`))
  expect(third.after).toBeNull()
})

test('whatever an address says, something is answered', async () => {
  await many(1)
  for (const [name, value] of Object.entries({ from: 'yesterday', after: 'x', to: '2026-99-99' }))
    expect((await loadRecord(desk(admin, store.db), asked({ [name]: value }))).entries).toHaveLength(1)
  const none = await loadRecord(desk(admin, store.db), asked({ kind: "'; drop table activity" }))
  expect(none.entries).toEqual([])
})

async function exported(format: string, query: Record<string, string> = {}): Promise<string> {
  const pieces: string[] = []
  const wanted = exportQuery.parse({ format, ...query })
  for await (const piece of exportRecord(desk(admin, store.db), wanted)) pieces.push(piece)
  return pieces.join('')
}

test('the export has everything that is found, however much, in both forms', async () => {
  await many(1201)
  const lines = (await exported('csv')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(1202)
  expect(lines[0]).toBe('at,who,what,kind,name,act,subjectId,whoId,id')
  expect(lines[1]).toMatch(
    /^2026-01-16T08:00:00\.000Z,Edda Editor,added it,redirect,,redirect\.add,r-1200,user-edda,/,
  )
  const objects = (await exported('jsonl', { from: '2026-01-16' })).trimEnd().split('\n')
  expect(objects).toHaveLength(481)
  expect(JSON.parse(objects[0] ?? '')).toMatchObject({
    who: editor.name,
    act: 'redirect.add',
    subjectId: 'r-1200',
  })
})

test('no name becomes a formula or another column', async () => {
  const sly = { ...editor, name: '=HYPERLINK("https://evil.example"),"x"' }
  const theirs = desk(sly, store.db)
  await act(theirs, (tx) => recordActivity(tx, theirs, { act: 'tag.save', subject: 'tag', subjectId: 't' }))
  expect(await exported('csv')).toContain(`,"'=HYPERLINK(""https://evil.example""),""x""",changed it,`)
})
