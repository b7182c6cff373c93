// Has the browser ask before the page is left while something would be lost.
import { useEffect, useRef } from 'react'

/** `isLosing` is asked at the moment of leaving. */
export function useAskBeforeLeaving(isLosing: () => boolean): void {
  const latest = useRef(isLosing)
  latest.current = isLosing
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [])
}
