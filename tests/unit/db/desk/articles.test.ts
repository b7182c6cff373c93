import { expect, test } from 'vitest'
import { findArticle, listArticles, listPublications } from '../../../../db/desk/articles.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { loadDeskList, PER_PAGE } from '../../../../lib/articles/desk-list.ts'
import { publishArticle } from '../../../../lib/articles/publish.ts'
import { withdrawArticle } from '../../../../lib/articles/withdraw.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { anArticle } from '../../../support/builders.ts'
import { admin, contributor, DAY, deskOf, editor, HOUR, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const other: Actor = { id: 'user-otto', name: 'Otto Other', role: 'contributor' }
const draftOf = (actor: Actor, title: string, now = NOON) =>
  createArticle(deskOf(actor, store.db, now), { content: contentOf({ title }) })
const titles = async (actor: Actor) =>
  (await listArticles(deskOf(actor, store.db), { after: null, limit: 50 })).map(({ title }) => title)

test('a contributor sees own drafts and nothing else', async () => {
  const own = await draftOf(contributor, 'My own')
  const foreign = await draftOf(other, 'Somebody’s')
  const live = await anArticle(store.db, { title: 'Live' })
  expect(await titles(contributor)).toEqual(['My own'])
  const desk = deskOf(contributor, store.db)
  expect((await findArticle(desk, own.id))?.content.title).toBe('My own')
  expect(await findArticle(desk, foreign.id)).toBeNull()
  expect(await findArticle(desk, live.id)).toBeNull()
  expect(await listPublications(desk, [foreign.id, live.id])).toEqual([])
})

test('once it is published or scheduled, a contributor’s article is the newsroom’s', async () => {
  const { id } = await draftOf(contributor, 'My own')
  await publishArticle(deskOf(managingEditor, store.db), { articleId: id, at: NOON + DAY })
  expect(await titles(contributor)).toEqual([])
  await withdrawArticle(deskOf(managingEditor, store.db), { articleId: id, why: 'too early' })
  expect(await titles(contributor)).toEqual(['My own'])
})

test('editors, managing editors and administrators see everything', async () => {
  await draftOf(contributor, 'First', NOON - HOUR)
  await draftOf(other, 'Second')
  for (const actor of [editor, managingEditor, admin])
    expect(await titles(actor)).toEqual(['Second', 'First'])
})

test('the list says where each article stands', async () => {
  const desk = deskOf(managingEditor, store.db)
  const write = async (title: string, at?: number) => {
    const { id } = await draftOf(editor, title)
    if (at !== undefined) await publishArticle(desk, { articleId: id, at })
    return id
  }
  await write('Draft')
  await write('Later', NOON + DAY)
  await write('Live', NOON)
  const gone = await write('Gone', NOON - HOUR)
  await withdrawArticle(desk, { articleId: gone, why: 'wrong' })
  const { rows } = await loadDeskList(desk, undefined)
  expect(Object.fromEntries(rows.map(({ title, standing }) => [title, standing]))).toEqual({
    Draft: { kind: 'draft' },
    Later: { kind: 'scheduled', at: NOON + DAY },
    Live: { kind: 'live' },
    Gone: { kind: 'withdrawn', at: NOON },
  })
})

test('page after page shows every article once, also those changed in the same moment', async () => {
  for (let number = 0; number < PER_PAGE * 2 + 5; number++) {
    await draftOf(editor, `Article ${number}`, NOON - Math.floor(number / 7) * HOUR)
  }
  const desk = deskOf(editor, store.db)
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await loadDeskList(desk, after)
    seen.push(...page.rows.map(({ title }) => title))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toHaveLength(PER_PAGE * 2 + 5)
  expect(new Set(seen).size).toBe(seen.length)
})

test('a made-up place in the list is taken for its beginning', async () => {
  await draftOf(editor, 'Only one')
  for (const after of ['', 'x', '1_2', "1'_0197a000-0000-7000-8000-000000000001"]) {
    expect(await loadDeskList(deskOf(editor, store.db), after)).toMatchObject({
      isFirst: true,
      rows: [{ title: 'Only one' }],
    })
  }
})
