'use client'
// The palette's button in the bar, and Ctrl K anywhere: everything the desk can do, found by a few letters.
import { lazy, Suspense, useEffect, useState } from 'react'
import { useAllActsHere } from './acts-here.client.tsx'
import type { DeskAct, Entry } from './entries.ts'
import { HERE } from './entries.ts'

/** Comes when it is needed: no screen waits for it. */
const loadDialog = () => import('./dialog.tsx')
const PaletteDialog = lazy(async () => ({ default: (await loadDialog()).PaletteDialog }))

type PaletteProps = { userId: string; places: readonly DeskAct[]; mayCreate: boolean }

export function Palette(props: PaletteProps) {
  const actsHere = useAllActsHere()
  const [here, setHere] = useState<readonly Entry[] | null>(null)
  const isOpen = here !== null
  const open = () => setHere(actsHere().map((act) => ({ ...act, group: HERE })))
  const close = () => setHere(null)
  usePaletteKey(() => (isOpen ? close() : isFree() && open()))
  return (
    <>
      <button
        type="button"
        className="bar__find"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        title="Find or do anything (Ctrl K)"
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM11 11l3.500 3.500" />
        </svg>
        <span>Find or do</span>
        <span className="bar__find-keys" aria-hidden="true">
          Ctrl K
        </span>
      </button>
      {here && (
        <Suspense fallback={null}>
          <PaletteDialog {...props} here={here} onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** Another dialog waits for a decision: it is not covered. */
function isFree(): boolean {
  return document.querySelector('dialog[open]') === null
}

/** In a text with a selection the editor answers first: there Ctrl K makes a link (components/desk/rich-text/tools.ts). */
function usePaletteKey(toggle: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // The dialog is fetched while the second key is still on its way down.
      if (event.key === 'Control' || event.key === 'Meta') void loadDialog()
      const isKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isKey || event.altKey || event.shiftKey || event.defaultPrevented) return
      event.preventDefault()
      toggle()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
