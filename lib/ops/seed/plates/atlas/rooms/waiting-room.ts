/** Plate: The waiting room, ten past three. */
import { engrave } from '../../kit/engrave.ts'
import { polygon } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  clamp,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
  rectPath,
  roundedPath,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const waitingRoom: Plate = {
  title: 'The waiting room, ten past three',
  ink: 'verdigris',
  draw: waiting,
}

function waiting(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const frond = (a: number) => {
    const tip = polar(1620, 800, 250, a)
    const mid: Point = [(1620 + tip[0]) / 2, (800 + tip[1]) / 2 - 40]
    return (
      shape(
        polyPath(
          [
            ...smoothPoints([[1620, 800], [mid[0] - 26, mid[1]], tip], false, 8),
            ...smoothPoints([tip, [mid[0] + 26, mid[1] + 16], [1620, 800]], false, 8),
          ],
          true,
        ),
        a % 3 ? spot : '#7da697',
        3.4,
      ) + curve([[1620, 800], mid, tip], KEY, 2)
    )
  }
  return [
    fill('M56 128H1864V1080H56z', tint),
    line(range(60, (i) => `M${56 + i * 31} 128V760`).join(''), '#b3cbba', 3),
    fill('M56 760H1864V1080H56z', '#e6dcc0'),
    line('M56 760H1864M56 774H1864', KEY, 3),
    fill('M56 1080H1864V1152H56z', spot),
    line(hatch([box(56, 1080, 1808, 72)], { angle: 0, gap: 12 }), PAPER, 1.6),
    line('M56 1080H1864', KEY, 5),
    shape(rectPath(560, 190, 420, 400), PAPER, 8),
    shape(rectPath(585, 215, 370, 350), '#f0dcae', 4),
    fill(
      engrave({
        inside: (x, y) => Math.max(585 - x, x - 955, 215 - y, y - 565),
        box: [585, 215, 955, 565],
        gap: 10,
        tone: (_, y) => clamp((y - 260) / 460),
      }),
      second,
    ),
    disc(800, 400, 60, second),
    fill('M585 500Q660 440 740 496T955 470V565H585z', spot),
    line('M770 215V565M585 390H955', PAPER, 12),
    line('M764 215V565M776 215V565M585 384H955M585 396H955', KEY, 2),
    disc(1240, 360, 128, KEY),
    disc(1232, 352, 122, PAPER),
    ring(1232, 352, 122, KEY, 5),
    ...range(12, (i) =>
      line(polyPath([polar(1232, 352, 96, i * 30), polar(1232, 352, 110, i * 30)]), KEY, i % 3 ? 4 : 9),
    ),
    line(polyPath([polar(1232, 352, 60, 5), [1232, 352], polar(1232, 352, 92, -30)]), KEY, 9),
    disc(1232, 352, 10, second),
    ...range(6, (i) => chairAt(330 + i * 196, i === 3 ? second : spot, 1)),
    line('M240 940H1380', KEY, 9),
    shape('M650 800l70-18 70 18v74l-70-14-70 14z', PAPER, 4),
    line('M720 784v74', KEY, 3),
    ...[-160, -140, -115, -92, -70, -48, -25, -8].map(frond),
    solid(polygon(pointsOf('1530,800 1710,800 1680,1078 1560,1078')), [1500, 780, 1730, 1090], {
      wash: second,
      depth: 80,
      angle: 90,
      gap: 10,
      bend: 0,
    }),
    shape(roundedPath(1516, 786, 208, 40, 6), second, 5),
  ].join('')
}

function chairAt(x: number, wash: string, flip: number): string {
  return moved(
    `translate(${x} 0) scale(${flip} 1)`,
    shape('M-62 930L-78 1078h14L-40 930zM54 930L74 1078h-14L34 930z', KEY, 2),
    shape(smoothPath(pointsOf('-74,690 -70,830 -58,880 -44,880 -44,700 -60,676'), true), wash, 4.5),
    shape(roundedPath(-76, 876, 152, 56, 20), wash, 4.5),
    line(hatch([box(-66, 906, 132, 22)], { angle: 90, gap: 9 }), KEY, 2.6),
    line('M-56 700V860', KEY, 2),
  )
}
