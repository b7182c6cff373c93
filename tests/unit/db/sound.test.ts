import { describe, expect, test } from 'vitest'
import { isStoreSound } from '../../../db/sound.ts'
import { freshStore, stores } from '../../support/db.ts'

describe.each(stores)('on $name', ({ open }) => {
  const store = freshStore(open)

  test('a store that can be read and written is sound, and one that another program writes to as well', async () => {
    expect(await isStoreSound(store.db)).toBe(true)
    const failing = (fault: Error) => ({ ...store.db, write: () => Promise.reject(fault) })
    expect(await isStoreSound(failing(new Error('disk full')))).toBe(false)
    expect(await isStoreSound(failing(Object.assign(new Error(), { code: 'SQLITE_BUSY' })))).toBe(true)
  })
})
