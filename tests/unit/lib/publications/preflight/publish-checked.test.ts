import { expect, test } from 'vitest'
import { findArticle } from '../../../../../db/reader/articles.ts'
import { saveArticle } from '../../../../../lib/articles/save.ts'
import { loadWork } from '../../../../../lib/articles/work.ts'
import { Invalid, NotFound } from '../../../../../lib/errors.ts'
import { loadPreflight } from '../../../../../lib/publications/preflight/load.ts'
import { publishChecked } from '../../../../../lib/publications/preflight/publish-checked.ts'
import { addRedirect } from '../../../../../lib/redirects/add.ts'
import { aCategory, anArticle, aTag } from '../../../../support/builders.ts'
import {
  contributor,
  DAY,
  deskOf,
  editor,
  HOUR,
  managingEditor,
  NOON,
  reader,
} from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'
import { expectOnly, leftBy } from '../../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const linkTo = (...hrefs: string[]) => hrefs.map((href) => `<p><a href="${href}">So.</a></p>`).join('')
const seen = async (slug: string) => (await findArticle(reader(store.db), slug)) !== null

async function linksSaid(body: string, at?: number) {
  const { id } = await anArticle(store.db, { body, status: 'draft', title: `Linking ${at ?? 'now'}` })
  const { findings } = await loadPreflight(desk(), id, at)
  return findings.filter(({ check }) => check === 'links').map(({ kind, message }) => `${kind}: ${message}`)
}

test('a blocking check holds it back with every reason, and nothing happens', async () => {
  const { id, slug } = await anArticle(store.db, {
    status: 'draft',
    kicker: 'Sponsored',
    body: linkTo('/article/nowhere/'),
  })
  const attempt = async () => {
    const refused = publishChecked(desk(), { articleId: id })
    await expect(refused).rejects.toThrow(Invalid)
    await expect(refused).rejects.toMatchObject({
      issues: [{ field: 'preflight.links' }, { field: 'preflight.sponsor' }],
    })
  }
  expect(await leftBy(store.db, attempt)).toEqual({ acts: [], tags: [] })
  expect(await seen(slug)).toBe(false)
})

test('with a reason it goes out nevertheless, and the record keeps the reason', async () => {
  const { id, slug } = await anArticle(store.db, { status: 'draft', body: linkTo('/article/nowhere/') })
  await publishChecked(desk(), { articleId: id, despite: 'The other one follows in an hour.' })
  expect(await seen(slug)).toBe(true)
  const [entry] = (await loadWork(desk(), id)).activity
  expect(entry).toMatchObject({
    act: 'article.publish',
    detail: { despite: 'The other one follows in an hour.' },
  })
})

test('advice holds nothing back, and a reason that was not needed is not kept', async () => {
  const { id } = await anArticle(store.db, { status: 'draft' })
  await publishChecked(desk(), { articleId: id, despite: 'Just so.' })
  expect((await loadWork(desk(), id)).activity[0]?.detail).not.toHaveProperty('despite')
})

test('from managing editor on', async () => {
  const { id } = await anArticle(store.db, { status: 'draft' })
  await expectOnly(managingEditor, store.db, (actor) =>
    publishChecked(deskOf(actor, store.db), { articleId: id }),
  )
})

test('what links lead to is asked of the store, for the moment of publication', async () => {
  const [category, tag] = [await aCategory(store.db), await aTag(store.db)]
  await anArticle(store.db, { title: 'Live', slug: 'live' })
  await anArticle(store.db, { title: 'Planned', slug: 'planned', at: NOON + DAY })
  await anArticle(store.db, { title: 'Draft', slug: 'a-draft', status: 'draft' })
  await addRedirect(desk(), { from: '/article/old/', to: '/article/live/', why: 'Moved' })
  const fine = ['/article/live/', '/article/live/1/', '/article/live/#end', `/category/${category.path}/`]
  expect(await linksSaid(linkTo(...fine, `/tag/${tag.slug}/`, '/issues/', 'https://a.example/'))).toEqual([])
  expect(await linksSaid(linkTo('/article/planned/'))).toMatchObject(
    [/^advice: .*leads nowhere until/].map((one) => expect.stringMatching(one)),
  )
  expect(await linksSaid(linkTo('/article/planned/'), NOON + DAY + HOUR)).toEqual([])
  expect(await linksSaid(linkTo('/article/old/'))).toEqual([
    'advice: /article/old/ has moved to /article/live/.',
  ])
  for (const dead of ['/article/a-draft/', '/tag/nowhere/', '/category/no/where/', '/article/%E0%A4%A/']) {
    expect(await linksSaid(linkTo(dead)), dead).toEqual([expect.stringMatching(/^blocking/)])
  }
})

test('a contributor checks the own draft, and nobody else’s', async () => {
  const { id } = await anArticle(store.db, { status: 'draft' })
  await expect(loadPreflight(deskOf(contributor, store.db), id)).rejects.toThrow(NotFound)
})

test('a moment that has passed is refused: nobody dates an article back by mistake', async () => {
  const { id } = await anArticle(store.db)
  const attempt = async () =>
    expect(publishChecked(desk(), { articleId: id, rev: 1, at: 1 })).rejects.toThrow('has passed')
  expect(await leftBy(store.db, attempt)).toEqual({ acts: [], tags: [] })
})

test('the address from the title is offered where a number stands for no reason any more, to those who may move it', async () => {
  await anArticle(store.db, { title: 'Slow knees' })
  const { id, rev, slug, content } = await anArticle(store.db, { title: 'Slow knees' })
  expect(slug).toBe('slow-knees-2')
  const offered = async (actor = managingEditor) => {
    const { findings } = await loadPreflight(deskOf(actor, store.db), id)
    return findings.find(({ mend }) => mend?.kind === 'slug')?.mend ?? null
  }
  expect(await offered()).toBeNull()
  await saveArticle(desk(), { articleId: id, rev, content: { ...content, title: 'Quick hips' } })
  expect(await offered()).toMatchObject({ slug: 'quick-hips' })
  expect(await offered(editor)).toBeNull()
  await anArticle(store.db, { title: 'Quick hips' })
  expect(await offered()).toBeNull()
})
