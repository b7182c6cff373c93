// How short messages look and how long they stay: longer with a way back, and as long as somebody points at them.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
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
  /** What had the keyboard before a message did. */
  const from = useRef<EventTarget | null>(null)
  return (
    <section
      className="toasts"
      aria-label="Messages"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) from.current = relatedTarget
        setHeld(true)
      }}
      onBlur={() => setHeld(false)}
    >
      <div role="status" className="toasts__list">
        {said.map((toast) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            isHeld={isHeld}
            from={from}
            onDrop={() => onDrop(toast.id)}
            onUndo={() => onUndo(toast)}
            onNext={() => onNext(toast)}
          />
        ))}
      </div>
    </section>
  )
}

type ToastCardProps = {
  toast: Said
  isHeld: boolean
  from: RefObject<EventTarget | null>
  onDrop(): void
  onUndo(): void
  onNext(): void
}

function ToastCard({ toast, isHeld, from, onDrop, onUndo, onNext }: ToastCardProps) {
  const { text, kind = 'done', undo, isUndoneByButtonOnly, next } = toast
  const offersMore = Boolean(undo || next)
  useEffect(() => {
    if (isHeld || kind === 'fault') return
    const timer = setTimeout(onDrop, offersMore ? STAYS.undo : STAYS.plain)
    return () => clearTimeout(timer)
  }, [isHeld, kind, offersMore, onDrop])
  const card = useRef<HTMLDivElement>(null)
  useLeadBack(card, from)
  return (
    <div ref={card} className={`toast toast--${kind}`}>
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

/** A message that goes while the keyboard is in it leads back to where that came from or, if it is gone, to the screen. */
function useLeadBack(card: RefObject<HTMLElement | null>, from: RefObject<EventTarget | null>): void {
  // In the layout phase, while the message is still in the page and one can see whether the keyboard is in it.
  useLayoutEffect(() => {
    const element = card.current
    return () => {
      if (!element?.contains(document.activeElement)) return
      const { current: one } = from
      const to = one instanceof HTMLElement && one.isConnected ? one : document.getElementById('screen')
      to?.focus({ preventScroll: true })
    }
  }, [card, from])
}
