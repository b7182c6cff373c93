// A menu as readers will get it, drawn by the site's own parts into a frame that wears the site's styles.
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Chrome } from '../../../lib/reader/chrome-view.ts'
import type { MenuItem } from '../../../lib/reader/views.ts'
import { urls } from '../../../lib/urls.ts'
import { Footer } from '../../site/footer.tsx'
import { Menu } from '../../site/menu.tsx'
import { type FrameWidth, useScale } from '../preview/use-scale.ts'

type PreviewProps = { name: string; items: MenuItem[]; chrome: Chrome }

export function MenuPreview({ name, items, chrome }: PreviewProps) {
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [inside, setInside] = useState<HTMLElement | null>(null)
  const [width, setWidth] = useState<FrameWidth>('desktop')
  useScale(place, frame)
  useEffect(() => {
    const element = frame.current
    const find = () => setInside(element?.contentDocument?.getElementById('menu-place') ?? null)
    element?.addEventListener('load', find)
    element?.setAttribute('src', urls.deskMenuFrame(name))
    return () => element?.removeEventListener('load', find)
  }, [name])
  // A telephone shows the menu behind a button: here it is open from the start.
  useEffect(() => {
    if (!inside) return
    const menu = inside.querySelector<HTMLElement>('#menu')
    if (width === 'phone' && menu && !menu.matches(':popover-open')) menu.showPopover()
    if (width === 'desktop' && menu?.matches(':popover-open')) menu.hidePopover()
  }, [inside, width])
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
      <div className={`preview__place preview__place--${width}`} ref={place}>
        <iframe
          ref={frame}
          className="preview__frame"
          title="The menu as readers will get it"
          sandbox="allow-same-origin"
        />
      </div>
      {inside &&
        createPortal(
          // biome-ignore lint/a11y/noStaticElementInteractions: only keeps links from leaving the preview
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard clicks links too
          <div onClick={stayHere}>
            <Drawn {...{ name, items, chrome }} />
          </div>,
          inside,
        )}
    </section>
  )
}

const WIDTHS: [FrameWidth, string][] = [
  ['desktop', 'Desktop'],
  ['phone', 'Phone'],
]

function Drawn({ name, items, chrome }: PreviewProps) {
  if (name !== 'footer' && name !== 'footer-legal') return <Menu items={items} />
  const links = items.flatMap(({ label, href }) => (href ? { label, href } : []))
  const footer = { ...chrome.footer, [name === 'footer' ? 'links' : 'legal']: links }
  return <Footer chrome={{ ...chrome, footer }} />
}

/** The frame is another window, whose elements are none of this one's classes. */
function stayHere(event: MouseEvent): void {
  if ((event.target as Element).closest('a')) event.preventDefault()
}
