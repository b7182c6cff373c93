// A reference mark opens its reference beside it; without the script, or with a modifier key, it is a link to the list.

const MARKS = '.prose sup a[href^="#ref-"]'
const EDGE = 16

export function openReferences(): void {
  if (!('popover' in HTMLElement.prototype) || !document.querySelector(MARKS)) return
  const panel = document.createElement('div')
  panel.className = 'reference-popover'
  panel.popover = 'auto'
  panel.tabIndex = -1
  panel.setAttribute('role', 'dialog')
  document.body.append(panel)
  let mark: HTMLAnchorElement | null = null

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(MARKS) : null
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || !fill(panel, link)) return
    event.preventDefault()
    const isSame = link === mark && panel.matches(':popover-open')
    panel.hidePopover()
    if (isSame) return
    mark = link
    panel.showPopover()
    place(panel, link)
    panel.focus({ preventScroll: true })
  })
  panel.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) panel.hidePopover()
  })
  // The browser gives the focus back only to what opened a popover by attribute; a mark did so by script.
  panel.addEventListener('toggle', () => {
    const isOpen = panel.matches(':popover-open')
    if (!isOpen && (document.activeElement === document.body || panel.contains(document.activeElement)))
      mark?.focus()
  })
}

/** False when the page has no such entry: the link then does what links do. */
function fill(panel: HTMLElement, link: HTMLAnchorElement): boolean {
  const id = link.hash.slice(1)
  const text = document.getElementById(id)?.querySelector('.references__text')
  if (!text) return false
  const number = document.createElement('span')
  number.className = 'reference-popover__number'
  number.textContent = `${id.slice('ref-'.length)}.`
  const all = document.createElement('a')
  all.className = 'reference-popover__all'
  all.href = `#${id}`
  all.textContent = 'Show in the list'
  panel.setAttribute('aria-label', `Reference ${id.slice('ref-'.length)}`)
  panel.replaceChildren(number, ...[...text.cloneNode(true).childNodes], all)
  return true
}

/** Below the mark where there is room, else above it; never past the edge of the window. */
function place(panel: HTMLElement, link: HTMLElement): void {
  const { left, top, bottom } = link.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const room = document.documentElement.clientWidth - width - EDGE
  const isBelow = bottom + height + EDGE < window.innerHeight || top < height + EDGE
  panel.style.left = `${scrollX + Math.max(EDGE, Math.min(left - 24, room))}px`
  panel.style.top = `${scrollY + (isBelow ? bottom + 8 : top - height - 8)}px`
}
