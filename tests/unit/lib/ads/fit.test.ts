// Which picture a place shows on which screen, and what is said where one is missing.
import { expect, test } from 'vitest'
import { fitOf, gapsOf, shownOn } from '../../../../lib/ads/fit.ts'
import { placementOf, SCREENS, type SizeName } from '../../../../lib/ads/placements.ts'

const place = (name: string) => {
  const placement = placementOf(name)
  if (!placement) throw new Error(`There is no ${name}.`)
  return placement
}
const shown = (name: string, ...has: SizeName[]) =>
  shownOn(place(name), SCREENS, has).map(({ size, from }) => `${from} ${size}`)

test('a phone gets what was made for it; a broad picture only where there is nothing else, and it is said so', () => {
  expect(fitOf(place('home'), 'phone', ['970x250', '320x100'])).toEqual({ size: '320x100', kind: 'own' })
  expect(fitOf(place('home'), 'phone', ['728x90', '970x250'])).toEqual({ size: '970x250', kind: 'shrunk' })
  expect(fitOf(place('home'), 'phone', ['300x600'])).toBeNull()
  expect(fitOf(place('home'), 'tablet', ['320x100'])).toBeNull()
})

test('what stands beside is on wide screens alone, and nothing broad is squeezed in', () => {
  expect(SCREENS.map((screen) => fitOf(place('sidebar'), screen, ['970x250', '300x250'])?.size)).toEqual([
    undefined,
    undefined,
    '300x250',
  ])
  expect(fitOf(place('rail'), 'desktop', ['300x600'])).toBeNull()
})

test('from the narrowest screen up, each size is named where it begins', () => {
  expect(shown('advert-7', '970x250', '728x90', '320x100')).toEqual([
    ...['phone 320x100', 'tablet 728x90', 'desktop 970x250'],
  ])
  expect(shown('advert-1', '300x250')).toEqual(['phone 300x250'])
  expect(shown('home', '970x250')).toEqual(['phone 970x250'])
})

test('what is missing is told by screen, with the sizes that would do', () => {
  expect(gapsOf([place('home'), place('sidebar')], ['970x250'])).toEqual([
    { screen: 'phone', kind: 'shrunk', placements: ['Front page'], sizes: ['300x250', '320x100'] },
    {
      ...{ screen: 'desktop', kind: 'none', placements: ['Beside lists and articles'] },
      sizes: ['300x600', '300x250'],
    },
  ])
  expect(gapsOf([place('home')], ['970x250', '300x250'])).toEqual([])
})
