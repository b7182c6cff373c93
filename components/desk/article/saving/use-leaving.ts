// Saves when the tab is hidden, left or brought back, and when the network returns.
import { useEffect } from 'react'
import type { Saver } from './saver.ts'

export function useLeaving(saver: Saver, isKept: boolean): void {
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && saver.flush(true)
    const leave = () => saver.flush(true)
    const back = () => saver.flush()
    // Only where this computer keeps nothing somebody has to be held back.
    const ask = (event: BeforeUnloadEvent) => {
      if (!isKept && saver.isUnsaved()) event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    addEventListener('pagehide', leave)
    addEventListener('pageshow', back)
    addEventListener('online', back)
    addEventListener('focus', back)
    addEventListener('beforeunload', ask)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', back)
      removeEventListener('online', back)
      removeEventListener('focus', back)
      removeEventListener('beforeunload', ask)
    }
  }, [saver, isKept])
}
