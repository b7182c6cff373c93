/** Plate: Tablets, twenty-four less five. */
import { ball } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { fill, KEY, line, moved, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { circlePath, polar, polyPath, range, roundedPath, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const tabletGrid: Plate = {
  title: 'Tablets, twenty-four less five',
  ink: 'verdigris',
  ground: 'second',
  draw: tablets,
}

function tablets(sheet: Sheet): string {
  const { spot } = sheet.inks
  const taken = new Set([0, 1, 6, 7, 13])
  const cells = range(24, (i) => {
    const [x, y] = [410 + (i % 6) * 220, 310 + Math.floor(i / 6) * 220]
    const hole = taken.has(i)
    if (hole)
      return (
        shape(
          smoothPath(
            range(12, (k) => polar(x, y, 76 + ((k * 7 + i) % 3) * 8, k * 30)),
            true,
          ),
          '#3b1710',
          4,
        ) +
        range(4, (k) => {
          const p = polar(x, y, 80, k * 90 + i * 20)
          return shape(
            polyPath(
              [p, polar(p[0], p[1], 46, k * 90 + i * 20 + 60), polar(x, y, 84, k * 90 + i * 20 + 34)],
              true,
            ),
            '#d7cfb8',
            3,
          )
        }).join('')
      )
    return (
      line(circlePath(x, y, 96), KEY, 2) +
      line(circlePath(x, y, 90), KEY, 1.2) +
      solid(ball(x, y, 74), [x - 80, y - 80, x + 80, y + 80], {
        depth: 40,
        angle: 20 + (i % 6) * 12,
        gap: 9,
        wash: i === 16 ? '#dba14a' : undefined,
        slip: sheet.slip,
      }) +
      line(polyPath([polar(x, y, 52, -40), polar(x, y, 52, 140)]), KEY, 5) +
      line(polyPath([polar(x + 3, y + 4, 50, -40), polar(x + 3, y + 4, 50, 140)]), PAPER, 2)
    )
  })
  return [
    moved(
      'rotate(-5 960 640)',
      fill(roundedPath(276, 176, 1392, 960, 40), '#3b1710'),
      shape(roundedPath(260, 160, 1392, 960, 40), spot, 5),
      line(hatch([box(275, 175, 1362, 930)], { angle: 45, gap: 15 }), PAPER, 1.3, { opacity: 0.4 }),
      line(
        range(5, (i) => `M${520 + i * 220} 175V1105`).join('') +
          range(3, (i) => `M275 ${420 + i * 220}H1637`).join(''),
        PAPER,
        3,
        { dash: '2 12' },
      ),
      ...cells,
    ),
  ].join('')
}
