// How short messages look and how long they stay: longer with a way back, and as long as somebody points at them.
import { useEffect, useState } from 'react'
import type { Said } from './toasts.client.tsx'

/** Milliseconds. A fault stays until it is closed. */
const STAYS = { plain: 6000, undo: 12_000 }

type ToastListProps = {
  said: readonly Said[]
  onDrop(id: number): void
  onUndo(toast: Said): void
  onNext(toast: Said): void
}

export function ToastList({ said, onDrop, onUndo, onNext }: ToastListProps) {
  const [isHeld, setHeld] = useState(false)
  return (
    <section
      className="toasts"
      aria-label="Messages"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" className="toasts__list">
        {said.map((toast) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            isHeld={isHeld}
            onDrop={() => onDrop(toast.id)}
            onUndo={() => onUndo(toast)}
            onNext={() => onNext(toast)}
          />
        ))}
      </div>
    </section>
  )
}

type ToastCardProps = { toast: Said; isHeld: boolean; onDrop(): void; onUndo(): void; onNext(): void }

function ToastCard({ toast, isHeld, onDrop, onUndo, onNext }: ToastCardProps) {
  const { text, kind = 'done', undo, isUndoneByButtonOnly, next } = toast
  const offersMore = Boolean(undo || next)
  useEffect(() => {
    if (isHeld || kind === 'fault') return
    const timer = setTimeout(onDrop, offersMore ? STAYS.undo : STAYS.plain)
    return () => clearTimeout(timer)
  }, [isHeld, kind, offersMore, onDrop])
  return (
    <div className={`toast toast--${kind}`}>
      <p className="toast__text">{text}</p>
      {next && (
        <button type="button" className="toast__act" onClick={onNext}>
          {next.label}
        </button>
      )}
      {undo && (
        <button
          type="button"
          className="toast__act"
          aria-keyshortcuts={isUndoneByButtonOnly ? undefined : 'Control+Z'}
          onClick={onUndo}
        >
          Undo
        </button>
      )}
      <button type="button" className="toast__close" onClick={onDrop} aria-label="Close this message">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3l10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </div>
  )
}
