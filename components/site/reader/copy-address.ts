// Addresses that can be copied: a click on the field selects all of it, the button beside it copies.

export function offerCopying(): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-copy]')) offer(row)
}

function offer(row: HTMLElement): void {
  const field = row.querySelector<HTMLInputElement>('[data-copy-field]')
  const button = row.querySelector<HTMLButtonElement>('[data-copy-button]')
  if (!field) return
  field.addEventListener('click', () => field.select())
  if (!button || !navigator.clipboard) return
  button.hidden = false
  button.addEventListener('click', async () => {
    const words = await navigator.clipboard.writeText(field.value).then(
      () => 'The address is copied.',
      () => 'Copying is not allowed here: select the address.',
    )
    const status = row.querySelector('[data-copy-status]')
    if (status) status.textContent = words
  })
}
