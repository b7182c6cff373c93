// The promo bar is published as a version of its own: who may, what is recorded, what readers get on which day, and nothing overwritten unseen.
import { expect, test } from 'vitest'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { Conflict, Invalid } from '../../../../lib/errors.ts'
import { deleteIssue } from '../../../../lib/issues/delete.ts'
import { comparePromos } from '../../../../lib/promos/compare.ts'
import { loadPromoBar } from '../../../../lib/promos/load.ts'
import { promoBarInput } from '../../../../lib/promos/promo.ts'
import { publishPromoBar } from '../../../../lib/promos/publish.ts'
import { loadChrome } from '../../../../lib/reader/chrome.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { anIssue } from '../../../support/builders.ts'
import { admin, DAY, deskOf, editor, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const video = {
  label: 'Video',
  title: 'Knees',
  href: '/article/knees/',
  firstDay: '2026-01-01',
  lastDay: null,
}
const webinar = { ...video, label: 'Webinar', title: 'Flares', href: 'https://webinars.example/flares/' }
const readers = async (now = NOON) =>
  (await loadChrome(reader(store.db, now))).promos.map(({ title }) => title)

test('from a managing editor on; one entry that says what changed, one row of the log, and readers get it at once', async () => {
  await expectOnly(managingEditor, store.db, async (actor) => {
    const base = (await loadPromoBar(deskOf(admin, store.db)))?.base ?? null
    const promos = [{ ...video, title: actor.name }]
    const { acts, tags } = await leftBy(store.db, () =>
      publishPromoBar(deskOf(actor, store.db), { base, promos }),
    )
    expect(acts).toMatchObject([{ act: 'promo-bar.publish', actorId: actor.id }])
    expect(tags).toEqual([['promos']])
    expect(await readers()).toEqual([actor.name])
  })
})

test('each is there from the first minute of its first day to the last minute of its last, where the publication is', async () => {
  await saveSettings(deskOf(admin, store.db, NOON - DAY), {
    ...DEFAULT_SETTINGS,
    timeZone: 'Pacific/Auckland',
  })
  const promos = [{ ...video, firstDay: '2026-01-20', lastDay: '2026-01-20' }, webinar]
  await publishPromoBar(desk(), { base: null, promos })
  const begins = Date.UTC(2026, 0, 19, 11)
  const before = reader(store.db)
  await loadChrome(before)
  expect(before.changesAt).toBe(begins)
  expect(await readers(begins - 1)).toEqual(['Flares'])
  const during = reader(store.db, begins)
  await loadChrome(during)
  expect(during.changesAt).toBe(begins + DAY)
  expect(await readers(begins + DAY - 1)).toEqual(['Knees', 'Flares'])
  expect(await readers(begins + DAY)).toEqual(['Flares'])
})

test('earlier versions stay, with who made them and what changed, and count for the past', async () => {
  const first = await publishPromoBar(desk(), { base: null, promos: [video] })
  const second = await publishPromoBar(desk(NOON + HOUR), { base: first.id, promos: [webinar, video] })
  expect([await readers(NOON), await readers(NOON + HOUR)]).toEqual([['Knees'], ['Flares', 'Knees']])
  expect(await loadPromoBar(desk(NOON + HOUR))).toMatchObject({
    ...{ base: second.id, today: '2026-01-15' },
    versions: [
      {
        id: second.id,
        byName: managingEditor.name,
        changes: ['“Flares” is new, from Jan 1, 2026 without end.'],
      },
      { id: first.id, promos: [video] },
    ],
  })
})

test('what began from an earlier version is refused with what stands now, and writes nothing', async () => {
  const first = await publishPromoBar(desk(), { base: null, promos: [video] })
  const theirs = await publishPromoBar(desk(), { base: first.id, promos: [webinar] })
  const { acts } = await leftBy(store.db, async () => {
    const late = await publishPromoBar(desk(), { base: first.id, promos: [] }).catch((error) => error)
    expect(late).toBeInstanceOf(Conflict)
    expect(late.current).toEqual({ id: theirs.id, promos: [webinar] })
  })
  expect(acts).toEqual([])
  const again = await leftBy(store.db, () => publishPromoBar(desk(), { base: theirs.id, promos: [webinar] }))
  expect(again.acts).toEqual([])
})

test('an editor does not find it at the desk', async () => {
  expect(await loadPromoBar(deskOf(editor, store.db))).toBeNull()
})

test('what changed is said in sentences', () => {
  const renamed = { ...video, title: 'Hips', label: 'Film', lastDay: '2026-02-01' }
  expect(comparePromos([video, webinar], [webinar, renamed])).toEqual([
    '“Knees” is called “Hips”.',
    '“Hips” has the label “Film” instead of “Video”.',
    '“Hips” runs Jan 1, 2026 to Feb 1, 2026.',
    'The order is now: “Flares”, “Hips”.',
  ])
  expect(comparePromos([video, webinar], [{ ...video, href: '/' }])).toEqual([
    '“Knees” leads to / instead of /article/knees/.',
    '“Flares” was taken out.',
  ])
  expect(comparePromos([video, webinar], [video, webinar])).toEqual([])
})

test.each<[string, object]>([
  ['ends before it starts', { lastDay: '2025-12-31' }],
  ['Give the first day as a date', { firstDay: '2026-02-30' }],
  ['needs a label', { label: ' ' }],
  ['needs a title', { title: '' }],
  ['at most 30 characters', { label: 'x'.repeat(31) }],
  ['with https:// in front', { href: 'javascript:alert(1)' }],
  ['with https:// in front', { href: '//evil.example/' }],
  ['with https:// in front', { href: '/\\evil.example/' }],
  ['with https:// in front', { href: '/\t/evil.example/' }],
  ['with https:// in front', { href: 'webinars.example' }],
])('refused with a sentence: %s', (sentence, wrong) => {
  const { error } = promoBarInput.safeParse({ base: null, promos: [{ ...video, ...wrong }] })
  expect(error?.issues.map(({ message }) => message).join(' ')).toContain(sentence)
  expect(error?.issues[0]?.path.slice(0, 2)).toEqual(['promos', 0])
})

test('one that goes with an issue is there while the issue is out, within its days', async () => {
  const { id: issueId } = await anIssue(store.db, { month: 2, visibleFrom: NOON + DAY })
  const promos = [
    { ...video, issueId },
    { ...webinar, issueId, lastDay: '2026-01-14' },
  ]
  await publishPromoBar(desk(), { base: null, promos })
  const reading = reader(store.db)
  await loadChrome(reading)
  expect([reading.tags.has(`issue:${issueId}`), reading.changesAt]).toEqual([true, NOON + DAY])
  expect([await readers(NOON + DAY - 1), await readers(NOON + DAY)]).toEqual([[], ['Knees']])
  const { issues } = (await loadPromoBar(desk())) ?? {}
  expect(issues).toEqual([{ id: issueId, label: 'February 2026', isOut: false }])
  expect((await loadPromoBar(desk(NOON + DAY)))?.issues).toMatchObject([{ isOut: true }])
  expect(comparePromos([video], [{ ...video, issueId }])).toEqual(['“Knees” goes with an issue.'])
  expect(comparePromos([{ ...video, issueId }], [video])).toEqual(['“Knees” goes with no issue any more.'])
})

test('an issue that is not there is refused at its promo, and one that a promo waits for is not deleted', async () => {
  const { id: issueId } = await anIssue(store.db, { month: 2, visibleFrom: FOREVER })
  const wrong = await publishPromoBar(desk(), {
    base: null,
    promos: [video, { ...webinar, issueId: 'none' }],
  }).catch((error) => error)
  expect(wrong).toBeInstanceOf(Invalid)
  expect(wrong.issues).toMatchObject([{ field: 'promos.1.issueId' }])
  const { id } = await publishPromoBar(desk(), { base: null, promos: [{ ...video, issueId }] })
  await expect(deleteIssue(desk(), { id: issueId })).rejects.toThrow('A promo is to appear with this issue')
  await publishPromoBar(desk(), { base: id, promos: [video] })
  await deleteIssue(desk(), { id: issueId })
})
