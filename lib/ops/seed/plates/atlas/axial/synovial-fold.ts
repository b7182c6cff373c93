/** Plate: Folds and villi of the lining. */
import { type Field, join, measured, meld, rod } from '../../kit/fields.ts'
import { PAPER } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { type Box, range } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'
import { dots } from '../../kit/stipple.ts'

export const synovialFold: Plate = {
  title: 'Folds and villi of the lining',
  ink: 'rust',
  ground: 'second',
  draw: villi,
}

function villi(sheet: Sheet): string {
  const { spot } = sheet.inks
  const cream = PAPER
  const fronds = (up: boolean) =>
    range(15, (i) => {
      const d = sheet.dice
      const x = 90 + i * 124 + d.around(0, 30)
      const base = up ? 1240 : 40
      const reach = (up ? -1 : 1) * d.between(230, up ? 610 : 420)
      const sway = d.around(0, 120)
      const frond = meld(
        50,
        rod([x, base], [x + sway * 0.5, base + reach * 0.6], 62, 44),
        rod([x + sway * 0.5, base + reach * 0.6], [x + sway, base + reach], 40, 56),
        rod(
          [x + sway * 0.2, base + reach * 0.4],
          [x + sway * 0.2 + d.pick([-1, 1]) * 74, base + reach * 0.68],
          26,
          32,
        ),
      )
      return { frond, left: Math.max(FRAME[0], x - 240), right: Math.min(FRAME[2], x + 240) }
    })
  const one = (field: Field, wash: string, box: Box, angle: number) =>
    solid(field, box, { depth: 46, wash, ground: cream, angle, gap: 10, slip: sheet.slip, edge: 4 })
  const upper = fronds(false)
  const lower = fronds(true)
  const drift = join(...[...upper, ...lower].map(({ frond }) => frond))
  const open = measured((x, y) => 30 - drift(x, y), FRAME, 12)
  return [
    dots(sheet.dice, FRAME, 900, open, '#e7c9a0', 4.5),
    ...upper.map(({ frond, left, right }, i) =>
      one(frond, i % 3 === 0 ? '#e3b48d' : '#d98e66', [left, FRAME[1], right, 620], 80),
    ),
    ...lower.map(({ frond, left, right }, i) =>
      one(frond, i % 3 === 1 ? '#f0cfae' : spot, [left, 420, right, FRAME[3]], 100),
    ),
  ].join('')
}
