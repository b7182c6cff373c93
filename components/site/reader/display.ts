// The "Aa" panel: page colour and text size, applied at once and kept for the next page.

import { readDisplay, writeDisplay } from './storage.ts'

export function offerDisplay(): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-display]')]
  const display = readDisplay()
  for (const input of inputs) {
    if (input.value === (display[input.name] ?? '')) input.checked = true
    input.addEventListener('change', () => {
      apply(input.name, input.value)
      writeDisplay({ ...readDisplay(), [input.name]: input.value })
    })
  }
}

function apply(name: string, value: string): void {
  const root = document.documentElement
  if (value === '') delete root.dataset[name]
  else root.dataset[name] = value
}
