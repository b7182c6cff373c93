// What was typed in a form of the desk and not sent, on this computer (IndexedDB): kept for each user, form and tab.
import type { DBSchema } from 'idb'
import { browserStore } from './browser-store.ts'
import { listOpenTabs } from './tabs.ts'

export type Typed<Values> = {
  userId: string
  /** Which form, and of what: the address it is sent to says both. */
  form: string
  tabId: string
  /** UTC ms. */
  at: number
  /** What stood when it was begun: whoever changed that meanwhile is met, not written over. */
  start: Values
  mine: Values
  /** What goes with it and is no field of it, such as which version stood then. */
  along?: unknown
}

interface Schema extends DBSchema {
  typed: {
    key: [userId: string, form: string, tabId: string]
    value: Typed<unknown>
    indexes: { at: number }
  }
}

const DAY = 24 * 60 * 60_000
/** Longer than a leave: what nobody came back to by then is forgotten, whoever typed it. */
const KEPT_FOR = 30 * DAY

/** Beside the texts and not with them: another version of their store would be refused by tabs that are open. */
const store = browserStore<Schema>('masthead-forms', (db) => {
  db.createObjectStore('typed', { keyPath: ['userId', 'form', 'tabId'] }).createIndex('at', 'at')
})

export async function keepTyped<Values>(typed: Typed<Values>): Promise<void> {
  await (await store()).put('typed', typed)
}

type Key = Pick<Typed<unknown>, 'userId' | 'form' | 'tabId'>

export async function dropTyped({ userId, form, tabId }: Key): Promise<void> {
  await (await store()).delete('typed', [userId, form, tabId])
}

/** The newest of what this tab, or tabs that are gone, have left of this user's in a form. Null where the browser keeps nothing. */
export async function findLeftTyped<Values>({ userId, form, tabId }: Key): Promise<Typed<Values> | null> {
  try {
    const db = await store()
    await dropWithin(IDBKeyRange.upperBound(Date.now() - KEPT_FOR), 'at')
    const [kept, alive] = await Promise.all([
      db.getAll('typed', IDBKeyRange.bound([userId, form], [userId, form, []])),
      listOpenTabs(),
    ])
    const left = kept.filter((one) => one.tabId === tabId || !alive.has(one.tabId))
    const [newest] = left.sort((a, b) => b.at - a.at)
    return (newest as Typed<Values> | undefined) ?? null
  } catch {
    return null
  }
}

/** On signing out: nothing of theirs stays in this browser's forms. */
export async function dropTypedOf(userId: string): Promise<void> {
  await dropWithin(IDBKeyRange.bound([userId], [userId, []]))
}

async function dropWithin(range: IDBKeyRange, index?: 'at'): Promise<void> {
  const tx = (await store()).transaction('typed', 'readwrite')
  let cursor = index ? await tx.store.index(index).openCursor(range) : await tx.store.openCursor(range)
  for (; cursor; cursor = await cursor.continue()) await cursor.delete()
  await tx.done
}
