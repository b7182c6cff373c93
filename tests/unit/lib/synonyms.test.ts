// Words that mean the same: who may keep them, what is recorded, and that the next search knows.
import { describe, expect, test } from 'vitest'
import { recordActivity } from '../../../lib/activity.ts'
import { Conflict } from '../../../lib/errors.ts'
import { synonymInput } from '../../../lib/synonyms/input.ts'
import { loadSynonyms } from '../../../lib/synonyms/list.ts'
import { addSynonym, removeSynonym, restoreSynonym, saveSynonym } from '../../../lib/synonyms/save.ts'
import { takeOverUsual } from '../../../lib/synonyms/take-over.ts'
import { USUAL_TERMS } from '../../../lib/synonyms/usual.ts'
import { anArticle } from '../../support/builders.ts'
import { deskOf, editor, managingEditor, NOON, reader } from '../../support/cast.ts'
import { freshStore } from '../../support/db.ts'
import { titlesFound } from '../../support/searching.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const titles = (query: string) => titlesFound(reader(store.db), query)

const AB = { base: 'b', terms: ['a', 'b'] }

async function listed() {
  const list = await loadSynonyms(desk())
  if (!list) throw new Error('A managing editor keeps synonyms.')
  return list
}
const baseOf = async (id: string) => (await listed()).synonyms.find((one) => one.id === id)?.base ?? ''

async function records() {
  const { activity, publicationLog } = store.db.t
  const acts = await store.db.orm.select({ act: activity.act, detail: activity.detail }).from(activity)
  const log = await store.db.orm.select({ tags: publicationLog.tags }).from(publicationLog)
  return { acts, log: log.map(({ tags }) => tags) }
}

test('added, changed and removed, each is recorded once and known to the next search', async () => {
  await anArticle(store.db, { title: 'Short', body: '<p>PMR.</p>' })
  const before = (await records()).log.length
  const { id } = await addSynonym(desk(), { terms: ['PMR', 'polymyalgia rheumatica'] })
  expect([await titles('polymyalgia rheumatica'), await titles('polymyalgia')]).toEqual([['Short'], []])
  await saveSynonym(desk(), { base: await baseOf(id), terms: ['PMR', 'polymyalgia'] }, { id })
  expect(await titles('polymyalgia')).toEqual(['Short'])
  expect((await listed()).synonyms).toMatchObject([{ id, terms: ['PMR', 'polymyalgia'] }])
  await removeSynonym(desk(), { id })
  expect([await titles('polymyalgia'), (await listed()).synonyms]).toEqual([[], []])
  const { acts, log } = await records()
  expect(acts.slice(-3)).toEqual([
    { act: 'synonym.add', detail: { terms: ['PMR', 'polymyalgia rheumatica'] } },
    {
      act: 'synonym.save',
      detail: { terms: ['PMR', 'polymyalgia'], before: ['PMR', 'polymyalgia rheumatica'] },
    },
    { act: 'synonym.remove', detail: { before: ['PMR', 'polymyalgia'] } },
  ])
  expect(log.slice(before)).toEqual([['synonyms'], ['synonyms'], ['synonyms']])
})

describe('the usual terms', () => {
  test('come into an empty table, are found by at once, and are recorded once', async () => {
    await anArticle(store.db, { title: 'Short', body: '<p>Of rheumatoid arthritis.</p>' })
    expect(await titles('RA')).toEqual([])
    expect(await takeOverUsual(desk())).toEqual({ added: USUAL_TERMS.length })
    expect(await titles('RA')).toEqual(['Short'])
    const { acts, log } = await records()
    expect(acts.filter(({ act }) => act.startsWith('synonym'))).toEqual([
      { act: 'synonym.take-over', detail: { meanings: USUAL_TERMS.length } },
    ])
    expect(log.at(-1)).toEqual(['synonyms'])
  })

  test('leave alone what editors keep: nothing that was removed comes back', async () => {
    const { id } = await addSynonym(desk(), { terms: ['RA', 'rheumatism'] })
    const before = await records()
    expect(await takeOverUsual(desk())).toEqual({ added: 0 })
    expect((await listed()).synonyms).toMatchObject([{ id, terms: ['RA', 'rheumatism'] }])
    expect(await records()).toEqual(before)
  })

  test('are such as an editor could type, each meaning named by another first term', () => {
    for (const terms of USUAL_TERMS)
      expect(synonymInput.parse({ terms: terms.join(', ') })).toEqual({ terms })
    expect(new Set(USUAL_TERMS.map(([first]) => first)).size).toBe(USUAL_TERMS.length)
  })
})

