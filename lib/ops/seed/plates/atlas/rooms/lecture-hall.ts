/** Plate: The theatre of lectures. */
import { box, hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  ellipsePath,
  lerp,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
  smoothPath,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'

export const lectureHall: Plate = { title: 'The theatre of lectures', ink: 'plum', draw: hall }

function hall(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const rows = range(9, (r) => {
    const t = r / 8
    const [rx, ry, cy] = [lerp(300, 1240, t ** 1.2), lerp(70, 250, t), lerp(620, 905, t ** 1.25)]
    const bench = arcPoints(960, cy, rx, ry, 8, 172, 60)
    const high = lerp(26, 96, t)
    const front = polyPath([...bench, ...[...bench].reverse().map(([x, y]): Point => [x, y + high])], true)
    const seats = Math.round(lerp(13, 17, t))
    const heads = range(seats, (i) => {
      const a = 172 - ((i + 0.5) * 164) / seats
      const [x, y] = [960 + rx * Math.cos((a * Math.PI) / 180), cy + ry * Math.sin((a * Math.PI) / 180)]
      const s = lerp(10, 38, t)
      if (sheet.dice.chance(0.22)) return ''
      const dark = sheet.dice.chance(0.5)
      return (
        shape(
          smoothPath(
            [
              [x - s * 1.7, y + s * 1.2],
              [x - s * 1.3, y - s * 0.3],
              [x, y - s * 0.7],
              [x + s * 1.3, y - s * 0.3],
              [x + s * 1.7, y + s * 1.2],
            ],
            true,
          ),
          dark ? spot : second,
          2 + t * 2,
        ) +
        shape(
          ellipsePath(x, y - s * 1.35, s * 0.78, s * 0.98),
          sheet.dice.pick([KEY, '#5b3b32', PAPER, '#8a5a3c', tint]),
          2 + t * 2,
        )
      )
    })
    return (
      heads.join('') +
      shape(front, r % 2 ? '#a5785a' : '#8d5f4c', 2 + t * 3) +
      line(
        bench
          .filter((_, i) => i % 2 === 0)
          .map(([x, y]) => `M${x.toFixed(1)} ${(y + high * 0.2).toFixed(1)}v${(high * 0.7).toFixed(1)}`)
          .join(''),
        KEY,
        1.4 + t * 1.6,
      )
    )
  })
  return [
    fill('M56 128H1864V1152H56z', '#ead6bd'),
    ...range(9, (i) => line(polyPath(arcPoints(960, 660, 560 + i * 90, 470 + i * 60, 180, 360)), spot, 3)),
    line(
      range(25, (i) =>
        polyPath([polar(960, 660, 540, 187 + i * 6.9), polar(960, 660, 1300, 187 + i * 6.9)]),
      ).join(''),
      spot,
      2,
    ),
    shape(polyPath(pointsOf('520,640 520,250 1400,250 1400,640'), true), PAPER, 7),
    line(hatch([box(520, 560, 880, 80)], { angle: 0, gap: 9 }), KEY, 1.4),
    shape('M600 290h720v290h-720z', '#4a2c39', 5),
    curve(
      range(24, (i): Point => [630 + i * 29, 540 - 220 / (1 + Math.exp(-(i - 11) / 2.4))]),
      second,
      7,
    ),
    line('M630 310V555H1290', PAPER, 4),
    ...range(7, (i) => disc(690 + i * 90, 520 - 200 / (1 + Math.exp(-(i * 3.1 - 8) / 2.4)), 11, tint)),
    shape('M880 600h160l-14 70h-132z', spot, 4),
    shape(smoothPath(pointsOf('925,610 930,560 960,545 990,560 995,610'), true), KEY, 2),
    shape(ellipsePath(960, 520, 20, 25), '#c89a74', 3),
    ...rows,
  ].join('')
}
