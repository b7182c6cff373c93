// The newsroom's list: what each may see, where each article stands, every filter, page after page.
import { expect, test } from 'vitest'
import type { ArticleFilter } from '../../../../../db/desk/articles/article-filters.ts'
import {
  countArticles,
  countStandings,
  findArticle,
  findArticleIdBySlug,
  listArticles,
  listPublications,
} from '../../../../../db/desk/articles/articles.ts'
import { type ListStatus, PLAIN_QUERY, readListQuery } from '../../../../../lib/article-list/filter.ts'
import { loadArticleList, PER_PAGE } from '../../../../../lib/article-list/load.ts'
import { contentOf } from '../../../../../lib/articles/content.ts'
import { createArticle } from '../../../../../lib/articles/create.ts'
import { saveArticle } from '../../../../../lib/articles/save.ts'
import { trashArticle } from '../../../../../lib/articles/trash.ts'
import type { Actor } from '../../../../../lib/policy.ts'
import { publishArticle } from '../../../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../../../lib/publications/withdraw.ts'
import { aCategory, anArticle, anAuthor, anIssue, aTag, signedBy } from '../../../../support/builders.ts'
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

const other: Actor = { id: 'user-otto', name: 'Otto Other', role: 'contributor' }

export function newsroomListsArticles(open: OpenStore): void {
  const store = freshStore(open)
  const draftOf = (actor: Actor, title: string, now = NOON) =>
    createArticle(deskOf(actor, store.db, now), { content: contentOf({ title }) })
  const list = (actor: Actor, asked: Record<string, string> = {}) =>
    loadArticleList(deskOf(actor, store.db), readListQuery(asked), 'UTC')
  const titles = async (actor: Actor) => (await list(actor)).rows.map(({ title }) => title)

  test('a contributor sees own drafts and nothing else', async () => {
    const own = await draftOf(contributor, 'My own')
    const foreign = await draftOf(other, 'Somebody’s')
    const live = await anArticle(store.db, { title: 'Live' })
    expect(await titles(contributor)).toEqual(['My own'])
    const desk = deskOf(contributor, store.db)
    expect((await findArticle(desk, own.id))?.content.title).toBe('My own')
    expect(await findArticle(desk, foreign.id)).toBeNull()
    expect(await findArticleIdBySlug(desk, own.slug)).toBe(own.id)
    expect(await findArticleIdBySlug(desk, foreign.slug)).toBeNull()
    expect(await findArticle(desk, live.id)).toBeNull()
    expect(await listPublications(desk, [foreign.id, live.id])).toEqual([])
  })

  test('a contributor goes on seeing the own article once it is planned, live or withdrawn', async () => {
    const { id } = await draftOf(contributor, 'My own')
    await publishArticle(deskOf(managingEditor, store.db), { articleId: id, at: NOON + DAY })
    expect(await titles(contributor)).toEqual(['My own'])
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
    const { rows } = await list(managingEditor)
    expect(Object.fromEntries(rows.map(({ title, standing }) => [title, standing]))).toEqual({
      Draft: { kind: 'draft' },
      Later: { kind: 'scheduled', at: NOON + DAY },
      Live: { kind: 'live' },
      Gone: { kind: 'withdrawn', at: NOON },
    })
  })

  test('page after page shows every article once, in every order, also those changed in the same moment', async () => {
    const count = PER_PAGE + 5
    for (let number = 0; number < count; number++) {
      await draftOf(editor, `Article ${number % 9}`, NOON - Math.floor(number / 7) * HOUR)
    }
    const orders: Record<string, string>[] = [
      {},
      { order: 'up' },
      { sort: 'title' },
      { sort: 'title', order: 'down' },
      { sort: 'published' },
    ]
    for (const asked of orders) {
      const seen: string[] = []
      let after = ''
      do {
        const page = await list(editor, { ...asked, after })
        expect(page.total).toBe(count)
        seen.push(...page.rows.map(({ id }) => id))
        after = page.next ?? ''
      } while (after)
      expect(new Set(seen).size, JSON.stringify(asked)).toBe(count)
      expect(seen).toHaveLength(count)
    }
  })

  test('whatever an address says, a list is shown', async () => {
    await draftOf(editor, 'Only one')
    const odd = ['', 'x', '1_2', "1'_0197a000-0000-7000-8000-000000000001", '%', '\u0000', 'a'.repeat(5000)]
    for (const after of odd)
      expect((await list(editor, { after })).rows.map(({ title }) => title)).toEqual(['Only one'])
    for (const value of [...odd.slice(1), "' OR 1=1 --", '"*', 'NEAR(', '[]', '../../..']) {
      const asked = Object.fromEntries(Object.keys(PLAIN_QUERY).map((name) => [name, value]))
      await expect(list(editor, asked)).resolves.toBeDefined()
      for (const name of ['status', 'sort', 'order', 'date', 'from', 'to'])
        expect((await list(editor, { [name]: value })).rows, name).toHaveLength(1)
    }
    const twice = readListQuery({ status: ['trash', 'live'], q: ['a', 'b'], nonsense: 'x' })
    expect(twice).toEqual({ ...PLAIN_QUERY, status: 'trash', q: 'a' })
  })

  test('every filter shows what fits it and nothing else, and the counts say the same', async () => {
    const { db } = store
    const desk = deskOf(managingEditor, db)
    const top = await aCategory(db, { name: 'Guidance' })
    const below = await aCategory(db, { name: 'Ethics', parentId: top.id })
    const [tag, author, issue] = [await aTag(db), await anAuthor(db), await anIssue(db)]
    const inIssue = { id: issue.id, section: 'Features', position: 0 }
    await anArticle(db, { title: 'Filed', categoryIds: [below.id], body: '<p>Urate, 100% of it.</p>' })
    await anArticle(db, { title: 'Marked', tagIds: [tag.id], byline: [signedBy(author)], issue: inIssue })
    const changed = await anArticle(db, { title: 'Changed' })
    await saveArticle(desk, {
      ...{ articleId: changed.id, rev: 1, content: { ...changed.content, title: 'Changed again' } },
    })
    await draftOf(contributor, 'Draft')
    const { id } = await draftOf(editor, 'Trashed')
    await trashArticle(desk, { articleId: id })
    const shown = async (filter: Omit<ArticleFilter, 'status'> & { status?: ListStatus }) => {
      const asked = { status: 'all' as const, ...filter }
      const rows = await listArticles(desk, {
        ...{ filter: asked, sort: 'title' as const, isUpward: true, after: null, limit: 9 },
      })
      expect(await countArticles(desk, asked)).toBe(rows.length)
      return rows.map(({ title }) => title)
    }
    const all = ['Changed again', 'Draft', 'Filed', 'Marked']
    expect(await shown({})).toEqual(all)
    const standings = {
      draft: ['Draft'],
      'in-review': [],
      copyedited: [],
      ready: [],
      scheduled: [],
      live: ['Changed again', 'Filed', 'Marked'],
      changed: ['Changed again'],
      withdrawn: [],
      trash: ['Trashed'],
    } satisfies Partial<Record<ListStatus, string[]>>
    for (const [status, titles] of Object.entries(standings))
      expect(await shown({ status: status as ListStatus }), status).toEqual(titles)
    expect(await shown({ words: ['urate', '100'] })).toEqual(['Filed'])
    expect(await shown({ words: ['%'] })).toEqual(all)
    expect(await shown({ categoryPath: top.path })).toEqual(['Filed'])
    expect(await shown({ tagId: tag.id, authorId: author.id, issueId: issue.id })).toEqual(['Marked'])
    expect(await shown({ ownerId: contributor.id })).toEqual(['Draft'])
    expect([await shown({ assigneeId: null }), await shown({ assigneeId: editor.id })]).toEqual([all, []])
    expect(await shown({ dates: { of: 'published', from: NOON - DAY, until: NOON } })).toHaveLength(3)
    expect(await shown({ dates: { of: 'created', until: NOON - DAY } })).toEqual([])
    const counted = await countStandings(desk)
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(5)
    expect(counted.find(({ isTrashed }) => isTrashed)).toMatchObject({ status: 'draft', count: 1, isLive: 0 })
  })
}
