// Keeps a frame inside as wide as a desktop's window: where there is less room, all of it is made smaller.
import { type RefObject, useEffect } from 'react'

export type FrameWidth = 'desktop' | 'phone'

/** As somebody chooses between them. */
export const WIDTHS: [FrameWidth, string][] = [
  ['desktop', 'Desktop'],
  ['phone', 'Phone'],
]

/** Where the stylesheet puts everything below each other. */
export const NARROW = '(max-width: 52rem)'

/** Pixels: the width at which the site shows all its columns; that of a phone is the stylesheet's. */
const DESKTOP = 1280

export function useScale(
  place: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLIFrameElement | null>,
): void {
  useEffect(() => {
    const element = place.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => {
      const room = entry?.contentRect.width ?? 0
      const scale = room > 0 ? Math.min(1, room / DESKTOP) : 1
      frame.current?.style.setProperty('--scale', String(scale))
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [place, frame])
}
