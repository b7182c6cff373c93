// Crops: as large as they fit, as near to the focal point as they fit.
import { expect, test } from 'vitest'
import {
  ALL_VARIANTS,
  cropBox,
  type Format,
  missingSizes,
  type Variant,
  widthsFor,
} from '../../../../lib/media/files/sizes.ts'

const WIDE = 9 / 16
const middle = { x: 0.5, y: 0.5 }

test('the whole picture keeps its shape', () => {
  expect(cropBox(1000, 777, null, middle)).toEqual({ left: 0, top: 0, width: 1000, height: 777 })
})

test('a crop around the middle leaves the same on both sides', () => {
  expect(cropBox(1600, 1600, WIDE, middle)).toEqual({ left: 0, top: 350, width: 1600, height: 900 })
  expect(cropBox(1600, 900, 1, middle)).toEqual({ left: 350, top: 0, width: 900, height: 900 })
})

test('a focal point in a corner keeps the crop inside the picture', () => {
  expect(cropBox(1600, 900, 1, { x: 1, y: 1 })).toEqual({ left: 700, top: 0, width: 900, height: 900 })
  expect(cropBox(900, 1600, WIDE, { x: 0, y: 0 })).toMatchObject({ left: 0, top: 0, width: 900 })
})

test('every crop lies within the picture, whatever its shape', () => {
  for (const [width, height] of [
    [1, 1],
    [3, 2],
    [1, 5000],
    [5000, 1],
    [641, 359],
  ] as const) {
    for (const ratio of [null, WIDE, 3 / 4, 1]) {
      for (const focal of [middle, { x: 0, y: 1 }, { x: 1, y: 0 }]) {
        const box = cropBox(width, height, ratio, focal)
        expect(box.width).toBeGreaterThan(0)
        expect(box.height).toBeGreaterThan(0)
        expect(box.left + box.width).toBeLessThanOrEqual(width)
        expect(box.top + box.height).toBeLessThanOrEqual(height)
      }
    }
  }
})

test('widths beyond the crop’s own are left out', () => {
  expect(widthsFor('full', cropBox(1000, 500, null, middle))).toEqual([320, 640, 960])
  expect(widthsFor('square', cropBox(100, 90, 1, middle))).toEqual([90])
})

test('what a picture lacks is named: the slow format of a new one, a whole crop of one from before there was such a crop', () => {
  const made = (variants: readonly Variant[], formats: readonly Format[]) =>
    variants.flatMap((variant) => formats.map((format) => ({ variant, format, width: 320, height: 200 })))
  expect(missingSizes(made(ALL_VARIANTS, ['jpg', 'webp']))).toEqual([
    { formats: ['avif'], variants: [...ALL_VARIANTS] },
  ])
  expect(missingSizes(made(['full', 'wide', 'square'], ['jpg', 'webp', 'avif']))).toEqual([
    { formats: ['jpg', 'webp'], variants: ['standard'] },
    { formats: ['avif'], variants: ['standard'] },
  ])
  expect(missingSizes(made(ALL_VARIANTS, ['jpg', 'webp', 'avif']))).toEqual([])
})
