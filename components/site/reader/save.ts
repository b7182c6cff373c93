// "Save for later": on an article the button, on /saved/ the list. It stays in this browser; nobody else hears of it.
import { articleHere } from './kept.ts'
import { type Kept, type KeptList, keep, readKept } from './storage.ts'

export function offerSaving(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]')
  const here = articleHere()
  if (!button || !here) return
  const { id, href, title, by, sponsor } = here
  const status = document.querySelector('[data-save-status]')
  const isSaved = () => readKept('saved').some((kept) => kept.id === id)
  const show = () => {
    button.textContent = isSaved() ? 'Saved: remove' : 'Save for later'
  }
  show()
  button.hidden = false
  button.addEventListener('click', () => {
    const first = isSaved() ? undefined : { id, href, title, by, sponsor }
    const isDone = keep('saved', { without: id, first })
    show()
    if (!status) return
    if (!isDone) status.textContent = 'Your browser does not allow keeping it.'
    else if (first) status.replaceChildren('Kept in this browser: ', linkTo('/saved/', 'see all'))
    else status.textContent = 'Removed.'
  })
}

export function showKept(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-kept]')) show(part)
  document.querySelector('.saved')?.setAttribute('data-ready', '')
}

function show(part: HTMLElement): void {
  const name = part.dataset.kept as KeptList
  const list = part.querySelector('ol')
  const kept = readKept(name)
  part.hidden = kept.length === 0 && name === 'reading'
  part.querySelector<HTMLElement>('[data-kept-none]')?.toggleAttribute('hidden', kept.length > 0)
  list?.replaceChildren(...kept.map((one) => rowOf(part, name, one)))
}

function rowOf(part: HTMLElement, name: KeptList, kept: Kept): Node {
  const row = document.querySelector<HTMLTemplateElement>('[data-kept-row]')?.content.cloneNode(true)
  if (!(row instanceof DocumentFragment)) throw new Error('The page of saved articles has no row to fill.')
  const put = (what: 'title' | 'by' | 'sponsor' | 'where') => {
    const place = row.querySelector<HTMLElement>(`[data-kept-${what}]`)
    if (!place) return
    place.textContent = kept[what] ?? ''
    place.hidden = !kept[what]
  }
  for (const what of ['title', 'by', 'sponsor', 'where'] as const) put(what)
  row.querySelector('a')?.setAttribute('href', kept.href)
  const remove = row.querySelector('button')
  remove?.setAttribute('aria-label', `Remove ${kept.title}`)
  remove?.addEventListener('click', () => {
    keep(name, { without: kept.id })
    show(part)
    part.querySelector<HTMLElement>('h2')?.focus()
  })
  return row
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}
