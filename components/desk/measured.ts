// Tells the style sheet how high a bar that stays in sight is, so that what comes to rest under it is not covered.
import { type RefObject, useLayoutEffect } from 'react'

/** The height goes along when the bar wraps: on a phone, with larger text, with another button. */
export function useMeasured(bar: RefObject<HTMLElement | null>, property: `--${string}`): void {
  useLayoutEffect(() => {
    const element = bar.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty(property, `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty(property)
    }
  }, [bar, property])
}
