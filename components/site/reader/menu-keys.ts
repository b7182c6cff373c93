// The menu by keyboard: arrows move between sections and down into a panel, Escape closes it and gives the focus back.
// A click elsewhere closes an open panel on wide screens; the drawer itself is a popover, which the browser closes.

const WIDE = matchMedia('(min-width: 64rem)')

export function easeMenu(): void {
  const menu = document.getElementById('menu')
  if (!menu) return
  menu.addEventListener('keydown', (event) => onKey(menu, event))
  document.addEventListener('click', (event) => {
    if (WIDE.matches && event.target instanceof Node && !menu.contains(event.target)) closeAll(menu)
  })
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (WIDE.matches && relatedTarget instanceof Node && !menu.contains(relatedTarget)) closeAll(menu)
  })
  WIDE.addEventListener('change', () => {
    if (menu.matches(':popover-open')) menu.hidePopover()
    closeAll(menu)
  })
  markCurrent(menu)
}

function onKey(menu: HTMLElement, event: KeyboardEvent): void {
  const target = event.target
  if (!(target instanceof HTMLElement) || target instanceof HTMLInputElement) return
  const section = target.closest('details')
  if (event.key === 'Escape' && section?.open) {
    close(section, event)
    return
  }
  const goal = goalOf(menu, target, section, event.key)
  if (!goal) return
  event.preventDefault()
  goal.focus()
}

function goalOf(menu: HTMLElement, from: HTMLElement, section: HTMLDetailsElement | null, key: string) {
  const tops = [...menu.querySelectorAll<HTMLElement>('.menu__item > .menu__link, .menu__summary')]
  const at = tops.indexOf(from)
  const isTop = at >= 0
  if (isTop && (key === 'ArrowRight' || key === 'ArrowLeft')) {
    return tops.at((at + (key === 'ArrowRight' ? 1 : -1)) % tops.length)
  }
  if (isTop && (key === 'Home' || key === 'End')) return tops.at(key === 'Home' ? 0 : -1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const step = key === 'ArrowDown' ? 1 : -1
  if (isTop && section && step === 1 && WIDE.matches) section.open = true
  const stops = section?.open ? [...section.querySelectorAll<HTMLElement>('summary, a')] : tops
  return stops[stops.indexOf(from) + step]
}

function close(section: HTMLDetailsElement, event: KeyboardEvent): void {
  // Otherwise the same key would also close the drawer around the section.
  event.preventDefault()
  section.open = false
  section.querySelector('summary')?.focus()
}

function closeAll(menu: HTMLElement): void {
  for (const section of menu.querySelectorAll('details[open]')) section.removeAttribute('open')
}

/** Pages that came without a mark (one layout for many) get it here. */
function markCurrent(menu: HTMLElement): void {
  if (menu.querySelector('[aria-current]')) return
  const here = [...menu.querySelectorAll('a')].find((link) => link.getAttribute('href') === location.pathname)
  here?.setAttribute('aria-current', 'page')
  here?.closest('details')?.querySelector('summary')?.setAttribute('aria-current', 'true')
}
