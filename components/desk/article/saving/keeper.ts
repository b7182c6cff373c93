// Writes a tab's text down on this computer while one writes: at once, but never two writings at a time.
import type { ArticleContent } from '../../../../lib/articles/content.ts'
import { dropCopy, type Ground, holdTab, keepCopy } from './copies.ts'

export type Keeper = ReturnType<typeof createKeeper>

/** A breath after the keystroke, so that typing comes first; the browser is asked for a free moment within as long again. */
const SOON = 60

const whenFree = (work: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: SOON }) : setTimeout(work)

export function createKeeper(tabId: string, content: () => ArticleContent, onFault: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let line: Promise<void> = Promise.resolve()
  let isHeld = false
  /** Written already: the ground is as long as the text, and seldom changes. */
  let kept: Ground | null = null
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
      await keepCopy(tabId, text, kept && isSameGround(kept, ground) ? null : ground)
      kept = ground
    })
  }
  return {
    soon(ground: () => Ground) {
      // What was written or dropped meanwhile needs no second writing.
      timer ??= setTimeout(() => whenFree(() => timer !== undefined && now(ground())), SOON)
    },
    now,
    drop() {
      clearTimeout(timer)
      timer = undefined
      return inLine(() => {
        kept = null
        return dropCopy(tabId)
      })
    },
  }
}

function isSameGround(a: Ground, b: Ground): boolean {
  return (
    a.userId === b.userId &&
    a.articleId === b.articleId &&
    a.rev === b.rev &&
    a.base === b.base &&
    a.pending?.key === b.pending?.key
  )
}
