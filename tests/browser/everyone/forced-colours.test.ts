// Where the system chooses the colours, fills and shadows are gone: each kind of button must be told from the next by its edge.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

type Look = Record<string, string>

/** Of buttons with these classes, put on the page: edge, ground and letters as they are painted. */
function looks(page: Page, kinds: string[]): Promise<Look> {
  return page.evaluate((kinds) => {
    const place = document.body.appendChild(document.createElement('div'))
    const entries = kinds.map((kind) => {
      const [classes = '', ...flags] = kind.split(' | ')
      const button = place.appendChild(document.createElement('button'))
      button.className = classes
      button.textContent = 'Words'
      for (const flag of flags) {
        const [name = '', value = ''] = flag.split('=')
        button.setAttribute(name, value)
      }
      const {
        borderTopWidth,
        borderTopStyle,
        borderTopColor,
        outlineStyle,
        outlineColor,
        backgroundColor,
        color,
      } = getComputedStyle(button)
      const edge = [
        borderTopWidth,
        borderTopStyle,
        borderTopColor,
        outlineStyle === 'none' ? '' : outlineColor,
      ]
      return [kind, [...edge, backgroundColor, color].join(' ')] as const
    })
    place.remove()
    return Object.fromEntries(entries)
  }, kinds)
}

const DESK = [
  'button',
  'button button--primary',
  'button button--danger',
  'button | disabled',
  'button button--primary | disabled',
  'preview__option',
  'preview__option | aria-pressed=true',
]

describe.each(['light', 'dark'] as const)('with the system’s %s colours', (colorScheme) => {
  test('the desk’s buttons differ from each other, and none is without an edge', async () => {
    const { page } = await people.open({ forcedColors: 'active', colorScheme })
    await enter(page.context(), site.origin, PEOPLE.anselm)
    await page.goto(`${site.origin}/desk/`)
    const seen = await looks(page, DESK)
    expect(seen['button button--primary | disabled']).toBe(seen['button | disabled'])
    expect(seen.preview__option).toBe(seen.button)
    const alike = ['button button--primary | disabled', 'preview__option']
    const told = DESK.filter((kind) => !alike.includes(kind))
    expect(new Set(told.map((kind) => seen[kind])).size, JSON.stringify(seen, null, 1)).toBe(told.length)
    for (const kind of DESK) expect(seen[kind], kind).not.toMatch(/^0px/)
  })

  test('so do readers’', async () => {
    const { page } = await people.open({ forcedColors: 'active', colorScheme })
    await page.goto(`${site.origin}/search/`)
    const kinds = ['button', 'button button--primary', 'button | disabled']
    const seen = await looks(page, kinds)
    expect(new Set(Object.values(seen)).size).toBe(3)
    const field = page.locator('main .search-form__button')
    expect(await field.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe('solid')
  })
})
