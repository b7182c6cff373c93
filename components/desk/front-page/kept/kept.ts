// A front page that is being arranged, on this computer (IndexedDB): kept for each user and tab until it is published or discarded.
import type { DBSchema } from 'idb'
import type { Pins } from '../../../../lib/front-page/zones.ts'
import { browserStore } from '../../kept/browser-store.ts'
import { listOpenTabs } from '../../kept/tabs.ts'

export type Arrangement = {
  tabId: string
  userId: string
  /** UTC ms. */
  at: number
  pins: Pins
  /** Of the articles that are pinned: some of them the server does not tell, because readers cannot see them. */
  titles: Record<string, string>
  /** What had been saved last when it was begun. */
  base: string | null
}

interface Schema extends DBSchema {
  arrangements: { key: string; value: Arrangement; indexes: { userId: string } }
}

/** Beside the texts and not with them: another version of their store would be refused by tabs that are open. */
const store = browserStore<Schema>('masthead-front-page', (db) => {
  db.createObjectStore('arrangements', { keyPath: 'tabId' }).createIndex('userId', 'userId')
})

export async function keepArrangement(arrangement: Arrangement): Promise<void> {
  await (await store()).put('arrangements', arrangement)
}

export async function dropArrangement(tabId: string): Promise<void> {
  await (await store()).delete('arrangements', tabId)
}

/** What tabs that are gone have left of this user's, the newest first. None where the browser keeps nothing. */
export async function listLeftArrangements(userId: string): Promise<Arrangement[]> {
  try {
    const [kept, alive] = await Promise.all([
      (await store()).getAllFromIndex('arrangements', 'userId', userId),
      listOpenTabs(),
    ])
    return kept.filter(({ tabId }) => !alive.has(tabId)).sort((a, b) => b.at - a.at)
  } catch {
    return []
  }
}
