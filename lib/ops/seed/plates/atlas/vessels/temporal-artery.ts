/** Plate: The temporal artery. */
import { measured, meld, oval, polygon } from '../../kit/fields.ts'
import { clipped, disc, KEY, line, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  brushPath,
  type Point,
  pointsOf,
  range,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'
import { branch } from './vessels-shared.ts'

export const temporalArtery: Plate = { title: 'The temporal artery', ink: 'oxblood', draw: temple }

function temple(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const face: Point[] = pointsOf(
    '1000,1300 1030,1120 1150,1090 1290,1080 1330,1030 1318,980 1338,950 1322,915 1345,885 1340,850 1400,822 1410,790 1362,700 1336,630 1352,580 1346,470 1290,320 1150,190 960,140 760,170 600,290 520,480 530,690 590,840 600,1000 540,1130 400,1230 300,1340',
  )
  const head = measured(polygon(smoothPoints(face, true, 5)), [240, 100, 1480, 1200], 8)
  const ink: string[] = []
  const draw = (points: Point[], wide: number) => {
    ink.push(line(smoothPath(points), KEY, wide * 2 + 5), line(smoothPath(points), spot, wide * 2))
  }
  const trunk = smoothPoints(pointsOf('900,960 930,860 905,760 950,680 1010,590'), false, 8)
  branch(sheet.dice, [1010, 590], -52, 150, 9, 3, draw)
  branch(sheet.dice, [955, 676], -112, 190, 10, 4, draw)
  const ear = meld(30, oval(830, 800, 62, 104, -12), oval(812, 870, 40, 54))
  return [
    disc(1010, 560, 470, tint),
    ...range(14, (i) =>
      line(smoothPath(arcPoints(1010, 560, 490 + i * 15, 490 + i * 15, 250, 400)), second, 2.4 - i * 0.12),
    ),
    solid(head, [260, 128, 1440, 1152], {
      depth: 300,
      angle: 62,
      gap: 13,
      bend: 0.28,
      shade: 0.72,
      wash: '#efdcc2',
      slip: sheet.slip,
      edge: 5,
    }),
    shape(
      brushPath(trunk, (t) => 17 - 7 * t),
      spot,
      4,
    ),
    clipped('temple-scalp', smoothPath(face, true), ...ink),
    line(smoothPath(trunk.map(([x, y]): Point => [x - 5, y])), '#e9c4ae', 3),
    solid(ear, [740, 660, 920, 950], { depth: 46, angle: 20, gap: 9, wash: second }),
    curve(pointsOf('800,880 850,830 858,760 826,730 800,770'), KEY, 4),
    line(
      smoothPath([
        [1210, 660],
        [1262, 640],
        [1310, 656],
      ]) +
        smoothPath([
          [1190, 600],
          [1260, 572],
          [1322, 590],
        ]),
      KEY,
      6,
    ),
    curve(
      [
        [1262, 985],
        [1300, 972],
        [1322, 978],
      ],
      KEY,
      4,
    ),
  ].join('')
}
