/** Plate: Apparatus for slow infusion. */
import { outline } from '../../kit/contour.ts'
import { engrave } from '../../kit/engrave.ts'
import { ball, common, type Field, measured, meld, polygon, rod } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, over, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  circlePath,
  clamp,
  type Point,
  pointsOf,
  polyPath,
  range,
  roundedPath,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const infusionDrip: Plate = { title: 'Apparatus for slow infusion', ink: 'petrol', draw: drip }

function drip(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const bag = smoothPoints(
    pointsOf('800,230 960,205 1120,230 1145,400 1135,610 1060,690 990,710 930,710 860,690 785,610 775,400'),
    true,
    8,
  )
  const body = polygon(bag)
  const level: Field = (x, y) => 400 + 6 * Math.sin(x / 26) - y
  const tube = smoothPoints(
    pointsOf('960,950 965,1060 1060,1120 1240,1050 1260,860 1400,770 1540,860 1530,1010 1640,1090 1900,1060'),
    false,
    12,
  )
  return [
    fill('M56 128H620V1152H56z', spot),
    line(hatch([box(56, 128, 564, 1024)], { angle: 90, gap: 19 }), PAPER, 1.5, { opacity: 0.4 }),
    disc(620, 640, 220, second),
    line(hatch([arcPoints(620, 640, 220, 220, -90, 90, 40)], { angle: 0, gap: 13 }), KEY, 1.8),
    line('M960 128V200', KEY, 12),
    line('M930 128H1000', KEY, 8),
    ring(960, 196, 20, KEY, 7),
    fill(polyPath(bag, true), PAPER),
    over(
      moved(
        `translate(${sheet.slip[0]} ${sheet.slip[1]})`,
        fill(outline(common(body, level), [740, 180, 1180, 740], 0, 6), tint),
      ),
    ),
    fill(
      engrave({
        inside: body,
        box: [760, 190, 1160, 730],
        angle: 90,
        gap: 11,
        tone: (x, y) => clamp((x - 960) / 260 - 0.1 + (y > 640 ? 0.2 : 0)),
      }),
      KEY,
    ),
    line(polyPath(bag, true), KEY, 6),
    line(smoothPath(range(9, (i): Point => [780 + i * 45, 400 + 6 * Math.sin((780 + i * 45) / 26)])), KEY, 3),
    ...range(8, (i) => line(`M812 ${340 + i * 42}h${i % 2 ? 34 : 58}`, KEY, 4)),
    shape(roundedPath(880, 290, 170, 60, 6), PAPER, 3),
    line('M900 312H1030M900 330H990', KEY, 3),
    shape('M930 706h60v40h-60z', second, 4),
    shape(roundedPath(914, 746, 92, 170, 36), PAPER, 5),
    fill(
      outline(
        common(
          measured(
            polygon(pointsOf('914,850 1006,850 1006,900 980,916 940,916 914,900')),
            [900, 740, 1020, 930],
          ),
          (_, y) => 850 - y,
        ),
        [900, 740, 1020, 930],
        0,
        5,
      ),
      tint,
    ),
    solid(meld(14, ball(960, 806, 12), rod([960, 800], [960, 776], 9, 2)), [930, 750, 990, 830], {
      wash: spot,
      depth: 12,
      gap: 6,
      edge: 3,
    }),
    line('M940 770V880M992 770V890', KEY, 2),
    shape('M944 916h32v36h-32z', second, 4),
    line(smoothPath(tube), KEY, 20),
    line(smoothPath(tube), tint, 12),
    line(smoothPath(tube.map(([x, y]): Point => [x - 2, y - 3])), PAPER, 3.4),
    moved(
      'translate(1330 800) rotate(-38)',
      shape(roundedPath(-70, -38, 140, 76, 12), PAPER, 5),
      line(hatch([box(-62, 4, 124, 28)], { angle: 90, gap: 9 }), KEY, 3),
      disc(20, -8, 24, second),
      ring(20, -8, 24, KEY, 4),
    ),
    ...range(5, (i) => line(circlePath(960, 806, 150 + i * 60), second, 2, { dash: '1 12' })),
  ].join('')
}
