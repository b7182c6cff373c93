/** Plate: The eye and its film. */
import { outline } from '../../kit/contour.ts'
import { engrave } from '../../kit/engrave.ts'
import { ball, measured, meld, polygon, rod } from '../../kit/fields.ts'
import { disc, fill, KEY, line, PAPER, ring, shape } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import {
  brushPath,
  clamp,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const tearFilm: Plate = { title: 'The eye and its film', ink: 'petrol', draw: eye }

function eye(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const [cx, cy] = [960, 620]
  const lid = smoothPoints(pointsOf('250,690 480,460 820,320 1180,350 1480,520 1690,720'), false, 14)
  const low = smoothPoints(pointsOf('1690,720 1420,850 1060,930 680,880 420,760 250,690'), false, 14)
  const white = measured(polygon([...lid, ...low]), [200, 280, 1740, 980], 6)
  const iris = ball(cx, cy, 258)
  const rays = range(150, (i) => {
    const a = i * 2.4
    const r1 = 112 + (i % 5) * 9
    return brushPath(
      [polar(cx, cy, r1, a), polar(cx, cy, 180, a + (i % 3) - 1), polar(cx, cy, 246 - (i % 4) * 16, a)],
      (t) => 3.6 * (1 - t) + 1,
    )
  })
  const lashes = range(25, (i) => {
    const p = lid[Math.round(6 + i * 2.4)] ?? [0, 0]
    const t = i / 24
    return brushPath(
      smoothPoints(
        [p, [p[0] - 60 + t * 130, p[1] - 60], [p[0] - 130 + t * 280, p[1] - 105 - 30 * Math.sin(t * 3.1)]],
        false,
        6,
      ),
      (s) => 6 * (1 - s) + 0.6,
    )
  })
  const brow = range(5, (i) =>
    curve(
      smoothPoints(lid.filter((_, k) => k % 6 === 0).map(([x, y]): Point => [x + 10, y - 132 - i * 13])),
      KEY,
      3.4 - i * 0.5,
    ),
  )
  const drop = (x: number, y: number, s: number) => {
    const f = meld(40 * s, ball(x, y, 50 * s), rod([x, y - 20 * s], [x, y - 108 * s], 34 * s, 3))
    return (
      solid(f, [x - 80, y - 130, x + 80, y + 80], { wash: '#a9c9c8', depth: 44 * s, angle: 15, gap: 8 }) +
      line(
        smoothPath([
          [x - 22 * s, y + 4 * s],
          [x - 14 * s, y + 26 * s],
          [x + 4 * s, y + 34 * s],
        ]),
        PAPER,
        5,
      )
    )
  }
  return [
    fill('M56 128H1864V1152H56z', '#efd9bd'),
    line(
      engrave({
        inside: (x, y) => 24 - white(x, y),
        box: FRAME,
        gap: 15,
        angle: 0,
        step: 14,
        tone: (_, y) => clamp((y - 560) / 1100, 0.09, 0.42),
        bend: (x, y) => -70 * Math.exp(-(((x - 960) / 560) ** 2)) * Math.sign(620 - y),
      }),
      KEY,
      0.1,
    ),
    fill(
      engrave({
        inside: (x, y) => 24 - white(x, y),
        box: FRAME,
        gap: 15,
        angle: 0,
        step: 14,
        tone: (_, y) => clamp(Math.abs(y - 560) / 1500, 0.08, 0.42),
        bend: (x, y) => -80 * Math.exp(-(((x - 960) / 560) ** 2)) * Math.sign(620 - y),
      }),
      KEY,
    ),
    ...brow,
    shape(`${polyPath([...lid, ...low], true)}`, PAPER, 7),
    fill(
      engrave({
        inside: white,
        box: [240, 300, 1720, 960],
        gap: 11,
        angle: 70,
        tone: (x, y) => clamp(0.5 - (y - 340 - Math.abs(x - 960) * 0.28) / 240),
      }),
      KEY,
    ),
    fill(
      outline((x, y) => Math.max(iris(x, y), white(x, y)), [600, 300, 1320, 960], 0, 6),
      spot,
    ),
    fill(rays.join(''), tint),
    ...range(3, (i) => ring(cx, cy, 150 + i * 4, second, 2)),
    disc(cx, cy, 112, KEY),
    fill(smoothPath(pointsOf('880,470 950,440 1010,470 960,560 890,560'), true), PAPER),
    ring(cx, cy, 258, KEY, 6),
    curve(lid, KEY, 15),
    line(smoothPath(low), KEY, 5),
    curve(
      low.map(([x, y]): Point => [x, y - 17]),
      second,
      9,
    ),
    curve(
      low.map(([x, y]): Point => [x, y - 30]),
      PAPER,
      5,
    ),
    fill(lashes.join(''), KEY),
    drop(560, 900, 1),
    drop(780, 1030, 1.25),
    drop(1290, 990, 0.85),
  ].join('')
}
