// The share row's buttons that need a script: copying, the device's own share sheet, printing.
import { offerCopy } from './copy.ts'

export function offerShare(): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-share-href]')) offer(row)
  // Where "Print all pages" leads.
  if (location.hash === '#print') addEventListener('load', () => print())
}

function offer(row: HTMLElement): void {
  const title = row.dataset.shareTitle ?? document.title
  const url = row.dataset.shareHref ?? location.href
  const button = (name: string) => row.querySelector<HTMLButtonElement>(`[data-share="${name}"]`)
  const status = row.querySelector('[data-share-status]')
  offerCopy(button('copy'), { text: () => url, status, done: 'The link is copied.' })
  if ('share' in navigator) show(button('native'), () => navigator.share({ title, url }).catch(() => {}))
  show(button('print'), () => print())
}

function show(button: HTMLButtonElement | null, act: () => void): void {
  if (!button) return
  button.hidden = false
  button.addEventListener('click', act)
}
