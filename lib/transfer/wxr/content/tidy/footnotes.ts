// Footnotes written as links: a mark that leads to a note which leads back to the mark (Word, Markdown, many plugins).
import type { Notes } from '../footnotes.ts'

/** Only pairs that point at each other count, so that no other list of numbers is taken for notes. */
export function linkedFootnotes(body: Element, notes: Notes): void {
  const taken = new Set<Element>()
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const note = noteOf(link, body)
    if (!note || taken.has(note.block)) continue
    for (const back of note.back) back.remove()
    const html = note.block.innerHTML
      .replace(/^(\s|&nbsp;|<sup>\s*<\/sup>)+/, '')
      .replace(/^\[?\d{1,3}[.)\]]\s+/, '')
    const place = link.closest('sup') ?? link
    place.outerHTML = notes.add(html)
    taken.add(note.block)
  }
  for (const block of taken) removeWithFrame(block)
}

type Note = { block: Element; back: Element[] }

function noteOf(link: Element, body: Element): Note | null {
  const target = byName(body, link)
  const block = target?.closest('li, p, dd, td, div') ?? null
  if (!block || block.contains(link)) return null
  const names = [link, link.closest('sup'), link.parentElement].flatMap((element) =>
    element ? [element.getAttribute('id'), element.getAttribute('name')] : [],
  )
  const inside = [...block.querySelectorAll('a[href^="#"]')]
  const back = inside.filter((other) => names.includes(addressOf(other)))
  return back.length > 0 && /[^\s\d.[\]]/.test(block.textContent ?? '') ? { block, back } : null
}

function addressOf(link: Element): string {
  return (link.getAttribute('href') ?? '').slice(1)
}

function byName(body: Element, link: Element): Element | null {
  const name = addressOf(link).replaceAll(/["\\]/g, '\\$&')
  return name === '' ? null : body.querySelector(`[id="${name}"], a[name="${name}"]`)
}

/** With the last note its list goes, and the rule or the heading that stood above the list. */
function removeWithFrame(block: Element): void {
  const list = block.parentElement
  block.remove()
  if (!list || list.hasAttribute('data-page') || (list.textContent ?? '').trim() !== '') return
  const outer = list.parentElement?.matches('.footnotes, section, div:not([data-page])')
    ? list.parentElement
    : list
  list.remove()
  const frame = outer === list ? null : outer
  const isBare =
    frame && /^(|notes?|footnotes?|references?|endnotes?)$/i.test((frame.textContent ?? '').trim())
  if (isBare) frame.remove()
}
