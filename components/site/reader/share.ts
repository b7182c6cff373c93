// The share row's buttons that need a script: copying, the device's own share sheet, printing.

export function offerShare(): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-share-href]')) offer(row)
}

function offer(row: HTMLElement): void {
  const title = row.dataset.shareTitle ?? document.title
  const url = row.dataset.shareHref ?? location.href
  if (navigator.clipboard) show(row, 'copy', () => copy(row, url))
  if ('share' in navigator) show(row, 'native', () => navigator.share({ title, url }).catch(() => {}))
  show(row, 'print', () => print())
}

function show(row: HTMLElement, name: string, act: () => void): void {
  const button = row.querySelector<HTMLButtonElement>(`[data-share="${name}"]`)
  if (!button) return
  button.hidden = false
  button.addEventListener('click', act)
}

async function copy(row: HTMLElement, url: string): Promise<void> {
  const status = row.querySelector('[data-share-status]')
  const words = await navigator.clipboard.writeText(url).then(
    () => 'The link is copied.',
    () => 'Copying is not allowed here.',
  )
  if (status) status.textContent = words
}
