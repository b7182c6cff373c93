// Where one stopped reading, for readers who allowed it: kept when they leave, offered when they come back.
import { articleHere, type Here } from './kept.ts'
import { keep, readChoice, readKept } from './storage.ts'

export function rememberReading(): void {
  const here = articleHere()
  if (!here || !readChoice()?.reading) return
  offerResuming(here)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && readChoice()?.reading) remember(here)
  })
}

/** Forgotten at the end of the text; the first lines of the first page are no beginning yet. */
function remember({ page, count, ...article }: Here): void {
  const blocks = [...document.querySelectorAll('.prose [id^="p-"]')]
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 80)
  const end = blocks.at(-1)?.getBoundingClientRect().top ?? 0
  const without = article.id
  if (page === count && end < innerHeight) keep('reading', { without })
  else if (page > 1 || at > 2) {
    const where = count > 1 ? `Page ${page} of ${count}` : `${Math.round((100 * at) / blocks.length)} % read`
    const href = `${location.pathname}${location.search}#${blocks[at]?.id ?? ''}`
    keep('reading', { without, first: { ...article, href, where } })
  }
}

function offerResuming({ id, page }: Here): void {
  const kept = readKept('reading').find((one) => one.id === id)
  if (!kept || page > 1 || location.hash) return
  const note = document.createElement('p')
  const go = document.createElement('a')
  const close = document.createElement('button')
  note.className = 'resume'
  go.href = kept.href
  go.textContent = `Continue where you stopped (${kept.where})`
  close.type = 'button'
  close.textContent = 'Close'
  close.addEventListener('click', () => note.remove())
  go.addEventListener('click', () => note.remove())
  note.append(go, close)
  document.querySelector('main')?.append(note)
}
