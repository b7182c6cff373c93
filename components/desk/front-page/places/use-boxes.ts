// Where each story of the drawn page lies, as boxes in the place around the frame: what is worked with is put over them.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export type Box = { x: number; y: number; width: number; height: number }

/** `boxes` by the story's address: no story stands on the page twice. `of` is the page that they were measured on. */
export type Measured<Page> = { of: Page | null; boxes: ReadonlyMap<string, Box> }

/** `page` is what is drawn. */
export function useBoxes<Page>(inside: HTMLElement, page: Page): Measured<Page> {
  const [found, setFound] = useState<Measured<Page>>({ of: null, boxes: new Map() })
  useLayoutEffect(() => {
    const frame = inside.ownerDocument.defaultView?.frameElement as HTMLElement | null
    const place = frame?.parentElement
    if (!frame || !place) return
    const measure = () => {
      const height = inside.ownerDocument.body.offsetHeight
      const scale = frame.offsetWidth > 0 ? frame.getBoundingClientRect().width / frame.offsetWidth : 1
      place.style.setProperty('--inside', `${height}px`)
      place.style.setProperty('--outside', `${Math.ceil(height * scale)}px`)
      setFound({ of: page, boxes: measured(inside, { frame, place, scale }) })
    }
    measure()
    const watch = new ResizeObserver(measure)
    for (const element of [place, frame, inside]) watch.observe(element)
    inside.ownerDocument.fonts?.addEventListener('loadingdone', measure)
    return () => {
      watch.disconnect()
      inside.ownerDocument.fonts?.removeEventListener('loadingdone', measure)
    }
  }, [inside, page])
  return found
}

type Around = { frame: HTMLElement; place: HTMLElement; scale: number }

function measured(inside: HTMLElement, { frame, place, scale }: Around): Map<string, Box> {
  const [outer, base] = [frame.getBoundingClientRect(), place.getBoundingClientRect()]
  const x = outer.x - base.x - place.clientLeft + frame.clientLeft * scale
  const y = outer.y - base.y - place.clientTop + frame.clientTop * scale
  const boxOf = (element: Element): Box => {
    const rect = element.getBoundingClientRect()
    return {
      ...{ x: x + rect.x * scale, y: y + rect.y * scale },
      ...{ width: rect.width * scale, height: rect.height * scale },
    }
  }
  const links = [...inside.querySelectorAll('a.teaser__link')]
  return new Map(
    links.map((link) => [link.getAttribute('href') ?? '', boxOf(link.closest('.teaser') ?? link)]),
  )
}

/** For an element that the stylesheet puts there. */
export function useLaidOver<Laid extends HTMLElement>(box: Box | null): RefObject<Laid | null> {
  const laid = useRef<Laid>(null)
  useLayoutEffect(() => {
    for (const [side, pixels] of Object.entries(box ?? {}))
      laid.current?.style.setProperty(`--${side}`, `${pixels}px`)
  }, [box])
  return laid
}

/** The box around all of them; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
