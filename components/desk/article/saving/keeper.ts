// Writes a tab's text down on this computer while one writes: at once, but never two writings at a time.
import type { ArticleContent } from '../../../../lib/articles/content.ts'
import { dropCopy, type Ground, holdTab, keepGround, keepText } from './copies.ts'

export type Keeper = ReturnType<typeof createKeeper>

/** A breath after the keystroke, so that typing comes first. */
const SOON = 120

export function createKeeper(tabId: string, content: () => ArticleContent, onFault: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let line: Promise<void> = Promise.resolve()
  let isHeld = false
  const inLine = (work: () => Promise<void>) => {
    line = line.then(work).catch(onFault)
    return line
  }
  const now = (ground: Ground) => {
    clearTimeout(timer)
    timer = undefined
    if (!isHeld) holdTab(tabId)
    isHeld = true
    const text = content()
    return inLine(async () => {
      await keepGround(tabId, ground)
      await keepText(tabId, text)
    })
  }
  return {
    soon(ground: () => Ground) {
      timer ??= setTimeout(() => now(ground()), SOON)
    },
    now,
    drop() {
      clearTimeout(timer)
      timer = undefined
      return inLine(() => dropCopy(tabId))
    },
  }
}
