// Gives the keyboard back to whatever opened a part of the page, when that part goes away.
import { type RefObject, useLayoutEffect, useState } from 'react'

/** Asked while `part` is drawn for the first time: what had the keyboard then has it again in the end, if nobody else took it. */
export function useFocusBack(part: RefObject<HTMLElement | null>): void {
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement))
  // In the layout phase, while the part is still in the page and one can see whether the keyboard is in it.
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      const at = document.activeElement
      const isLost = !at || at === document.body || element?.contains(at)
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [part, opener])
}
