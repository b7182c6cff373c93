// Colours of a publication's own: readable on every ground, by day and at night, and served as a file of their own.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brandAddress, brandStyles } from '../../../../lib/settings/brand.ts'
import { colourFault, colourFor, GROUNDS } from '../../../../lib/settings/colours.ts'
import { contrast, hardest, nearestReadable } from '../../../../lib/settings/contrast.ts'

const NONE = { colours: {}, logoId: '' }

test('the measure agrees with the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('the grounds are those of the stylesheet', () => {
  const css = readFileSync(new URL('../../../../components/site/base/tokens.css', import.meta.url), 'utf8')
  const names = ['paper', 'paper-raised', 'paper-tint', 'ad', 'highlight']
  const pairs = names.map((name) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css))
  expect(pairs.map((pair) => pair?.[1])).toEqual([...GROUNDS.day])
  expect(pairs.map((pair) => pair?.[2])).toEqual([...GROUNDS.night])
})

test('what can be read is taken; for what cannot, the nearest that can is offered', () => {
  expect(colourFault('#0f4c59', 'day')).toBeNull()
  expect(colourFault('#86c5cf', 'night')).toBeNull()
  const fault = colourFault('#e0b000', 'day')
  expect(fault?.message).toMatch(/^#e0b000 cannot be read by day: on #\w+ it has a contrast of 1\.5:1/)
  expect(fault?.message).toContain(String(fault?.nearest))
  expect(colourFault(fault?.nearest ?? '', 'day')).toBeNull()
})

test.each(['#ffffff', '#000000', '#ff0000', '#00ff00', '#0000ff', '#808080', '#e0b000', '#123456'])(
  '%s has a readable neighbour by day and at night, and no nearer one',
  (colour) => {
    for (const theme of ['day', 'night'] as const) {
      const nearest = colourFor(theme, colour)
      expect(hardest(nearest, GROUNDS[theme]).ratio).toBeGreaterThanOrEqual(4.5)
      if (!colourFault(colour, theme)) expect(nearest).toBe(colour)
    }
  },
)

test('what is readable already stays', () => {
  expect(nearestReadable('#0f4c59', GROUNDS.day)).toBe('#0f4c59')
})

test('a publication without colours and logo asks for no file', () => {
  expect(brandAddress(NONE)).toBeNull()
})

test('the address says what is in the file, whatever the order of choosing', () => {
  const house = { day: '#8c3a24', night: '#e39c83' }
  const one = brandAddress({ colours: { news: house, house }, logoId: 'm1' })
  expect(one).toBe('/brand/house~8c3a24~e39c83+news~8c3a24~e39c83+logo.css')
  expect(brandAddress({ colours: { house, news: house }, logoId: 'm2' })).toBe(one)
  const styles = brandStyles(one ?? '')
  expect(styles).toContain(':root { --house: light-dark(#8c3a24, #e39c83); }')
  expect(styles).toContain('.section--news { --section: light-dark(#8c3a24, #e39c83); }')
  expect(styles).toContain('.masthead__logo')
})

test.each([
  '/brand/.css',
  '/brand/house.css',
  '/brand/house~xyz~000000.css',
  '/brand/house~000000~000000}body{.css',
  '/brand/a~000000~000000.css/',
  '/brand/logo+logo.css',
  '/brand/a~000000~000000+a~ffffff~ffffff.css',
  `/brand/${'a'.repeat(3000)}.css`,
])('%s is no such file', (address) => {
  expect(brandStyles(address)).toBeNull()
})
