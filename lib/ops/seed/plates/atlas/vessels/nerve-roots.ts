/** Plate: Roots of the nerves. */
import { type Field, measured, oval } from '../../kit/fields.ts'
import { fill, KEY, line, over, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  brushPath,
  lerp,
  type Point,
  pointsOf,
  polyPath,
  range,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const nerveRoots: Plate = { title: 'Roots of the nerves', ink: 'slate', ground: 'second', draw: roots }

function roots(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const cord = (y: number) => 960 + Math.sin(y / 260) * 16
  const nerves = range(9, (i) =>
    [-1, 1]
      .map((side) => {
        const y = 170 + i * 106
        const far = 640 - Math.abs(4 - i) * 26
        const drop = 20 + i * 14
        return (
          range(7, (k) => {
            const fan = (k - 3) * (11 + i * 1.4)
            const end = far + Math.abs(k - 3) * 44
            const path = smoothPoints(
              [
                [cord(y) + side * 40, y - 16 + k * 5],
                [960 + side * 170, y + drop * 0.4 + (k - 3) * 2],
                [960 + side * far * 0.56, y + drop + fan * 0.32],
                [960 + side * end * 0.82, y + drop + fan * 1.2],
                [960 + side * (end + 180), y + drop * 1.7 + fan * 2.6],
              ],
              false,
              8,
            )
            return shape(
              brushPath(path, (t) => lerp(7.5, 1.2, t)),
              k % 3 === 1 ? PAPER : tint,
              2,
            )
          }).join('') +
          solid(
            oval(960 + side * 205, 170 + i * 106 + drop * 0.45, 46, 21, side * drop * 0.3),
            [700, y - 60, 1220, y + 130],
            { depth: 22, wash: '#e2a35c', gap: 7.5, angle: 80, edge: 3.4 },
          )
        )
      })
      .join(''),
  )
  const column: Field = measured(
    (x, y) => Math.abs(x - cord(y)) - 60 - 14 * Math.sin(y / 130),
    [840, 60, 1080, 1220],
    6,
  )
  const strands = range(9, (i) =>
    smoothPath(range(14, (k): Point => [cord(128 + k * 82) - 40 + i * 10, 128 + k * 82])),
  )
  return [
    ...range(26, (i) => line(`M56 ${140 + i * 40}H1864`, '#a04c2e', 2)),
    fill('M560 128H1360V1152H560z', spot, 0.28),
    ...nerves,
    solid(column, [860, 128, 1060, 1152], { depth: 62, angle: 0, gap: 9, wash: '#e6dcc6' }),
    over(fill(polyPath(pointsOf('952,128 968,128 974,1152 958,1152'), true), spot)),
    line(strands.slice(0, 3).join(''), KEY, 1.4),
  ].join('')
}
