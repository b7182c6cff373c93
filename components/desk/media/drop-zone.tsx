// Where files come in: dropped, pasted or chosen.
import { type ReactNode, useEffect, useRef, useState } from 'react'

type DropZoneProps = { onFiles(files: File[]): void; children?: ReactNode }

/** Paste works wherever the page has the focus, except while somebody types. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  usePaste(onFiles)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={`drop ${isOver ? 'drop--over' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
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
      {children}
      <div className="drop__words">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Upload pictures
        </button>
        <span className="drop__hint">
          or drop or paste them here: JPEG, PNG, WebP, AVIF, GIF, up to 100 MB
        </span>
      </div>
    </div>
  )
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
