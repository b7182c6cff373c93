// Two chairs: upholstered, turned a little toward each other, a lamp between them.
import { polygon } from '../../kit/fields.ts'
import { fill, KEY, line, moved, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { ellipsePath, pointsOf, polyPath, range, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const twoChairs: Plate = { title: 'Two chairs', ink: 'ochre', draw: chairs }

function chairs(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const pane = (x: number, y: number) =>
    fill(
      polyPath(
        [
          [x, y],
          [x + 130, y + 22],
          [x + 130, y + 190],
          [x, y + 178],
        ],
        true,
      ),
      '#f8efd0',
    )
  return [
    fill('M56 128H1864V1060H56z', tint),
    line(range(31, (i) => `M56 ${150 + i * 30}H1864`).join(''), '#dcc389', 2),
    fill('M56 1060H1864V1152H56z', second),
    line(
      range(14, (i) =>
        polyPath([
          [960 + (i - 6.5) * 130, 1060],
          [960 + (i - 6.5) * 190, 1152],
        ]),
      ).join(''),
      KEY,
      2,
    ),
    line('M56 1060H1864', KEY, 5),
    ...[0, 1, 2].flatMap((c) => [0, 1].map((r) => pane(740 + c * 150, 250 + r * 210 + c * 26))),
    fill(ellipsePath(960, 1082, 720, 44), spot),
    line(ellipsePath(960, 1082, 690, 38) + ellipsePath(960, 1082, 660, 33), PAPER, 2.4),
    moved('translate(560 0)', armchair(second)),
    moved('translate(1370 0) scale(-1 1)', armchair('#b1532f')),
    line('M960 800V1074', KEY, 12),
    line('M900 1076Q960 1030 1020 1076', KEY, 10),
    shape(ellipsePath(960, 800, 128, 24), '#8a5a34', 5),
    line('M960 560V780', KEY, 8),
    shape(ellipsePath(960, 782, 44, 12), spot, 4),
    solid(polygon(pointsOf('900,430 1020,430 1076,590 844,590')), [830, 410, 1090, 610], {
      wash: '#e6b24f',
      depth: 90,
      angle: 90,
      gap: 11,
      bend: 0,
    }),
    shape('M1010 768h52v26q-26 14-52 0z', PAPER, 4),
    line('M1062 774q24 2 0 20', KEY, 4),
    ...range(3, (i) =>
      curve(
        [
          [1024 + i * 12, 752],
          [1018 + i * 12, 734],
          [1028 + i * 12, 716],
        ],
        KEY,
        2.4,
      ),
    ),
  ].join('')
}

function armchair(wash: string): string {
  const back = polygon(smoothPoints(pointsOf('-210,520 -180,470 -90,470 -50,560 -20,880 -180,900'), true, 6))
  const seat = polygon(smoothPoints(pointsOf('-170,800 160,790 200,830 196,930 -170,940'), true, 6))
  const arm = polygon(
    smoothPoints(
      pointsOf('-110,690 120,690 176,720 170,770 110,780 130,930 60,940 50,790 -110,780'),
      true,
      6,
    ),
  )
  return (
    ['M-150 930L-190 1075h20L-110 930zM150 930L190 1075h-20L112 930z'].map((d) => shape(d, KEY, 2)).join('') +
    solid(back, [-240, 440, 20, 930], { wash, depth: 60, angle: 75, gap: 11 }) +
    solid(seat, [-200, 770, 220, 960], { wash, depth: 44, angle: 0, gap: 10 }) +
    solid(arm, [-140, 670, 200, 960], { wash, depth: 34, angle: 30, gap: 9 })
  )
}
