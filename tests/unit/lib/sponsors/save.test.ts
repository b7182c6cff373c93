// Sponsors: who may, what is recorded, what is refused in words, and what readers see beside the words that were printed.
import { expect, test } from 'vitest'
import { Conflict, Invalid } from '../../../../lib/errors.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadRemovedSponsors } from '../../../../lib/sponsors/history.ts'
import { listSponsorWords, loadSponsors } from '../../../../lib/sponsors/load.ts'
import {
  addSponsor,
  newSponsorInput,
  removeSponsor,
  restoreSponsor,
  saveSponsor,
} from '../../../../lib/sponsors/save.ts'
import { anArticle } from '../../../support/builders.ts'
import { contributor, deskOf, editor, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const LARKSPUR = {
  name: 'Larkspur',
  label: 'Supported by Larkspur',
  href: 'https://l.example/',
  logoId: null,
}
const link = async () => {
  const answer = await loadArticlePage(reader(store.db), 'paid', { kind: 'page', number: 1 })
  return answer?.kind === 'found' ? [answer.view.sponsor, answer.view.sponsorLink] : null
}

test('from a managing editor on; one entry and one row of the log each', async () => {
  let count = 0
  await expectOnly(managingEditor, store.db, (actor) =>
    addSponsor(deskOf(actor, store.db), { ...LARKSPUR, label: `By ${++count}` }),
  )
  const added = await leftBy(store.db, () => addSponsor(desk(), LARKSPUR))
  expect([added.acts.map(({ act }) => act), added.tags]).toEqual([['sponsor.add'], [['sponsors']]])
  const { id = '', base = '' } =
    (await loadSponsors(desk()))?.find(({ label }) => label === LARKSPUR.label) ?? {}
  const edited = await leftBy(store.db, () => saveSponsor(desk(), { base, ...LARKSPUR, name: 'L' }, { id }))
  expect([edited.acts.map(({ act }) => act), edited.tags]).toEqual([['sponsor.edit'], [['sponsors']]])
  const removed = await leftBy(store.db, () => removeSponsor(desk(), { id }))
  expect([removed.acts.map(({ act }) => act), removed.tags]).toEqual([['sponsor.remove'], [['sponsors']]])
})

test('an article keeps its words; a sponsor with these words lends link and logo, as long as it is there', async () => {
  await anArticle(store.db, { title: 'Paid', sponsor: LARKSPUR.label })
  expect(await link()).toEqual([LARKSPUR.label, null])
  const { id } = await addSponsor(desk(), LARKSPUR)
  expect(await link()).toEqual([LARKSPUR.label, { href: LARKSPUR.href, logo: null }])
  await removeSponsor(desk(), { id })
  expect(await link()).toEqual([LARKSPUR.label, null])
})

test('its history tells who changed what, from what to what, and offers each earlier state', async () => {
  const { id } = await addSponsor(desk(), LARKSPUR)
  const form = async () => (await loadSponsors(desk()))?.find((one) => one.id === id)
  const { base = '' } = (await form()) ?? {}
  await saveSponsor(desk(), { base, ...LARKSPUR, name: 'Larkspur Ltd', href: null }, { id })
  const history = (await form())?.history
  expect(history?.map(({ words }) => words)).toEqual([
    'changed the name from “Larkspur” to “Larkspur Ltd”; the link from “https://l.example/” to none',
    'added it',
  ])
  expect(history?.map(({ byName, before }) => [byName, before])).toEqual([
    [managingEditor.name, { ...LARKSPUR }],
    [managingEditor.name, null],
  ])
})

test('what was removed is listed and comes back with link and history; not twice, and not beside its own words', async () => {
  await anArticle(store.db, { title: 'Paid', sponsor: LARKSPUR.label })
  const { id } = await addSponsor(desk(), LARKSPUR)
  await removeSponsor(desk(), { id })
  const removed = async () =>
    await loadRemovedSponsors(desk(), new Set((await loadSponsors(desk()))?.map((one) => one.id)))
  expect(await removed()).toMatchObject([{ id, name: 'Larkspur', byName: managingEditor.name }])
  const other = await addSponsor(desk(), LARKSPUR)
  await expect(restoreSponsor(desk(), { id })).rejects.toThrow(/are the words of “Larkspur”/)
  await removeSponsor(desk(), { id: other.id })
  const left = await leftBy(store.db, () => restoreSponsor(desk(), { id }))
  expect([left.acts.map(({ act }) => act), left.tags]).toEqual([['sponsor.restore'], [['sponsors']]])
  expect(await link()).toEqual([LARKSPUR.label, { href: LARKSPUR.href, logo: null }])
  expect((await loadSponsors(desk()))?.[0]?.history.map(({ words }) => words)).toEqual([
    'brought it back',
    'removed it',
    'added it',
  ])
  expect((await removed())?.map((one) => one.id)).toEqual([other.id])
  await expect(restoreSponsor(desk(), { id })).rejects.toThrow(/there already/)
  await expect(restoreSponsor(desk(), { id: 'none' })).rejects.toThrow(/no such sponsor/)
  await expect(restoreSponsor(deskOf(editor, store.db), { id: other.id })).rejects.toThrow(
    /Ask a managing editor/,
  )
})

test('words that another has, a logo that is gone, and a form that is out of date are refused', async () => {
  const { id } = await addSponsor(desk(), LARKSPUR)
  await expect(addSponsor(desk(), { ...LARKSPUR, name: 'Other' })).rejects.toThrow(
    /are the words of “Larkspur”/,
  )
  await expect(addSponsor(desk(), { ...LARKSPUR, label: 'x', logoId: 'none' })).rejects.toThrow(Invalid)
  await expect(saveSponsor(desk(), { base: 'old', ...LARKSPUR }, { id })).rejects.toThrow(Conflict)
  await expect(saveSponsor(desk(), { base: 'old', ...LARKSPUR }, { id: 'none' })).rejects.toThrow(/no such/)
  await expect(removeSponsor(desk(), { id: 'none' })).rejects.toThrow(/no such/)
})

test('whoever writes may choose from the words; editors find no screen', async () => {
  await addSponsor(desk(), LARKSPUR)
  expect(await listSponsorWords(deskOf(contributor, store.db))).toEqual({ choices: [LARKSPUR.label] })
  expect(await loadSponsors(deskOf(editor, store.db))).toBeNull()
})

test.each<[string, object]>([
  ['with https:// in front', { href: 'javascript:alert(1)' }],
  ['a name', { name: ' ' }],
  ['the words that are printed', { label: '' }],
])('refused with a sentence: %s', (sentence, wrong) => {
  const { error } = newSponsorInput.safeParse({ ...LARKSPUR, logoId: '', ...wrong })
  expect(error?.issues.map(({ message }) => message).join(' ')).toContain(sentence)
})

test('a form sends nothing for no link and no logo', () => {
  expect(newSponsorInput.parse({ name: 'L', label: 'By L', href: '', logoId: '' })).toEqual({
    ...{ name: 'L', label: 'By L', href: null, logoId: null },
  })
})
