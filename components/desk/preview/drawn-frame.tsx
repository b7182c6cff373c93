// A part of the site while it is edited, drawn by the site's own components into a frame that wears the site's styles.
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { classes } from '../../ui/section.ts'
import { type FrameWidth, NARROW, useScale, WIDTHS } from './use-scale.ts'

type FrameProps = {
  /** Of the preview as a whole, and of the frame for whoever does not see it. */
  title: string
  /** Of a page with an empty element of the id `placeId`. */
  address: string
  placeId: string
  /** For what opens at one width only. */
  onDraw?(inside: HTMLElement, width: FrameWidth): void
  /** What is worked with lies over the page: the frame is as high as that, and nothing in it is reached. */
  cover?(inside: HTMLElement, width: FrameWidth): ReactNode
  children: ReactNode
}

export function DrawnFrame({ title, address, placeId, onDraw, cover, children }: FrameProps) {
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [inside, setInside] = useState<HTMLElement | null>(null)
  const [width, setWidth] = useState<FrameWidth>('desktop')
  useScale(place, frame)
  useNarrow((isNarrow) => setWidth(isNarrow ? 'phone' : 'desktop'))
  useEffect(() => {
    const element = frame.current
    const find = () => setInside(element?.contentDocument?.getElementById(placeId) ?? null)
    element?.addEventListener('load', find)
    element?.setAttribute('src', address)
    return () => element?.removeEventListener('load', find)
  }, [address, placeId])
  useEffect(() => {
    if (inside) onDraw?.(inside, width)
  }, [inside, width, onDraw])
  return (
    <section className="menu-preview" aria-label="Preview">
      <fieldset className="preview__choice">
        <legend className="hidden">Width of the preview</legend>
        {WIDTHS.map(([value, label]) => (
          <button
            key={value}
            type="button"
            className="preview__option"
            aria-pressed={width === value}
            onClick={() => setWidth(value)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <div
        className={classes(`preview__place preview__place--${width}`, cover && 'preview__place--whole')}
        ref={place}
      >
        <iframe
          ref={frame}
          className="preview__frame"
          title={title}
          sandbox="allow-same-origin"
          inert={cover !== undefined}
        />
        {inside && cover?.(inside, width)}
      </div>
      {inside &&
        createPortal(
          // biome-ignore lint/a11y/noStaticElementInteractions: only keeps links from leaving the preview
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard clicks links too
          <div onClick={stayHere}>{children}</div>,
          inside,
        )}
    </section>
  )
}

/** Told when it begins on a narrow screen, and whenever the window becomes narrow or wide. */
function useNarrow(onTurn: (isNarrow: boolean) => void): void {
  const latest = useRef(onTurn)
  latest.current = onTurn
  useEffect(() => {
    const narrow = globalThis.matchMedia?.(NARROW)
    const turn = () => latest.current(narrow.matches)
    if (narrow?.matches) turn()
    narrow?.addEventListener('change', turn)
    return () => narrow?.removeEventListener('change', turn)
  }, [])
}

/** The frame is another window, whose elements are none of this one's classes. */
function stayHere(event: MouseEvent): void {
  if ((event.target as Element).closest('a')) event.preventDefault()
}
