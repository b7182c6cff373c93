// Writes a tab's text down on this computer while one writes: at once, but never two writings at a time.
import type { ArticleContent } from '../../../../../lib/articles/content.ts'
import { holdTab } from '../../../kept/tabs.ts'
import { dropCopy, type Ground, keepCopy } from './copies.ts'

export type Keeper = ReturnType<typeof createKeeper>

/** A breath after the keystroke, so that typing comes first; the browser is asked for a free moment within as long again. */
const SOON = 60

const whenFree = (work: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: SOON }) : setTimeout(work)

export function createKeeper(
  tabId: string,
  content: () => ArticleContent,
  onTried: (isKept: boolean) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let line: Promise<unknown> = Promise.resolve()
  let isHeld = false
  /** Written already: the ground is as long as the text, and seldom changes. */
  let kept: Ground | null = null
  /** Whether it was done, which is told each time: after a failure what comes next is written whole. */
  const inLine = (work: () => Promise<void>): Promise<boolean> => {
    const done = line.then(work).then(
      () => true,
      () => {
        kept = null
        return false
      },
    )
    done.then(onTried)
    line = done
    return done
  }
  /** False where this computer could not keep it: then an older copy of the text is the only one. */
  const now = (ground: Ground): Promise<boolean> => {
    clearTimeout(timer)
    timer = undefined
    if (!isHeld) holdTab(tabId)
    isHeld = true
    const text = content()
    return inLine(async () => {
      const isThere = kept && isSameGround(kept, ground) && (await keepCopy(tabId, text, null))
      if (!isThere) await keepCopy(tabId, text, ground)
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
