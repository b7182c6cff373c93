'use client'
// Short messages after an act, in a corner, with a way back where there is one. Any screen says one through `useToasts`.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { ToastList } from './toast.tsx'

export type Toast = {
  text: string
  undo?: () => void | Promise<void>
  /** What readers see is taken back by the button only: Ctrl+Z means the last word one wrote. */
  isUndoneByButtonOnly?: boolean
  /** What suggests itself next. */
  next?: { label: string; run(): void | Promise<void> }
  kind?: 'done' | 'fault'
}
export type Said = Toast & { id: number }
export type Toasts = { say(toast: Toast): void }

/** More than this many at once are noise: the oldest goes. */
const MOST = 3

const Context = createContext<Toasts>({ say() {} })

export function useToasts(): Toasts {
  return useContext(Context)
}

let lastId = 0

export function ToastProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<readonly Said[]>([])
  const say = useCallback((toast: Toast) => {
    lastId += 1
    const id = lastId
    setSaid((before) => [...before, { ...toast, id }].slice(-MOST))
  }, [])
  const drop = useCallback((id: number) => setSaid((before) => before.filter((one) => one.id !== id)), [])
  const toasts = useMemo(() => ({ say }), [say])
  const undo = useCallback(
    async ({ id, undo: takeBack }: Said) => {
      drop(id)
      try {
        await takeBack?.()
      } catch {
        say({ kind: 'fault', text: 'That could not be undone. Look at what stands there now.' })
      }
    },
    [drop, say],
  )
  const goOn = useCallback(
    ({ id, next }: Said) => {
      drop(id)
      void next?.run()
    },
    [drop],
  )
  useUndoKey(said, undo)
  return (
    <Context value={toasts}>
      {children}
      <ToastList said={said} onDrop={drop} onUndo={undo} onNext={goOn} />
    </Context>
  )
}

/** Ctrl+Z takes the last act back, unless it belongs to a text that is being written. */
function useUndoKey(said: readonly Said[], undo: (toast: Said) => void): void {
  useEffect(() => {
    const last = said.findLast((one) => one.undo)
    if (!last || last.isUndoneByButtonOnly) return
    const press = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      if (!isUndo || isWriting(event.target)) return
      event.preventDefault()
      undo(last)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [said, undo])
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable] *, [contenteditable]')
  )
}
