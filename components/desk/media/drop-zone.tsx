// Where files come in: dropped, pasted or chosen.
import { useEffect, useRef, useState } from 'react'
import { useActsHere } from '../palette/acts-here.client.tsx'

type DropZoneProps = {
  onFiles(files: File[]): void
  /** Files may be dropped anywhere on the page, not only here. */
  isWholePage?: boolean
}

/** Paste works wherever the page has the focus, except while somebody types. */
export function DropZone({ onFiles, isWholePage = false }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const zone = useRef<HTMLDivElement>(null)
  const isOver = useDrop(onFiles, () => (isWholePage ? document.body : zone.current))
  usePaste(onFiles)
  useActsHere(() =>
    isWholePage
      ? [{ id: 'choose-files', label: 'Choose pictures to upload', run: () => input.current?.click() }]
      : [],
  )
  useArrival(() => isWholePage && button.current?.focus())
  return (
    <div ref={zone} className={`drop ${isOver ? 'drop--over' : ''}`}>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        aria-label="Pictures to upload"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <button ref={button} type="button" className="button" onClick={() => input.current?.click()}>
        Upload pictures
      </button>
      <span className="drop__hint">or drop or paste them here: JPEG, PNG, WebP, AVIF, GIF, up to 100 MB</span>
    </div>
  )
}

/** Somebody who came to upload finds the button under their hands. */
function useArrival(begin: () => void): void {
  const latest = useRef(begin)
  useEffect(() => {
    if (location.hash === '#upload') latest.current()
  }, [])
}

/** Whether files hang over the place at this moment. */
function useDrop(onFiles: (files: File[]) => void, place: () => HTMLElement | null): boolean {
  const [isOver, setOver] = useState(false)
  const tell = useRef({ onFiles, place })
  tell.current = { onFiles, place }
  useEffect(() => {
    const element = tell.current.place()
    if (!element) return
    const ends = new AbortController()
    const on = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      element.addEventListener(name, act, { signal: ends.signal })
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    })
    on('dragleave', (event) => {
      if (!element.contains(event.relatedTarget as Node | null)) setOver(false)
    })
    on('drop', (event) => {
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      tell.current.onFiles(files)
    })
    return () => ends.abort()
  }, [])
  return isOver
}

function usePaste(onFiles: (files: File[]) => void): void {
  const tell = useRef(onFiles)
  tell.current = onFiles
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || isTyping(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      tell.current(files)
    }
    window.addEventListener('paste', onPaste, true)
    return () => window.removeEventListener('paste', onPaste, true)
  }, [])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('textarea') !== null)
