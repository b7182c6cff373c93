import { expect, test } from 'vitest'
import { LIST_STATUSES, readListQuery, writeListQuery } from '../../../../lib/article-list/filter.ts'
import { loadArticleList } from '../../../../lib/article-list/load.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { digestOlder } from '../../../../lib/articles/digest.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { trashArticle } from '../../../../lib/articles/trash.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { assignArticle } from '../../../../lib/workflow/assign.ts'
import { moveArticle } from '../../../../lib/workflow/move.ts'
import { aCategory, anArticle, anAuthor, anIssue, aTag, signedBy } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const list = (asked: Record<string, string> = {}, actor: Actor = editor, zone = 'UTC') =>
  loadArticleList(deskOf(actor, store.db), readListQuery(asked), zone)
const titles = async (...given: Parameters<typeof list>) =>
  (await list(...given)).rows.map(({ title }) => title).sort()
const saveText = (id: string, rev: number, title: string, text: string) =>
  saveArticle(deskOf(editor, store.db), {
    articleId: id,
    rev,
    content: contentOf({ title, body: fromHtml(`<p>${text}</p>`) }),
  })

test('each status shows its articles, and its count is how many it shows', async () => {
  const { db } = store
  const mona = deskOf(managingEditor, db)
  const draft = (title: string) => anArticle(db, { title, status: 'draft' })
  await draft('Draft')
  for (const to of ['in-review', 'copyedited', 'ready'] as const) {
    const { id } = await draft(to)
    await moveArticle(mona, { articleId: id, from: 'draft', to })
  }
  await anArticle(db, { title: 'Planned', at: NOON + DAY })
  await anArticle(db, { title: 'Live' })
  const changed = await anArticle(db, { title: 'Changed' })
  await saveText(changed.id, 1, 'Changed', 'New.')
  const gone = await anArticle(db, { title: 'Gone' })
  await withdrawArticle(mona, { articleId: gone.id, why: 'Wrong.' })
  await trashArticle(mona, { articleId: (await draft('Trashed')).id })

  const expected: Record<string, string[]> = {
    draft: ['Draft'],
    'in-review': ['in-review'],
    copyedited: ['copyedited'],
    ready: ['ready'],
    scheduled: ['Planned'],
    live: ['Changed', 'Live'],
    changed: ['Changed'],
    withdrawn: ['Gone'],
    trash: ['Trashed'],
  }
  for (const [status, shown] of Object.entries(expected))
    expect(await titles({ status }), status).toEqual(shown)
  const { counts } = await list()
  for (const status of LIST_STATUSES) expect(counts[status], status).toBe((await list({ status })).total)
})

test('search finds words of titles, bylines and texts, of drafts as of what is live, in the newest text', async () => {
  const { db } = store
  const author = await anAuthor(db, { name: 'Ingrid Sjögren' })
  await anArticle(db, { title: 'Of quinces', status: 'draft', body: '<p>A zither on the sill.</p>' })
  const live = await anArticle(db, { title: 'Of pears', byline: [signedBy(author)] })
  expect(await titles({ q: 'zithers' })).toEqual(['Of quinces'])
  expect(await titles({ q: 'quin' })).toEqual(['Of quinces'])
  expect(await titles({ q: 'sjogren' })).toEqual(['Of pears'])
  await saveText(live.id, 1, 'Of apples', 'A harp.')
  expect(await titles({ q: 'pears' })).toEqual([])
  expect(await titles({ q: 'harp apples' })).toEqual(['Of apples'])
  expect(await titles({ q: '"!?' })).toEqual(['Of apples', 'Of quinces'])
  expect(await titles({ q: 'zither' }, contributor)).toEqual([])
})

test('terms, people and days narrow the list', async () => {
  const { db } = store
  const [top, tag, author, issue] = [
    await aCategory(db),
    await aTag(db),
    await anAuthor(db),
    await anIssue(db),
  ]
  const below = await aCategory(db, { name: 'Gout', parentId: top.id })
  const other = await aCategory(db, { name: 'Conditions of work', slug: 'conditions-of-work' })
  const fields = {
    tagIds: [tag.id],
    byline: [signedBy(author)],
    issue: { id: issue.id, section: '', position: 1 },
  }
  const { id } = await anArticle(db, {
    title: 'All of it',
    status: 'draft',
    categoryIds: [below.id],
    ...fields,
  })
  await anArticle(db, { title: 'Other', status: 'draft', categoryIds: [other.id] })
  const fitting: Record<string, string>[] = [
    { category: top.path },
    { category: below.path },
    { tag: tag.slug },
    { tag: 'Gout' },
    { author: author.name },
    { issue: issue.slug },
  ]
  for (const asked of fitting) expect(await titles(asked), JSON.stringify(asked)).toEqual(['All of it'])
  const unknown: Record<string, string>[] = [
    { category: 'nowhere' },
    { tag: 'nothing' },
    { author: 'Nobody' },
    { issue: '1999-01' },
  ]
  for (const asked of unknown) expect(await titles(asked)).toEqual([])

  await db.write(async (tx) => {
    const { id, name, role } = editor
    const row = { id, name, role, email: 'edda@example.org', passwordHash: 'x', createdAt: NOON }
    await tx.orm.insert(tx.t.users).values(row)
  })
  await assignArticle(deskOf(editor, db), { articleId: id, assigneeId: editor.id })
  expect(await titles({ assignee: 'me' })).toEqual(['All of it'])
  expect(await titles({ assignee: 'nobody' })).toEqual(['Other'])
  expect(await titles({ owner: 'me' }, managingEditor)).toEqual(['All of it', 'Other'])
  expect((await list()).rows.map((row) => row.assignee).sort()).toEqual(['', 'Edda Editor'])

  const late = Date.UTC(2026, 0, 16, 3)
  await createArticle(deskOf(editor, db, late), { content: contentOf({ title: 'Late' }) })
  expect(await titles({ from: '2026-01-16' })).toEqual(['Late'])
  expect(await titles({ from: '2026-01-16' }, editor, 'America/New_York')).toEqual([])
  expect(await titles({ from: '2026-01-15', to: '2026-01-15' }, editor, 'America/New_York')).toContain('Late')
})

test('articles that an older version wrote are found once they are digested', async () => {
  const { db } = store
  await anArticle(db, { title: 'Of quinces', status: 'draft' })
  await db.write(async (tx) => {
    await tx.orm.delete(tx.t.articleDigests)
    await tx.orm.delete(tx.t.articleTerms)
  })
  expect(await titles({ q: 'quinces' })).toEqual([])
  expect(await titles()).toEqual(['Of quinces'])
  expect(await digestOlder(db)).toBe(1)
  expect(await titles({ q: 'quinces' })).toEqual(['Of quinces'])
})

test('what an address asks for is written back as it was', () => {
  for (const text of ['', 'status=live&tag=gout', 'q=a+b&owner=me&from=2026-01-01&sort=title&order=down'])
    expect(writeListQuery(readListQuery(Object.fromEntries(new URLSearchParams(text))))).toBe(text)
})
