/** Plate: The speaker’s place. */
import { engrave } from '../../kit/engrave.ts'
import { measured, oval, polygon } from '../../kit/fields.ts'
import { hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  clamp,
  ellipsePath,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const podiumPlate: Plate = { title: 'The speaker’s place', ink: 'petrol', ground: 'key', draw: podium }

function podium(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const beam: Point[] = [
    [960, 20],
    [470, 1152],
    [1450, 1152],
  ]
  return [
    ...range(34, (i) =>
      line(`M${66 + i * 55} 128Q${80 + i * 55 + ((i * 13) % 17)} 600 ${60 + i * 55} 1152`, '#24505a', 9),
    ),
    fill(polyPath(pointsOf('700,128 1220,128 1560,1152 360,1152'), true), '#d9c591', 0.16),
    fill(polyPath(beam, true), '#e9d9a8', 0.94),
    fill(
      engrave({
        inside: polygon(beam),
        box: FRAME,
        angle: 90,
        gap: 15,
        tone: (x, y) => clamp(Math.abs(x - 960) / (60 + y * 0.52) - 0.4),
      }),
      spot,
    ),
    fill(ellipsePath(960, 1060, 540, 86), PAPER),
    line(range(5, (i) => ellipsePath(960, 1060, 540 - i * 50, 86 - i * 8)).join(''), KEY, 1.6),
    solid(
      measured(polygon(pointsOf('760,640 1160,640 1110,1060 810,1060')), [700, 600, 1200, 1100]),
      [740, 620, 1180, 1080],
      { wash: second, depth: 120, angle: 90, gap: 12, bend: 0 },
    ),
    shape(polyPath(pointsOf('720,560 1200,560 1240,640 680,640'), true), '#b1772e', 6),
    line(hatch([pointsOf('690,622 1230,622 1240,640 680,640')], { angle: 90, gap: 8 }), KEY, 3),
    shape(polyPath(pointsOf('820,540 1090,532 1110,604 806,612'), true), PAPER, 4),
    line('M846 560l200-6M842 578l220-6M838 594l160-5', KEY, 3),
    shape('M780 1050h360l20 50H760z', '#b1772e', 5),
    ring(960, 840, 92, KEY, 5),
    ring(960, 840, 80, KEY, 1.6),
    line(
      range(24, (i) =>
        polyPath([polar(960, 840, 40, i * 15), polar(960, 840, i % 2 ? 60 : 74, i * 15)]),
      ).join(''),
      KEY,
      4,
    ),
    disc(960, 840, 26, spot),
    ...(
      [
        [880, 380, 840, 560, -12],
        [1010, 330, 1060, 556, 12],
      ] as const
    ).map(
      ([x, y, bx, by, turn]) =>
        curve(
          [
            [bx, by],
            [(x + bx) / 2 + turn * 2, (y + by) / 2],
            [x, y + 40],
          ],
          KEY,
          10,
        ) +
        moved(
          `rotate(${turn} ${x} ${y})`,
          solid(oval(x, y, 34, 58), [x - 50, y - 70, x + 50, y + 70], { depth: 34, gap: 8, wash: '#8aa6a6' }),
          line(
            hatch([arcPoints(x, y, 32, 56, 180, 360)], { angle: 45, gap: 8 }) +
              hatch([arcPoints(x, y, 32, 56, 180, 360)], { angle: -45, gap: 8 }),
            KEY,
            2,
          ),
          line(`M${x - 34} ${y}h68`, KEY, 6),
        ),
    ),
  ].join('')
}
