// The microscope: its stage, its mirror, and the light that comes up through the slide.
import { ball, type Field, meld, oval, polygon } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, PAPER } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { pointsOf, polar, polyPath, range, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const microscopePlate: Plate = { title: 'The microscope', ink: 'slate', draw: microscope }

function microscope(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const arm: Field = polygon(
    smoothPoints(
      pointsOf(
        '1010,330 1150,330 1290,470 1320,680 1270,860 1200,960 1090,960 1160,850 1190,690 1150,520 1060,440 1010,440',
      ),
      true,
      6,
    ),
  )
  const foot: Field = meld(
    30,
    polygon(pointsOf('700,1010 1280,1010 1330,1080 640,1080')),
    oval(1150, 1000, 120, 60),
  )
  const tube = (w: number, y0: number, y1: number): Field =>
    polygon([
      [-w, y0],
      [w, y0],
      [w, y1],
      [-w, y1],
    ])
  const brass = { wash: second, gap: 9.5, bend: 0, angle: 90, slip: sheet.slip }
  return [
    disc(820, 600, 440, tint),
    ...range(36, (i) =>
      line(polyPath([polar(820, 600, 456, i * 10), polar(820, 600, i % 3 ? 474 : 500, i * 10)]), KEY, 2),
    ),
    fill('M56 1080H1864V1152H56z', spot),
    line('M56 1080H1864', KEY, 5),
    line(hatch([box(56, 1084, 1808, 68)], { angle: 0, gap: 11 }), PAPER, 1.6),
    fill('M900 800L760 1004H1090z', '#e8c46e', 0.9),
    solid(arm, [980, 300, 1360, 980], { ...brass, wash: spot, depth: 70, angle: 20, bend: 0.3 }),
    solid(foot, [620, 920, 1350, 1082], { ...brass, wash: spot, depth: 60, angle: 0, bend: 0.3 }),
    moved(
      'translate(940 420) rotate(-14)',
      solid(tube(62, -150, 200), [-80, -160, 80, 210], { ...brass, depth: 62 }),
      solid(tube(48, -270, -150), [-60, -280, 60, -140], { ...brass, wash: PAPER, depth: 48 }),
      solid(tube(70, -310, -262), [-90, -320, 90, -250], { ...brass, wash: KEY, depth: 40 }),
      solid(tube(74, 190, 230), [-90, 180, 90, 240], { ...brass, depth: 70 }),
      solid(tube(44, 230, 330), [-60, 220, 60, 340], { ...brass, wash: PAPER, depth: 44 }),
      solid(tube(26, 330, 372), [-40, 320, 40, 380], { ...brass, depth: 26 }),
      line('M-62-90H62M-62-80H62M-62 150H62M-62 160H62', KEY, 3),
    ),
    solid(polygon(pointsOf('800,830 1230,830 1230,866 800,866')), [780, 810, 1240, 880], {
      ...brass,
      wash: KEY,
      depth: 20,
      ground: PAPER,
    }),
    block(850, 814, 260, 14, PAPER),
    line('M850 814h260v14h-260z', KEY, 3),
    disc(960, 820, 9, spot),
    ...(
      [
        [1205, 480, 58],
        [1250, 720, 46],
      ] as const
    ).map(
      ([x, y, r]) =>
        solid(ball(x, y, r), [x - r - 5, y - r - 5, x + r + 5, y + r + 5], {
          ...brass,
          depth: r,
          angle: 30,
          bend: 0.4,
        }) +
        line(
          range(18, (i) => polyPath([polar(x, y, r * 0.72, i * 20), polar(x, y, r * 0.92, i * 20)])).join(''),
          KEY,
          3,
        ),
    ),
    solid(oval(925, 950, 74, 40, -20), [830, 890, 1020, 1010], { depth: 36, wash: '#dcd2b4', gap: 8 }),
  ].join('')
}
