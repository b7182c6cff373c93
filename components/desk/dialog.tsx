// A dialog for a decision: keyboard focus stays in it, Escape leaves it, and the page behind waits.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useFocusBack } from './focus-back.ts'

type DialogProps = { title: string; isWide?: boolean; onClose(): void; children: ReactNode }

/** Drawn only while it is open; `onClose` is called however it is left. */
export function Dialog({ title, isWide = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed before it leaves the page: only then the browser gives the keyboard back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) {
      element.showModal()
      goToChosen(element)
    }
    return () => element?.close()
  }, [])
  // After that: browsers do not know the way back where a menu's line opened the dialog and is gone.
  useFocusBack(dialog)
  return (
    <dialog
      ref={dialog}
      className={`dialog ${isWide ? 'dialog--wide' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // Closing the chooser of a file field without a file is told here too.
        if (event.target !== event.currentTarget) return
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

/** Browsers begin with the first control, also where that is a radio button beside the chosen one, which Tab would pass by. */
function goToChosen(dialog: HTMLDialogElement): void {
  const { activeElement: at } = document
  if (!(at instanceof HTMLInputElement) || at.type !== 'radio') return
  const chosen = dialog.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')
  for (const one of chosen) if (one.name === at.name) one.focus()
}
