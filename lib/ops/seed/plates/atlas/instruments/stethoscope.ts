/** Plate: The listening tube. */
import { ball, meld, rod } from '../../kit/fields.ts'
import { hatch } from '../../kit/hatch.ts'
import { disc, KEY, line, PAPER, ring } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  circlePath,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const stethoscopePlate: Plate = { title: 'The listening tube', ink: 'rust', draw: stethoscope }

function stethoscope(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const tubes = [
    smoothPoints(pointsOf('690,128 640,300 660,480 760,620 900,700'), false, 14),
    smoothPoints(pointsOf('1180,128 1220,300 1180,480 1060,620 900,700'), false, 14),
    smoothPoints(pointsOf('900,690 900,860 1010,1010 1250,1060 1470,960 1520,760 1440,600'), false, 14),
  ]
  const tubing = (path: Point[]) =>
    line(smoothPath(path), KEY, 44) +
    line(smoothPath(path), spot, 34) +
    line(smoothPath(path.map(([x, y]): Point => [x - 8, y - 3])), '#e3a27c', 5) +
    line(
      path
        .slice(1, -1)
        .map(([x, y], i): string => {
          const [a, b] = path[i] ?? [0, 0]
          const l = Math.hypot(x - a, y - b) || 1
          const [nx, ny] = [-(y - b) / l, (x - a) / l]
          const side = nx + ny > 0 ? 1 : -1
          return polyPath([
            [x + nx * 4 * side, y + ny * 4 * side],
            [x + nx * 16 * side, y + ny * 16 * side],
          ])
        })
        .join(''),
      KEY,
      2.6,
    )
  const [bx, by] = [1400, 480]
  return [
    ...range(12, (i) =>
      line(circlePath(bx, by, 190 + i * 44), i % 3 ? tint : second, i % 3 ? 9 - i * 0.5 : 2.4),
    ),
    ...tubes.map(tubing),
    solid(meld(40, rod([900, 600], [900, 720], 34, 30), ball(880, 640, 34)), [820, 560, 980, 760], {
      wash: second,
      depth: 30,
      gap: 8,
    }),
    solid(ball(bx, by, 172), [bx - 180, by - 180, bx + 180, by + 180], {
      depth: 60,
      angle: 40,
      wash: '#d9cba8',
      slip: sheet.slip,
      gap: 11,
    }),
    ring(bx, by, 136, KEY, 4),
    disc(bx, by, 130, PAPER),
    line(hatch([arcPoints(bx, by, 128, 128, 20, 200, 40)], { angle: -20, gap: 9 }), KEY, 2.4),
    ring(bx, by, 92, KEY, 2),
    ring(bx, by, 30, KEY, 4),
    disc(bx, by, 22, second),
    line(
      range(60, (i) => polyPath([polar(bx, by, 145, i * 6), polar(bx, by, 164, i * 6)])).join(''),
      KEY,
      2.6,
    ),
    line(
      smoothPath(
        range(
          90,
          (i): Point => [
            90 + i * 7,
            960 + (i % 22 === 9 ? -120 : i % 22 === 10 ? 90 : i % 22 === 14 ? -30 : 0),
          ],
        ),
      ),
      second,
      5,
    ),
  ].join('')
}
