import { describe, expect, it } from 'vitest'
import { contours, outline } from '../../../../../../../lib/ops/seed/plates/kit/contour.ts'
import {
  ball,
  cut,
  join,
  measured,
  meld,
  polygon,
} from '../../../../../../../lib/ops/seed/plates/kit/fields.ts'
import { box, hatch } from '../../../../../../../lib/ops/seed/plates/kit/hatch.ts'
import { dice } from '../../../../../../../lib/ops/seed/plates/kit/seeded.ts'

describe('shapes that are engraved', () => {
  it('have one closed outline each, at the level where they end', () => {
    const [line = [], ...others] = contours(ball(100, 100, 60), [0, 0, 200, 200], 0, 7)
    expect(others).toEqual([])
    expect(line[0]).toEqual(line.at(-1))
    for (const [x, y] of line) expect(Math.hypot(x - 100, y - 100)).toBeCloseTo(60, 0)
  })

  it('keep their holes, and are closed along the edge of the sheet', () => {
    expect(outline(cut(ball(100, 100, 80), ball(100, 100, 30)), [0, 0, 200, 200]).match(/z/g)).toHaveLength(2)
    expect(outline(ball(0, 100, 80), [0, 0, 200, 200]).match(/z/g)).toHaveLength(1)
  })

  it('join with a seam or softly, and read the same from a grid', () => {
    const [a, b] = [ball(0, 0, 50), ball(90, 0, 50)]
    expect(join(a, b)(45, 30)).toBeGreaterThan(meld(60, a, b)(45, 30))
    expect(measured(a, [-100, -100, 100, 100], 5)(13, 22)).toBeCloseTo(a(13, 22), 0)
    expect(polygon(box(0, 0, 10, 10))(5, 5)).toBe(-5)
  })

  it('hatch only between an outline and its holes', () => {
    expect(hatch([box(0, 0, 100, 10)], { angle: 0, gap: 10 })).toBe('M0 5l100 0')
    expect(hatch([box(0, 0, 100, 10), box(40, 0, 20, 10)], { angle: 0, gap: 10 }).match(/M/g)).toHaveLength(2)
  })
})

describe('the dice of the print shop', () => {
  it('fall the same way for the same name and otherwise for another', () => {
    const throws = (name: string) => Array.from({ length: 5 }, dice(name).next)
    expect(throws('knee')).toEqual(throws('knee'))
    expect(throws('knee')).not.toEqual(throws('hip'))
    expect(throws('knee').every((value) => value >= 0 && value < 1)).toBe(true)
  })
})
