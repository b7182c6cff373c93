// Settings are published as versions: who may, what is recorded, what readers get, and nothing overwritten unseen.
import { expect, test } from 'vitest'
import { isMediumShown } from '../../../../db/reader/media.ts'
import { findMediumRow } from '../../../../db/store/media/media.ts'
import { FRESH } from '../../../../lib/auth/verified.ts'
import { Conflict, Unverified } from '../../../../lib/errors.ts'
import { trashMedium } from '../../../../lib/media/trash.ts'
import { loadChrome } from '../../../../lib/reader/chrome.ts'
import { loadMostRead } from '../../../../lib/reader/most-read.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { settingsInput } from '../../../../lib/settings/input.ts'
import { loadSettingsDesk, loadSettingsHistory } from '../../../../lib/settings/load.ts'
import { publishSettings, restoreSettings } from '../../../../lib/settings/publish.ts'
import { trySettings } from '../../../../lib/settings/trial.ts'
import { findTrial } from '../../../../lib/trials/trial.ts'
import { aMedium } from '../../../support/builders.ts'
import { admin, deskOf, editor, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(admin, store.db, now)
const now = async (at = NOON) => loadSettings(reader(store.db, at))

test('administrators only; one entry, one row of the log, and readers get it at once', async () => {
  await expectOnly(admin, store.db, async (actor) => {
    const work = () =>
      publishSettings(deskOf(actor, store.db), { base: null, changed: { name: 'The Bulletin' } })
    const { acts, tags } = await leftBy(store.db, work)
    expect(acts).toMatchObject([{ act: 'settings.save', actorId: actor.id }])
    expect(tags).toEqual([['settings']])
  })
  expect((await now()).name).toBe('The Bulletin')
})

test('what two people changed apart goes together; the same is refused, with what stands', async () => {
  const first = await publishSettings(desk(), { base: null, changed: { tagline: 'One' } })
  const theirs = await publishSettings(desk(NOON + 1), { base: first.id, changed: { name: 'Theirs' } })
  await publishSettings(desk(NOON + 2), { base: first.id, changed: { tagline: 'Mine' } })
  expect(await now(NOON + 2)).toMatchObject({ name: 'Theirs', tagline: 'Mine' })
  const { acts } = await leftBy(store.db, async () => {
    const late = await publishSettings(desk(NOON + 3), { base: first.id, changed: { name: 'Mine' } }).catch(
      (error) => error,
    )
    expect(late).toBeInstanceOf(Conflict)
    expect(late.message).toBe('Somebody else has changed this meanwhile: Name.')
    expect(late.current.settings).toMatchObject({ name: 'Theirs', tagline: 'Mine' })
  })
  expect(acts).toEqual([])
  expect(theirs.id).not.toBeNull()
})

test('publishing what stands already writes nothing', async () => {
  const { id } = await publishSettings(desk(), { base: null, changed: { name: 'One' } })
  const again = () => publishSettings(desk(NOON + 1), { base: id, changed: { name: 'One' } })
  expect((await leftBy(store.db, again)).acts).toEqual([])
})

test('every version stays, with who made it and what it changed, and can be restored', async () => {
  const first = await publishSettings(desk(), { base: null, changed: { name: 'One', dataMining: 'allowed' } })
  const second = await publishSettings(desk(NOON + HOUR), { base: first.id, changed: { name: 'Two' } })
  const history = await loadSettingsHistory(desk(NOON + HOUR))
  expect(history?.versions).toMatchObject([
    {
      id: second.id,
      byName: admin.name,
      isNow: true,
      changes: [{ label: 'Name', before: 'One', after: 'Two' }],
    },
    { id: first.id, isNow: false },
  ])
  const restore = (base: string | null) =>
    restoreSettings(desk(NOON + 2 * HOUR), { base, versionId: first.id ?? '' })
  await expect(restore(first.id)).rejects.toThrow(Conflict)
  const { acts } = await leftBy(store.db, () => restore(second.id))
  expect(acts).toMatchObject([{ act: 'settings.restore' }])
  expect(await now(NOON + 2 * HOUR)).toMatchObject({ name: 'One', dataMining: 'allowed' })
})

test('who must have a second step, and who letters are from, asks for the password again', async () => {
  const stale = { ...desk(NOON + HOUR), session: { id: 's', verifiedAt: NOON + HOUR - FRESH } }
  const first = await publishSettings(desk(), { base: null, changed: { name: 'One' } })
  const sensitive = [{ secondFactorRoles: ['admin' as const] }, { mailFrom: 'desk@synovia.example' }]
  for (const changed of sensitive) {
    const asked = { base: first.id, changed }
    const { acts } = await leftBy(store.db, () =>
      expect(publishSettings(stale, asked)).rejects.toThrow(Unverified),
    )
    expect(acts).toEqual([])
  }
  const name = await publishSettings(stale, { base: first.id, changed: { name: 'Two', mailFrom: '' } })
  const later = { ...desk(NOON + 2 * HOUR), session: { id: 's', verifiedAt: NOON + 2 * HOUR - 1 } }
  const changed = { secondFactorRoles: ['admin' as const] }
  const strict = await publishSettings(later, { base: name.id, changed })
  const back = { base: strict.id, versionId: first.id ?? '' }
  await expect(restoreSettings({ ...stale, now: NOON + 3 * HOUR }, back)).rejects.toThrow(Unverified)
  await restoreSettings({ ...later, now: later.now + 1 }, back)
})

test('managing editors read them and their history; editors do not', async () => {
  await publishSettings(desk(), { base: null, changed: { name: 'One' } })
  const managing = deskOf(managingEditor, store.db)
  expect(await loadSettingsDesk(managing)).toMatchObject({ mayEdit: false, settings: { name: 'One' } })
  expect((await loadSettingsHistory(managing))?.versions).toHaveLength(1)
  expect(await loadSettingsDesk(deskOf(editor, store.db))).toBeNull()
  expect(await loadSettingsHistory(deskOf(editor, store.db))).toBeNull()
})

test('a trial is seen by whoever tries it, recorded nowhere, and replaced by the next', async () => {
  await expectOnly(admin, store.db, (actor) => trySettings(deskOf(actor, store.db), { changed: {} }))
  const { acts, tags } = await leftBy(store.db, async () => {
    const { id } = await trySettings(desk(), { changed: { name: 'Tried' } })
    expect(await findTrial(desk(), { id })).toMatchObject({ settings: { name: 'Tried' } })
    const other = { ...admin, id: 'user-other' }
    expect(await findTrial(deskOf(other, store.db), { id })).toBeNull()
    await trySettings(desk(NOON + 1), { changed: {} })
    expect(await findTrial(desk(), { id })).toBeNull()
  })
  expect([acts, tags]).toEqual([[], []])
  expect((await now()).name).toBe('Masthead')
})

test('a logo is a picture of the library; readers can fetch it, and it is not thrown away', async () => {
  const wrong = publishSettings(desk(), { base: null, changed: { logoId: 'none' } })
  await expect(wrong).rejects.toThrow('not in the library')
  const { id } = await aMedium(store.db)
  const hash = (await store.db.write((tx) => findMediumRow(tx, id)))?.hash ?? ''
  expect(await isMediumShown(reader(store.db), hash)).toBe(false)
  await publishSettings(desk(), { base: null, changed: { name: 'Synovia', logoId: id } })
  const asked = reader(store.db)
  expect(await isMediumShown(asked, hash)).toBe(true)
  expect(asked.tags).toContain('settings')
  expect((await loadChrome(reader(store.db))).publication.logo?.alt).toBe('Synovia')
  await expect(trashMedium(desk(), id)).rejects.toThrow('used in one place')
})

test('an icon is square and large enough; readers can fetch it, and without one a square logo stands there', async () => {
  let base: string | null = null
  let at = NOON
  const publish = async (name: 'iconId' | 'logoId', width: number, height: number) => {
    const renditions = [{ variant: 'full' as const, format: 'jpg' as const, width, height }]
    const hash = `${width}`.padStart(32, '0')
    const { id } = await aMedium(store.db, { width, height, renditions, hash })
    at += 1
    base = (await publishSettings(desk(at), { base, changed: { [name]: id } })).id
    return hash
  }
  const iconOf = async () => (await loadChrome(reader(store.db, at))).publication.icon
  await expect(publish('iconId', 640, 320)).rejects.toMatchObject({
    issues: [{ field: 'changed.iconId', message: expect.stringContaining('this picture has 640 × 320') }],
  })
  await expect(publish('iconId', 160, 160)).rejects.toThrow()
  expect(await iconOf()).toBeNull()
  await publish('logoId', 900, 300)
  expect(await iconOf()).toBeNull()
  const logo = await publish('logoId', 500, 300)
  expect(await iconOf()).toBe(logo)
  const icon = await publish('iconId', 512, 512)
  expect(await iconOf()).toBe(icon)
  expect(await isMediumShown(reader(store.db, at), icon)).toBe(true)
})

test('where readings are not counted, which is so until somebody decides, nothing is called most read', async () => {
  const asked = reader(store.db)
  expect(await loadMostRead(asked)).toEqual([])
  expect([...asked.tags]).toEqual(['settings'])
})

test.each<[string, Record<string, unknown>]>([
  ['ends with 9', { issnPrint: '1234-5678' }],
  ['Give the publication a name.', { name: ' ' }],
  ['such as “en”', { language: 'no such language' }],
  ['such as “America/New_York”', { timeZone: 'Mars/Olympus' }],
  ['whole address of the hub', { hub: 'hub.example' }],
  ['whole address of the terms', { dataMiningTerms: 'terms' }],
  ['letters, digits, dots', { refusedCrawlers: ['two words'] }],
  ['cannot be read by day', { colours: { house: { day: '#ffff00', night: '#86c5cf' } } }],
  ['cannot be read at night', { colours: { house: { day: '#0f4c59', night: '#0f4c59' } } }],
  ['# and six digits', { colours: { house: { day: 'red', night: '#86c5cf' } } }],
  ['At least one paragraph', { paragraphsPerAd: { page: 0, single: 4 } }],
  ['not too long before', { wordsPerPage: { aim: 900, most: 600 } }],
  ['at least 200 words', { wordsPerPage: { aim: 20, most: 600 } }],
  ['not an email address', { mailFrom: 'desk' }],
])('refused with a sentence: %s', (sentence, changed) => {
  const { error } = settingsInput.safeParse({ base: null, changed })
  expect(error?.issues.map(({ message }) => message).join(' ')).toContain(sentence)
})

test('only what is sent is changed', () => {
  const { data } = settingsInput.safeParse({ base: null, changed: { issnOnline: '12345679' } })
  expect(data?.changed).toEqual({ issnOnline: '1234-5679' })
})
