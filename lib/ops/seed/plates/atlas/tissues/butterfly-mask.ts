/** Plate: Papilio discoides, pinned. */
import { meld, oval, polygon } from '../../kit/fields.ts'
import { disc, fill, KEY, line, moved, PAPER, ring } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, pointsOf, polar, range, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const butterflyMask: Plate = {
  title: 'Papilio discoides, pinned',
  ink: 'oxblood',
  ground: 'tint',
  draw: butterfly,
}

function butterfly(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const fore: Point[] = pointsOf(
    '985,560 1060,430 1220,300 1420,230 1560,250 1580,340 1530,460 1450,580 1330,660 1160,680 1020,640',
  )
  const hind: Point[] = pointsOf(
    '990,640 1140,690 1320,690 1430,760 1440,880 1370,980 1250,1010 1160,1070 1110,980 1040,830',
  )
  const veins = range(7, (i) =>
    smoothPath([[1000, 590], [1150, 520 + i * 12], polar(1000, 590, 500 - i * 22, -34 + i * 11)]),
  )
  const eyes = [
    [1400, 390, 56],
    [1270, 850, 62],
    [1320, 560, 26],
    [1180, 760, 24],
  ] as const
  const wing = (points: Point[], angle: number, wash: string) =>
    solid(polygon(smoothPoints(points, true, 6)), [960, 200, 1620, 1100], {
      wash,
      depth: 130,
      angle,
      gap: 12,
      slip: [5, 4],
      bend: 0.25,
    })
  const half = [
    wing(hind, 66, second),
    wing(fore, -24, spot),
    line(veins.join(''), PAPER, 2.6),
    line(
      range(5, (i) =>
        smoothPath([[1020, 700], [1160, 790 + i * 20], polar(1000, 660, 420 - i * 20, 18 + i * 11)]),
      ).join(''),
      KEY,
      2.2,
    ),
    ...eyes.map(
      ([x, y, r]) =>
        disc(x, y, r, KEY) +
        disc(x, y, r * 0.78, PAPER) +
        disc(x + 3, y, r * 0.5, spot) +
        disc(x - r * 0.1, y - r * 0.14, r * 0.18, PAPER),
    ),
    ...range(9, (i) => {
      const [x, y] = fore[3 + Math.floor(i / 2)] ?? [0, 0]
      return disc(x - 30 - (i % 2) * 26, y + 24 + (i % 2) * 40, 9, PAPER)
    }),
    curve(
      [
        [972, 420],
        [1010, 320],
        [1080, 240],
      ],
      KEY,
      4,
    ),
    disc(1083, 238, 9, KEY),
  ].join('')
  return [
    fill('M360 165H1560V1115H360z', PAPER),
    line('M360 165H1560V1115H360z', KEY, 3),
    line('M378 183H1542V1097H378z', KEY, 1.2),
    fill(
      smoothPath(
        pointsOf('960,240 1150,290 1250,480 1230,720 1120,930 960,1060 800,930 690,720 670,480 770,290'),
        true,
      ),
      '#e9cdb2',
    ),
    half,
    moved('translate(1920 0) scale(-1 1)', half),
    solid(
      meld(30, oval(960, 460, 30, 40), oval(960, 600, 40, 100), oval(960, 800, 30, 150)),
      [880, 400, 1040, 980],
      { wash: '#7a5a48', depth: 34, angle: 0, gap: 9 },
    ),
    disc(960, 590, 10, PAPER),
    ring(960, 590, 10, KEY, 3),
    line('M960 590L985 545', KEY, 3),
  ].join('')
}
