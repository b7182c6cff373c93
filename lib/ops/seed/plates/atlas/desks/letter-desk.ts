/** Plate: A letter begun. */
import { meld, oval, rod } from '../../kit/fields.ts'
import { block, disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  brushPath,
  ellipsePath,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
  rectPath,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { scribble } from '../../kit/scribble.ts'
import { solid } from '../../kit/solid.ts'

export const letterDesk: Plate = { title: 'A letter begun', ink: 'petrol', ground: 'spot', draw: letter }

function letter(sheet: Sheet): string {
  const { second, tint } = sheet.inks
  const d = sheet.dice
  const page = moved(
    'rotate(-7 880 640)',
    moved('translate(14 18)', block(560, 190, 620, 860, KEY, 0.5)),
    shape(rectPath(560, 190, 620, 860), PAPER, 4),
    ...range(3, (i) => line(`M630 ${262 + i * 22}h${[180, 150, 120][i] ?? 90}`, KEY, 3)),
    disc(1090, 280, 44, second),
    line(
      range(12, (i) => polyPath([polar(1090, 280, 20, i * 30), polar(1090, 280, 36, i * 30)])).join(''),
      PAPER,
      3,
    ),
    ...range(11, (i) =>
      line(scribble(d, 630, 410 + i * 52, i === 10 ? 210 : i % 4 === 3 ? 330 : 470, 22), KEY, 3),
    ),
  )
  const barbs = range(44, (i) => {
    const t = i / 43
    const x = 60 + t * 560
    const w = 90 * Math.sin(Math.PI * Math.min(1, t * 0.86 + 0.1)) ** 0.8
    return (
      smoothPath([
        [x, 0],
        [x + 40, -w * 0.6],
        [x + 78, -w],
      ]) +
      smoothPath([
        [x, 0],
        [x + 36, w * 0.45],
        [x + 66, w * 0.7],
      ])
    )
  })
  const vane = smoothPoints(pointsOf('50,0 150,-80 400,-112 640,-84 730,-30 640,40 400,78 150,52'), true, 6)
  return [
    line(
      range(22, (i) =>
        smoothPath(range(12, (k): Point => [40 + k * 170, 140 + i * 50 + Math.sin(k * 0.9 + i * 0.35) * 16])),
      ).join(''),
      '#3b7580',
      2.6,
    ),
    line(
      ellipsePath(420, 860, 60, 22) + ellipsePath(420, 860, 34, 11) + ellipsePath(1560, 300, 70, 20),
      '#3b7580',
      2.6,
    ),
    moved(
      'translate(250 700) rotate(9)',
      moved('translate(12 16)', block(-90, -120, 460, 300, KEY, 0.5)),
      shape(rectPath(-90, -120, 460, 300), tint, 4),
      shape('M-90-120L140 60L370-120z', PAPER, 4),
      line('M-90 180L90 30M370 180L190 30', KEY, 3),
      disc(140, 54, 42, '#a8432f'),
      ring(140, 54, 42, KEY, 3),
      ring(140, 54, 26, KEY, 3),
    ),
    page,
    moved(
      'translate(1010 770) rotate(-40)',
      moved('translate(6 26)', fill(polyPath(vane, true), KEY, 0.35)),
      shape(polyPath(vane, true), second, 4),
      line(barbs.join(''), KEY, 1.8),
      shape(
        brushPath(
          [
            [0, 0],
            [300, -6],
            [735, -34],
          ],
          (t) => 8 - 5 * t,
        ),
        PAPER,
        3,
      ),
      fill('M-34 8L10-6L10 6z', KEY),
    ),
    solid(meld(30, oval(1560, 960, 130, 90), rod([1560, 900], [1560, 850], 50)), [1400, 800, 1720, 1070], {
      wash: '#7fa3a3',
      depth: 80,
      angle: 30,
      gap: 10,
    }),
    shape(ellipsePath(1560, 830, 56, 18), PAPER, 5),
    fill(ellipsePath(1560, 832, 40, 11), KEY),
    shape(rectPath(1480, 930, 160, 60), PAPER, 3),
    line('M1500 950h110M1500 968h70', KEY, 4),
  ].join('')
}
