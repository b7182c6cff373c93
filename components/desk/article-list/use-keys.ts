// The article list by keyboard: j and k move, x selects, / searches, Escape lets go; Enter is the link's own.
import { type RefObject, useEffect } from 'react'
import type { Selection } from './use-selection.ts'

export function useListKeys(selection: Selection, searchField: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      switch (event.key) {
        case 'j':
          return move(1)
        case 'k':
          return move(-1)
        case 'x':
        case 'X': {
          const id = rowOf(document.activeElement)?.dataset.row
          if (id) selection.toggle(id, event.shiftKey)
          return
        }
        case '/':
          event.preventDefault()
          searchField.current?.focus()
          searchField.current?.select()
          return
        case 'Escape':
          if (selection.ids.size > 0) selection.set([])
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [selection, searchField])
}

/** Where keys have another meaning: fields, open menus and dialogs, and the menu that this very key has closed. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role=menu]')) return true
  return (
    target instanceof HTMLElement &&
    (target.closest('[role=menu]') !== null ||
      target.matches('input:not([type=checkbox]), textarea, select, [contenteditable=true]'))
  )
}

const rowOf = (element: Element | null) => element?.closest<HTMLElement>('tr[data-row]') ?? null

function move(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-row]')]
  const here = rowOf(document.activeElement)
  const at = here ? rows.indexOf(here) + step : step > 0 ? 0 : rows.length - 1
  const link = rows[Math.max(0, Math.min(at, rows.length - 1))]?.querySelector<HTMLElement>('.rows__title a')
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
}
