// What somebody meets who has a keyboard and no mouse: whether all controls take the focus, and whether it is seen where it is.
import type { Page } from 'playwright-core'

/**
 * Gives the focus to one control after the other, as Tab does, or as Shift+Tab does, and tells what is wrong: one that a mouse
 * can use and Tab passes by, an order of its own, a focus that shows nothing, one that something else covers (WCAG 2.1.1,
 * 2.4.3, 2.4.7, 2.4.11).
 */
export function focusFaults(page: Page, way: 'forwards' | 'backwards'): Promise<string[]> {
  return page.evaluate(async (way) => {
    const CONTROLS =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], [tabindex]'
    /** Within these, arrows go from one to the next. */
    const BY_ARROWS = '[role=toolbar], [role=tree], [role=tablist], [role=listbox], [role=menu]'
    const isThere = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.matches(':disabled') &&
      !one.closest('[aria-hidden=true], .hidden') &&
      !one.parentElement?.closest('[contenteditable=true]')

    /** By what it may show that it has the focus: its own look, or that of what is around it. */
    const looks = (one: Element) =>
      [[one], [one, '::after'], [one.closest('label')], [one.parentElement]]
        .map(([each, part]) => {
          if (!each) return ''
          const style = getComputedStyle(each as Element, part as string | undefined)
          const { outlineStyle, outlineColor, boxShadow, borderColor, backgroundColor } = style
          return [outlineStyle !== 'none' && outlineColor, boxShadow, borderColor, backgroundColor].join()
        })
        .join()
    const isOf = (one: HTMLElement, hit: Element | null) =>
      hit !== null &&
      (one.contains(hit) ||
        (hit.contains(one) && hit !== document.body) ||
        one.closest('label')?.contains(hit))
    const isInSight = (one: HTMLElement) =>
      [...one.getClientRects()].some((rect) => {
        const top = Math.max(rect.top, 0)
        const height = Math.min(rect.bottom, innerHeight) - top
        return [0.1, 0.5, 0.9].some((x) =>
          [0.1, 0.5, 0.9].some((y) =>
            isOf(one, document.elementFromPoint(rect.left + rect.width * x, top + height * y)),
          ),
        )
      })
    const leave = () => (document.activeElement as HTMLElement | null)?.blur()
    const faultOf = async (one: HTMLElement) => {
      if (one.tabIndex > 0) return 'has a place of its own in the order'
      if (one.tabIndex < 0)
        return one.matches('a, button, input, select, textarea') && !one.closest(BY_ARROWS) && 'is passed by'
      leave()
      const before = looks(one)
      one.focus({ focusVisible: true } as FocusOptions)
      await null
      if (document.activeElement !== one) return 'does not take the focus'
      if (!one.isContentEditable && looks(one) === before) return 'does not show the focus'
      return !isInSight(one) && 'is covered'
    }
    const nameOf = (one: HTMLElement) =>
      (one.ariaLabel ?? (one as HTMLInputElement).labels?.[0]?.textContent ?? one.textContent ?? '').slice(
        0,
        40,
      )
    const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(isThere)
    const faults: string[] = []
    for (const one of way === 'forwards' ? controls : controls.reverse()) {
      const fault = await faultOf(one)
      if (fault) faults.push(`${one.localName}.${one.className} “${nameOf(one)}” ${fault}`)
    }
    leave()
    scrollTo(0, 0)
    return faults
  }, way)
}
