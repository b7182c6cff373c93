// The "Aa" panel and the switch of single keys: applied at once and kept for the next page.

import { readDisplay, writeDisplay } from './storage.ts'

export function offerDisplay(): void {
  const display = readDisplay()
  colourBrowser(display.theme)
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-display]')) {
    input.checked = input.value === (display[input.name] ?? '')
    input.addEventListener('change', () => {
      const value = input.checked ? input.value : ''
      apply(input.name, value)
      writeDisplay(input.name, value)
    })
  }
}

function apply(name: string, value: string): void {
  const root = document.documentElement
  if (value === '') delete root.dataset[name]
  else root.dataset[name] = value
  if (name === 'theme') colourBrowser(value)
}

/** The browser's own bars: the colour of the page that was chosen, otherwise of the device's. */
function colourBrowser(theme: unknown): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) {
    const scheme = meta.dataset.scheme
    const chosen = theme === scheme ? 'all' : 'not all'
    meta.setAttribute('media', theme ? chosen : `(prefers-color-scheme: ${scheme})`)
  }
}
