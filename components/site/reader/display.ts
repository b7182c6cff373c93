// The "Aa" panel and the switch of single keys: applied at once and kept for the next page.

import { readDisplay, writeDisplay } from './storage.ts'

export function offerDisplay(): void {
  const display = readDisplay()
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-display]')) {
    input.checked = input.value === (display[input.name] ?? '')
    input.addEventListener('change', () => {
      const value = input.checked ? input.value : ''
      apply(input.name, value)
      writeDisplay({ ...readDisplay(), [input.name]: value })
    })
  }
}

function apply(name: string, value: string): void {
  const root = document.documentElement
  if (value === '') delete root.dataset[name]
  else root.dataset[name] = value
}