describe('an editor', () => {
  test('may not keep them, nor see where they are kept', async () => {
    const theirs = deskOf(editor, store.db)
    await expect(addSynonym(theirs, { terms: ['a', 'b'] })).rejects.toThrow(/managing editor/)
    await expect(saveSynonym(theirs, AB, { id: 'x' })).rejects.toThrow(/managing editor/)
    await expect(takeOverUsual(theirs)).rejects.toThrow(/managing editor/)
    await expect(removeSynonym(theirs, { id: 'x' })).rejects.toThrow(/managing editor/)
    await expect(restoreSynonym(theirs, { id: 'x' })).rejects.toThrow(/managing editor/)
    expect(await loadSynonyms(theirs)).toBeNull()
  })
})

test('what somebody removed meanwhile is not there to change', async () => {
  await expect(saveSynonym(desk(), AB, { id: 'x' })).rejects.toThrow(/meanwhile/)
  await expect(removeSynonym(desk(), { id: 'x' })).rejects.toThrow(/meanwhile/)
})

test('of two who change the same words at once the second is told what stands now, and nothing is lost', async () => {
  const { id } = await addSynonym(desk(), { terms: ['PMR', 'polymyalgia rheumatica'] })
  const base = await baseOf(id)
  await saveSynonym(desk(), { base, terms: ['PMR', 'polymyalgia'] }, { id })
  const second = saveSynonym(desk(), { base, terms: ['PMR', 'stiffness'] }, { id })
  await expect(second).rejects.toThrow(Conflict)
  const current = { terms: 'PMR, polymyalgia', base: await baseOf(id) }
  await expect(second).rejects.toMatchObject({ current })
  expect((await listed()).synonyms[0]?.terms).toEqual(['PMR', 'polymyalgia'])
})

test('the history offers what the words were, and what was removed comes back with its history', async () => {
  await anArticle(store.db, { title: 'Short', body: '<p>PMR.</p>' })
  const { id } = await addSynonym(desk(), { terms: ['PMR', 'polymyalgia rheumatica'] })
  await saveSynonym(desk(), { base: await baseOf(id), terms: ['PMR', 'polymyalgia'] }, { id })
  expect((await listed()).synonyms[0]?.history).toMatchObject([
    {
      words: 'changed “PMR, polymyalgia rheumatica” to “PMR, polymyalgia”',
      before: { terms: 'PMR, polymyalgia rheumatica' },
    },
    { words: 'added “PMR, polymyalgia rheumatica”', before: null },
  ])
  await removeSynonym(desk(), { id })
  expect((await listed()).removed).toMatchObject([{ id, name: 'PMR', label: 'polymyalgia' }])
  await restoreSynonym(desk(), { id })
  expect(await titles('polymyalgia')).toEqual(['Short'])
  const { synonyms, removed } = await listed()
  expect(synonyms[0]?.history.map(({ words }) => words).slice(0, 2)).toEqual([
    'brought them back',
    'removed them',
  ])
  expect(removed).toEqual([])
  await expect(restoreSynonym(desk(), { id })).rejects.toThrow(/there already/)
  await expect(restoreSynonym(desk(), { id: 'none' })).rejects.toThrow(/no such words/)
  const { acts, log } = await records()
  expect([acts.at(-1)?.act, log.at(-1)]).toEqual(['synonym.restore', ['synonyms']])
})

test.each([
  ['RA, rheumatoid  arthritis', ['RA', 'rheumatoid arthritis']],
  ['RA; ra, Rheumatoid arthritis', ['RA', 'Rheumatoid arthritis']],
  [' , RA,,', null],
  ['RA', null],
  [`RA, ${'x'.repeat(81)}`, null],
  [Array.from({ length: 21 }, (_, at) => `w${at}`).join(), null],
])('%j is read as %j', (terms, read) => {
  expect(synonymInput.safeParse({ terms }).data?.terms ?? null).toEqual(read)
})

test('what was removed long ago is still found, however often others have changed since', async () => {
  const entry = { subject: 'synonym', subjectId: 'gone', detail: { before: ['gout', 'podagra'] } }
  await store.db.write(async (tx) => {
    await recordActivity(tx, desk(), { ...entry, act: 'synonym.remove' })
    const later = deskOf(managingEditor, store.db, NOON + 1)
    for (let at = 0; at < 501; at++)
      await recordActivity(tx, later, { ...entry, act: 'synonym.save', subjectId: 'often' })
  })
  expect((await listed()).removed.map(({ id }) => id)).toContain('gone')
})
