// Setting the hub: who may, what is no address, and that nothing else changes.
import { expect, test } from 'vitest'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { hubInput, setHub } from '../../../../lib/settings/set-hub.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { admin, deskOf, editor, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()

test('an administrator sets and clears the hub; all other settings stay', async () => {
  const named = { ...DEFAULT_SETTINGS, name: 'Synovia', timeZone: 'Europe/Zurich' }
  await saveSettings(deskOf(admin, store.db, NOON - HOUR), named)
  await setHub(deskOf(admin, store.db), { hub: 'https://hub.example/' })
  expect(await loadSettings(reader(store.db))).toEqual({ ...named, hub: 'https://hub.example/' })
  await setHub(deskOf(admin, store.db, NOON + 1), { hub: '' })
  expect(await loadSettings(reader(store.db, NOON + 1))).toEqual(named)
  for (const other of [editor, managingEditor])
    await expect(setHub(deskOf(other, store.db, NOON + 2), { hub: '' })).rejects.toThrow('does not allow')
})

test.each(['hub.example', 'ftp://hub.example/', 'javascript:alert(1)', 'https://', undefined])(
  '%s is no address of a hub',
  (hub) => {
    expect(hubInput.safeParse({ hub }).success).toBe(false)
  },
)
