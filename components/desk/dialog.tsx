// A dialog for a decision: keyboard focus stays in it, Escape leaves it, and the page behind waits.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

type DialogProps = { title: string; isWide?: boolean; onClose(): void; children: ReactNode }

/** Drawn only while it is open; `onClose` is called however it is left. */
export function Dialog({ title, isWide = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed before it leaves the page: only then the browser gives the keyboard back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`dialog ${isWide ? 'dialog--wide' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId} className="dialog__title">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
