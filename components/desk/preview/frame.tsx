// The frame the draft stands in: as wide as a phone, or as a desktop's window, made smaller where the screen is narrower.
import { useEffect, useRef } from 'react'
import { type FrameWidth, useScale } from './use-scale.ts'

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
  useScale(place, frame)
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
