// next-auth takes every fault of signing in for a wrong password; its route hears what it really was.
import { expect, test } from 'vitest'
import { isStoreBusy } from '../../../../db/busy.ts'
import type { Db } from '../../../../db/client.ts'
import { authOptions } from '../../../../lib/next/auth.ts'
import { newContext, runInContext } from '../../../../lib/page-store/context.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { addUser } from '../../../../lib/users/create.ts'
import { DEMO_USERS } from '../../../../lib/users/demo.ts'
import { admin, deskOf, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { noAssets } from '../../../support/running/assets.ts'

const store = freshStore()

test('a store that is busy while somebody signs in is no wrong password', async () => {
  shared().secret = 's'.repeat(32)
  shared().site = {
    assets: noAssets,
    origin: 'http://localhost:3000',
    publicOrigin: null,
    isDemo: true,
    dataDir: '',
  }
  const [chief] = DEMO_USERS
  if (!chief) throw new Error('The demo has no users.')
  await addUser(deskOf(admin, store.db), { ...chief, passwordHash: 'none' })
  const write = () => Promise.reject(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }))
  const busy: Db = { ...store.db, write }
  const faults: unknown[] = []
  const demo = authOptions((error) => faults.push(error)).providers.at(-1)?.options as {
    authorize(given: object): Promise<unknown>
  }
  const enter = (db: Db, email: string) =>
    runInContext(newContext(db, NOON, { address: '/' }), () => demo.authorize({ email }))
  expect(await enter(busy, 'nobody@synovia.example')).toBeNull()
  await expect(enter(busy, chief.email)).rejects.toThrow('locked')
  expect(faults.map(isStoreBusy)).toEqual([true])
  expect(await enter(store.db, chief.email)).toMatchObject({ id: expect.any(String) })
})
