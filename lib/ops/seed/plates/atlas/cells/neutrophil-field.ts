/** Plate: White cells of an effusion. */
import { outline } from '../../kit/contour.ts'
import { measured, meld, oval, rod } from '../../kit/fields.ts'
import { fill, KEY, line, moved, over, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { circlePath, type Point, polar, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'
import { dots } from '../../kit/stipple.ts'

export const neutrophilField: Plate = {
  title: 'White cells of an effusion',
  ink: 'plum',
  ground: 'tint',
  draw: neutrophils,
}

function neutrophils(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const d = sheet.dice
  return WHITE.map(([x, y, r], i) => {
    if (r < 95)
      return (
        shape(circlePath(x, y, r), second, 4) +
        line(
          smoothPath([
            [x - r * 0.5, y],
            [x, y + r * 0.34],
            [x + r * 0.5, y],
          ]),
          KEY,
          2.4,
        ) +
        ring(x, y, r * 0.56, KEY, 1.6)
      )
    const cell = measured(
      (px, py) =>
        Math.hypot(px - x, py - y) -
        r * (1 + 0.05 * Math.sin(Math.atan2(py - y, px - x) * (3 + (i % 3)) + i)),
      [x - r - 40, y - r - 40, x + r + 40, y + r + 40],
      6,
    )
    const lobes = range(3 + (i % 3), (k): Point => polar(x, y, r * 0.44, i * 50 + k * (76 + (i % 2) * 16)))
    const nucleus = meld(
      r * 0.2,
      ...lobes.map(([a, b], k) => oval(a, b, r * 0.3, r * 0.22, i * 40 + k * 70)),
      ...lobes.slice(1).map((p, k) => rod(lobes[k] ?? p, p, r * 0.07)),
    )
    const area = [x - r - 20, y - r - 20, x + r + 20, y + r + 20] as const
    return [
      fill(outline(cell, area, 0, 8), PAPER),
      over(
        moved(
          `translate(${sheet.slip[0]} ${sheet.slip[1]})`,
          fill(outline(cell, area, 0, 8), i % 2 ? '#efdcc6' : '#e2c3c0'),
        ),
      ),
      dots(
        d,
        area,
        r * 3.2,
        (px, py) => Math.max(cell(px, py) + 8, 12 - nucleus(px, py)),
        second,
        4.6,
        (px, py) => 0.25 + 0.75 * (1 + cell(px, py) / r),
      ),
      dots(
        d,
        area,
        r * 2.2,
        (px, py) => Math.max(cell(px, py) + 6, 10 - nucleus(px, py)),
        KEY,
        3,
        (px, py) => (px - x + py - y + r) / (2 * r),
      ),
      solid(nucleus, area, {
        ground: spot,
        depth: r * 0.26,
        angle: 30 + i * 25,
        gap: 9,
        shade: 0.9,
        edge: 3,
      }),
      line(outline(cell, area, 0, 8), KEY, 4.5),
    ].join('')
  }).join('')
}

const WHITE = [
  [640, 480, 205],
  [1080, 420, 160],
  [1390, 690, 215],
  [960, 800, 180],
  [520, 900, 150],
  [1660, 350, 140],
  [1720, 960, 150],
  [240, 330, 150],
  [1200, 1040, 130],
  [160, 760, 120],
  [770, 1110, 90],
  [820, 210, 80],
  [1480, 220, 70],
  [1430, 1010, 70],
] as const
