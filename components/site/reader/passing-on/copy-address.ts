// Addresses that can be copied: a click on the field selects all of it, the button beside it copies.
import { offerCopy } from './copy.ts'

export function offerCopying(): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-copy]')) offer(row)
}

function offer(row: HTMLElement): void {
  const field = row.querySelector<HTMLInputElement>('[data-copy-field]')
  if (!field) return
  field.addEventListener('click', () => field.select())
  offerCopy(row.querySelector('[data-copy-button]'), {
    text: () => field.value,
    status: row.querySelector('[data-copy-status]'),
    done: 'The address is copied.',
    refused: 'Copying is not allowed here: select the address.',
  })
}
