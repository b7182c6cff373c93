/** Plate: A door, not quite closed. */
import { box, hatch } from '../../kit/hatch.ts'
import { block, disc, fill, KEY, line, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, pointsOf, polyPath, range } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const clinicDoor: Plate = {
  title: 'A door, not quite closed',
  ink: 'slate',
  ground: 'spot',
  draw: door,
}

function door(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const light: Point[] = pointsOf('1010,1010 1180,1010 1860,1160 1860,1300 1250,1300')
  const leaf: Point[] = pointsOf('1010,250 820,190 820,1090 1010,1010')
  const wall = range(46, (i) => `M${56 + i * 40} 128V1010`).join('')
  return [
    line(wall, '#5d7287', 3),
    fill('M56 1010H1864V1152H56z', '#2c3946'),
    line(
      `${range(9, (i) =>
        polyPath([
          [960 + (i - 4) * 120, 1010],
          [960 + (i - 4) * 520, 1152],
        ]),
      ).join('')}M56 1040H1864M56 1085H1864`,
      '#52667a',
      2.4,
    ),
    fill(polyPath(pointsOf('1010,1010 1180,1010 1640,1152 1120,1152'), true), '#f0d9a4'),
    line(hatch([light], { angle: 8, gap: 16 }), second, 0.1),
    block(990, 230, 210, 780, KEY),
    block(1010, 250, 170, 760, '#f6e6bb'),
    fill(polyPath(pointsOf('1010,250 1180,250 1180,700 1010,900'), true), '#ecc982'),
    shape('M1050 560h130v450h-130z', PAPER, 4),
    line(hatch([box(1050, 560, 130, 450)], { angle: 90, gap: 12 }), KEY, 1.8),
    disc(1110, 420, 44, PAPER),
    ring(1110, 420, 44, KEY, 4),
    line('M1110 420V388M1110 420L1132 432', KEY, 4),
    shape(polyPath(leaf, true), second, 6),
    line(hatch([pointsOf('1010,250 930,225 930,1044 1010,1010')], { angle: 90, gap: 9 }), KEY, 2.6),
    shape(polyPath(pointsOf('850,280 975,312 975,600 850,610'), true), '#cf7552', 4),
    shape(polyPath(pointsOf('850,680 975,662 975,950 850,990'), true), '#cf7552', 4),
    disc(848, 650, 17, PAPER),
    ring(848, 650, 17, KEY, 5),
    line('M985 1010V225H1205V1010', KEY, 10),
    line('M972 1010V212H1218V1010', tint, 6),
    line('M56 1010H820M1218 1010H1864', KEY, 6),
    line('M56 985H810M1218 985H1864', tint, 3),
    shape('M1330 430h230v130h-230z', PAPER, 5),
    line('M1356 470h150M1356 500h178M1356 528h96', KEY, 5),
    shape('M420 420h250v330h-250z', '#2c3946', 6),
    fill('M438 438h214v294h-214z', tint),
    disc(590, 520, 34, second),
    fill('M438 650Q500 560 560 620T652 590V732H438z', spot),
    line('M438 670Q520 600 652 640M438 700Q540 640 652 676', PAPER, 3),
    ...[310, 1680].map(
      (x) =>
        line(
          `M${x - 70} 880h140M${x - 60} 880v130M${x + 60} 880v130M${x - 70} 780v110M${x - 70} 800h60`,
          PAPER,
          9,
        ) + line(`M${x - 70} 880h140`, second, 14),
    ),
  ].join('')
}
