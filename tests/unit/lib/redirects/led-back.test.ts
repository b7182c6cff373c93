// A redirect goes because its address is alive again: what led straight on because of it leads to that address again.
import { expect, test } from 'vitest'
import { savePage } from '../../../../lib/pages/save.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { undoPublishing } from '../../../../lib/publications/undo.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { loadMissing } from '../../../../lib/reader/missing.ts'
import { createRedirect } from '../../../../lib/redirects/save.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { loadTermHistory } from '../../../../lib/terms/history.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import { anArticle, aPage, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const add = (from: string, to: string) => createRedirect(desk(), { from, to, reach: 'exact', note: '' })

async function leadsTo(address: string): Promise<string> {
  const found = await loadMissing(reader(store.db), address)
  return found.kind === 'moved' ? found.to : found.kind
}

test('an article that is published again is found by whatever leads to it', async () => {
  const { id: articleId, slug } = await anArticle(store.db, { title: 'Gout' })
  const own = `/article/${slug}/`
  await withdrawArticle(desk(), { articleId, why: 'Wrong', to: '/x/' })
  await add('/older/', own)
  expect(await leadsTo('/older/')).toBe('/x/')
  const left = await leftBy(store.db, () => publishArticle(desk(), { articleId }))
  expect(left.tags[0]).toEqual(expect.arrayContaining(['redirect:/older', `redirect:/article/${slug}`]))
  expect(await leadsTo('/older/')).toBe(own)
})

test('taken back, publishing leaves them led on as before', async () => {
  const { id: articleId, slug } = await anArticle(store.db, { title: 'Gout' })
  await withdrawArticle(desk(), { articleId, why: 'Wrong', to: '/x/' })
  await add('/older/', `/article/${slug}/`)
  const { undo } = await publishArticle(desk(), { articleId })
  await undoPublishing(desk(), { articleId, entryId: undo })
  expect([await leadsTo('/older/'), await leadsTo(`/article/${slug}/`)]).toEqual(['/x/', '/x/'])
})

test('an article that is withdrawn anew, to nowhere, leaves nothing led on to where it led before', async () => {
  const { id: articleId, slug } = await anArticle(store.db, { title: 'Gout' })
  const own = `/article/${slug}/`
  await withdrawArticle(desk(), { articleId, why: 'Wrong', to: '/x/' })
  await add('/older/', own)
  await publishArticle(desk(), { articleId, at: NOON + DAY })
  const left = await leftBy(store.db, () => withdrawArticle(desk(), { articleId, why: 'For good' }))
  expect(left.tags[0]).toEqual(expect.arrayContaining(['redirect:/older', `redirect:/article/${slug}`]))
  expect([await leadsTo('/older/'), await leadsTo(own)]).toEqual([own, 'gone'])
})

test('a withdrawal that is taken back leads to the article again whatever was added meanwhile', async () => {
  const { id: articleId, slug } = await anArticle(store.db, { title: 'Gout' })
  const { undo: entryId } = await withdrawArticle(desk(), { articleId, why: 'Wrong', to: '/x/' })
  await add('/older/', `/article/${slug}/`)
  const left = await leftBy(store.db, () => undoPublishing(desk(), { articleId, entryId }))
  expect(left.tags[0]).toEqual(expect.arrayContaining(['redirect:/older', `redirect:/article/${slug}`]))
  expect(await leadsTo('/older/')).toBe(`/article/${slug}/`)
})

test('a page that takes an address which led elsewhere is found by whatever leads to it', async () => {
  const page = await aPage(store.db, { slug: 'old' })
  await add('/page/new/', '/elsewhere/')
  await add('/older/', '/page/new/')
  await add('/page/old/', '/page/new/')
  expect(await leadsTo('/older/')).toBe('/elsewhere/')
  const left = await leftBy(store.db, () => savePage(desk(), { ...page, slug: 'new' }))
  expect(left.tags[0]).toEqual(expect.arrayContaining(['redirect:/older', 'redirect:/page/new']))
  expect([await leadsTo('/older/'), await leadsTo('/page/old/')]).toEqual(['/page/new/', '/page/new/'])
})

test('a tag whose merge is undone is found by what was led to its address after the merge', async () => {
  const [from, into] = [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })]
  await mergeTags(desk(), { into: into.id }, { id: from.id })
  await add('/older/', '/tag/podagra/')
  expect(await leadsTo('/older/')).toBe('/tag/gout/')
  const [merge] = await loadTermHistory(desk(), { kind: 'tag', id: into.id })
  const left = await leftBy(store.db, () => undoMerge(desk(), {}, { id: merge?.mergeId ?? '' }))
  expect(left.tags[0]).toEqual(expect.arrayContaining(['redirect:/older', 'redirect:/tag/podagra']))
  expect(await leadsTo('/older/')).toBe('/tag/podagra/')
})
