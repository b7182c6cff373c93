// A store of this browser (IndexedDB): opened when it is first asked for, and again whenever the browser has taken it away.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** `make` is asked where there is none yet. */
export function browserStore<Schema extends DBSchema>(
  name: string,
  make: (db: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  return () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (db) => make(db),
      // A newer version of the program wants its way: let go, and ask again for whatever comes next.
      blocking(_now, _next, event) {
        opened = null
        ;(event.target as IDBDatabase).close()
      },
      terminated: () => {
        opened = null
      },
    }).catch((reason: unknown) => {
      opened = null
      throw reason
    })
    return opened
  }
}
