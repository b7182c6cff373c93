// "Cite this": the day of reading, which both styles ask for and only the reader's own clock knows, and copying.
import { offerCopy } from './copy.ts'

export function offerCiting(): void {
  for (const entry of document.querySelectorAll('[data-cite]')) offer(entry)
}

function offer(entry: Element): void {
  const today = entry.querySelector<HTMLElement>('[data-cite-today]')
  if (today)
    today.textContent =
      today.dataset.citeToday === 'AMA' ? ` Accessed ${day('long')}.` : ` [cited ${inverted()}]`
  offerCopy(entry.querySelector('[data-cite-copy]'), {
    text: () => entry.querySelector('[data-cite-text]')?.textContent ?? '',
    status: entry.querySelector('[data-cite-status]'),
    done: 'Copied.',
  })
}

function day(month: 'long' | 'short'): string {
  return new Date().toLocaleDateString('en-US', { year: 'numeric', month, day: 'numeric' })
}

/** "Dec 8, 2025" as "2025 Dec 8". */
const inverted = () => day('short').replace(/^(.*), (\d+)$/, '$2 $1')
