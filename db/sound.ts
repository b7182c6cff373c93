// Whether the store can be read and written at this moment.
import { isStoreBusy } from './busy.ts'
import type { Db } from './client.ts'

/** Reads a table and begins a write that changes nothing. Another program that is writing is no fault. */
export async function isStoreSound(db: Db): Promise<boolean> {
  try {
    await db.orm.select({ id: db.t.articles.id }).from(db.t.articles).limit(1)
    await db.write(async () => {})
    return true
  } catch (error) {
    return isStoreBusy(error)
  }
}
