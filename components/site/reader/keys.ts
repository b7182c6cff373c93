// Single keys: j and k turn pages, / searches, s saves, ? says so. They can be switched off (WCAG 2.1.4).
import { readDisplay } from './storage.ts'

export function offerKeys(): void {
  const help = document.querySelector<HTMLDialogElement>('#keys_help')
  if (!help) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-keys-help]')) {
    button.hidden = false
    button.addEventListener('click', () => help.showModal())
  }
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || readDisplay().keys === 'off') return
    if (target instanceof Element && target.closest(WHERE_ONE_TYPES)) return
    const act = key === '?' ? () => help.showModal() : ACTS[key]
    if (!act) return
    event.preventDefault()
    act()
  })
}

const WHERE_ONE_TYPES = 'input, textarea, select, dialog, [popover]:not(#menu)'

const click = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.click()

const ACTS: Record<string, (() => void) | undefined> = {
  j: click('a[rel~=next]'),
  k: click('a[rel~=prev]'),
  s: click('[data-save]:not([hidden])'),
  '/': () => {
    const fields = [...document.querySelectorAll<HTMLElement>('.search-form__field')]
    const field = fields.find((one) => one.checkVisibility())
    if (field) field.focus()
    else location.assign('/search/#search-field')
  },
}
