// What a browser keeps of what is typed in the desk's forms, and the notice when it is there again.
import type { Locator, Page } from 'playwright-core'

/** Until the browser has written these words down. */
export const kept = (page: Page, words: string) => page.waitForFunction(isKept, { words, is: true })

/** Until none of it is there any more. */
export const forgotten = (page: Page, words: string) => page.waitForFunction(isKept, { words, is: false })

export function hereAgain(page: Page): Locator {
  return page.getByText(/^What you typed on .* is here again; it has not been saved\./).first()
}

/** In the browser. */
async function isKept({ words, is }: { words: string; is: boolean }): Promise<boolean> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  // To open what is not there would make it, without its stores.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'masthead-forms')) return !is
  const db = await asked(indexedDB.open('masthead-forms'))
  const all = await asked(db.transaction('typed').objectStore('typed').getAll())
  db.close()
  return JSON.stringify(all).includes(words) === is
}
