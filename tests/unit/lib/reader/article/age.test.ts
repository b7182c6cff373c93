// Readers are told that an article is old, from the publication's limit on, and the page changes by itself when it is reached.
import { expect, test } from 'vitest'
import { loadAge } from '../../../../../lib/reader/article/age.ts'
import { saveSettings } from '../../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../../lib/settings/settings.ts'
import { admin, DAY, deskOf, NOON, reader } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'

const store = freshStore()
const LEAP = Date.UTC(2020, 1, 29, 12)

function ageAt(now: number, updatedAt: number | null = null) {
  const reading = reader(store.db, now)
  const shown = {
    article: { id: 'one', slug: 'one' },
    publication: { listedAt: LEAP, updatedAt, card: { excerpt: '' } },
  }
  return loadAge(reading, shown).then((years) => [years, reading.changesAt])
}

test('nobody is told before five years have passed, to the millisecond', async () => {
  const five = Date.UTC(2025, 2, 1, 12)
  expect(await ageAt(five - 1)).toEqual([null, five])
  expect(await ageAt(five)).toEqual([5, Date.UTC(2026, 2, 1, 12)])
  expect(await ageAt(Date.UTC(2032, 1, 29, 11))).toEqual([11, Date.UTC(2032, 1, 29, 12)])
})

test('an update makes it young again', async () => {
  expect(await ageAt(Date.UTC(2026, 0, 1), Date.UTC(2024, 5, 1))).toEqual([null, Date.UTC(2029, 5, 1)])
})

test('a publication chooses another limit, or none', async () => {
  const choose = (agedAfterYears: number, at: number) =>
    saveSettings(deskOf(admin, store.db, at), { ...DEFAULT_SETTINGS, agedAfterYears })
  await choose(2, NOON)
  expect((await ageAt(NOON, NOON - 1000 * DAY))[0]).toBe(2)
  await choose(0, NOON + 1)
  expect((await ageAt(NOON + 1, NOON - 9000 * DAY))[0]).toBeNull()
})
