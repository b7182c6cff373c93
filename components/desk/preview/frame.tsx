// The frame the draft stands in: as wide as a phone, or as a desktop's window, made smaller where the screen is narrower.
import { useEffect, useRef, useState } from 'react'

export type FrameWidth = 'desktop' | 'phone'

/** Pixels: the width at which the site shows all its columns; that of a phone is the stylesheet's. */
const DESKTOP = 1280

type FrameProps = {
  address: string
  /** The version shown: another one at the same address is loaded anew. */
  version: string
  title: string
  width: FrameWidth
  /** Somebody turned a page inside; `query` is that of the new address. */
  onTurn(query: string): void
}

export function DraftFrame({ address, version, title, width, onTurn }: FrameProps) {
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const room = useRoom(place)
  const inside = useRef('')
  useEffect(() => {
    const window = frame.current?.contentWindow
    // What a link inside has led to already is not loaded again.
    if (inside.current === `${version} ${address}`) return
    inside.current = `${version} ${address}`
    window?.location.replace(address)
  }, [address, version])
  const loaded = () => {
    const location = frame.current?.contentWindow?.location
    if (!location || location.protocol === 'about:') return
    const now = `${location.pathname}${location.search || '?'}`
    if (inside.current === `${version} ${now}`) return
    inside.current = `${version} ${now}`
    onTurn(location.search)
  }
  useEffect(() => {
    const scale = room > 0 ? Math.min(1, room / DESKTOP) : 1
    frame.current?.style.setProperty('--scale', String(scale))
  }, [room])
  return (
    <div className={`preview__place preview__place--${width}`} ref={place}>
      <iframe
        ref={frame}
        className="preview__frame"
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        onLoad={loaded}
      />
    </div>
  )
}

/** The width there is for the frame, in pixels; 0 until it is known. */
function useRoom(place: React.RefObject<HTMLDivElement | null>): number {
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0))
    watch.observe(element)
    return () => watch.disconnect()
  }, [place])
  return room
}
