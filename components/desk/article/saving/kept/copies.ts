// Unsaved text on this computer (IndexedDB): kept for each user, article and tab, so that nothing is lost and no tab writes over another's.
import type { DBSchema } from 'idb'
import type { ArticleContent } from '../../../../../lib/articles/content.ts'
import { browserStore } from '../../../kept/browser-store.ts'
import { listOpenTabs } from '../../../kept/tabs.ts'
import type { TextKind } from '../texts.ts'
import { contentToText, textToContent } from './content-text.ts'

/** A save that was sent and not answered: sent again under the same key, it is done once. */
export type Pending = { key: string; isAutomatic: boolean; rev: number; content: ArticleContent }

/** What a tab's text stands on: the server's text it began from, and a save that is on its way. */
export type Ground = {
  userId: string
  /** Absent: an article. */
  kind?: TextKind
  /** Of whatever is written; null until it was saved for the first time. */
  articleId: string | null
  rev: number
  base: ArticleContent
  pending: Pending | null
}

export type Copy = Ground & { tabId: string; at: number; content: ArticleContent }

/** An earlier version kept the content itself. */
type Texts = { tabId: string; at: number; content: string | ArticleContent }

interface Schema extends DBSchema {
  /** Written at every pause of a keystroke, so it holds nothing else. */
  texts: { key: string; value: Texts }
  grounds: { key: string; value: Ground & { tabId: string }; indexes: { userId: string } }
}

const store = browserStore<Schema>('masthead', (db) => {
  db.createObjectStore('texts', { keyPath: 'tabId' })
  db.createObjectStore('grounds', { keyPath: 'tabId' }).createIndex('userId', 'userId')
})

/**
 * With what it stands on, or null where that is kept already: both or neither, so that no text ever stands on another's
 * ground. False, and nothing is written, where the ground is not there any more: a browser's data can be deleted under
 * an open tab.
 */
export async function keepCopy(
  tabId: string,
  content: ArticleContent,
  ground: Ground | null,
): Promise<boolean> {
  const tx = (await store()).transaction(['texts', 'grounds'], 'readwrite')
  const grounds = tx.objectStore('grounds')
  if (!ground && (await grounds.getKey(tabId)) === undefined) return false
  await Promise.all([
    tx.objectStore('texts').put({ tabId, at: Date.now(), content: contentToText(content) }),
    ground && grounds.put({ tabId, ...ground }),
    tx.done,
  ])
  return true
}

export async function dropCopy(tabId: string): Promise<void> {
  const tx = (await store()).transaction(['texts', 'grounds'], 'readwrite')
  await Promise.all([tx.objectStore('texts').delete(tabId), tx.objectStore('grounds').delete(tabId), tx.done])
}

/** What tabs that are gone have left of this user's, the newest first. None where the browser keeps nothing. */
export async function listLeftCopies(userId: string): Promise<Copy[]> {
  try {
    const db = await store()
    const [grounds, alive] = await Promise.all([
      db.getAllFromIndex('grounds', 'userId', userId),
      listOpenTabs(),
    ])
    const left = grounds.filter(({ tabId }) => !alive.has(tabId))
    const copies = await Promise.all(
      left.map(async (ground) => {
        const text = await db.get('texts', ground.tabId)
        const content = text && readContent(text)
        return content ? { ...ground, ...text, content } : null
      }),
    )
    return copies.filter((copy) => copy !== null).sort((a, b) => b.at - a.at)
  } catch {
    return []
  }
}

/** Null where it cannot be read: one spoiled text must not hide the others. */
function readContent({ content }: Texts): ArticleContent | null {
  try {
    return typeof content === 'string' ? textToContent(content) : content
  } catch {
    return null
  }
}
