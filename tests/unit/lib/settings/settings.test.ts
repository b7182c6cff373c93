// The publication's own facts: whole from the first day, and never the reason why a page fails.
import { expect, test } from 'vitest'
import { insertSetting } from '../../../../db/store/publication/settings.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { admin, deskOf, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()

test('a publication that never set anything has a name and a time zone', async () => {
  expect(await loadSettings(reader(store.db))).toEqual(DEFAULT_SETTINGS)
  expect(DEFAULT_SETTINGS).toMatchObject({ name: 'Masthead', language: 'en', timeZone: 'UTC' })
})

test('what was saved is trimmed and counts from then on', async () => {
  await saveSettings(deskOf(admin, store.db), { ...DEFAULT_SETTINGS, name: '  Synovia ' })
  expect((await loadSettings(reader(store.db))).name).toBe('Synovia')
  expect((await loadSettings(reader(store.db, NOON - 1))).name).toBe('Masthead')
})

test('saved twice at one moment, the second counts', async () => {
  for (const name of ['One', 'Two'])
    await saveSettings(deskOf(admin, store.db), { ...DEFAULT_SETTINGS, name })
  expect((await loadSettings(reader(store.db))).name).toBe('Two')
})

test('settings that a page cannot read count as none', async () => {
  const broken = { id: 's', name: 'publication', value: { name: 7 }, visibleFrom: NOON }
  await store.db.write((tx) => insertSetting(tx, broken))
  expect(await loadSettings(reader(store.db))).toEqual(DEFAULT_SETTINGS)
})

test('an unknown time zone or language is refused before it can break every date', async () => {
  for (const wrong of [{ timeZone: 'Mars/Olympus' }, { language: 'no such language' }]) {
    await expect(async () =>
      saveSettings(deskOf(admin, store.db), { ...DEFAULT_SETTINGS, ...wrong }),
    ).rejects.toThrow()
  }
})
