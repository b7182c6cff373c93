// A weighing: a pair of scales with unlike things in its pans.
import { ball, meld, polygon, rod } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  circlePath,
  ellipsePath,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
  rectPath,
  roundedPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const scalesPlate: Plate = { title: 'A weighing', ink: 'plum', draw: scales }

function scales(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const tilt = 7
  const [l, r] = [polar(960, 330, 430, 180 - tilt), polar(960, 330, 430, -tilt)]
  const brass = { wash: second, gap: 9, slip: sheet.slip }
  const pan = ([x, y]: Point, drop: number, load: string) =>
    line(
      polyPath([
        [x - 190, y + drop],
        [x, y],
        [x + 190, y + drop],
      ]) +
        polyPath([
          [x, y],
          [x + 20, y + drop],
        ]),
      KEY,
      3.4,
    ) +
    load +
    solid(
      polygon([...arcPoints(x, y + drop, 210, 86, 0, 180, 24)]),
      [x - 230, y + drop - 10, x + 230, y + drop + 100],
      { ...brass, depth: 60, angle: 0 },
    ) +
    shape(ellipsePath(x, y + drop, 210, 17), '#e6c98a', 4) +
    disc(x, y, 13, KEY)
  const pills = range(9, (i) => {
    const [x, y] = [l[0] - 110 + (i % 5) * 54 + (i > 4 ? 27 : 0), l[1] + 372 - (i > 4 ? 46 : 0)]
    return moved(
      `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${i * 37 - 30})`,
      shape(roundedPath(-44, -19, 88, 38, 19), PAPER, 4),
      shape('M0-19h25a19 19 0 0 1 0 38h-25z', i % 2 ? spot : '#b1532f', 4),
    )
  }).join('')
  const books = range(4, (i) => {
    const y = r[1] + 366 - i * 46
    return (
      shape(
        rectPath(r[0] - 120 + (i % 2) * 18, y - 34, 230 - i * 16, 42),
        [spot, tint, '#b1532f', PAPER][i] ?? spot,
        4,
      ) +
      line(
        `M${(r[0] - 100 + (i % 2) * 18).toFixed(0)} ${(y - 24).toFixed(0)}h36M${(r[0] - 100 + (i % 2) * 18).toFixed(0)} ${(y - 16).toFixed(0)}h36`,
        KEY,
        2.6,
      )
    )
  }).join('')
  return [
    fill('M56 128H960V1152H56z', tint),
    line(hatch([box(56, 128, 904, 1024)], { angle: 45, gap: 26 }), PAPER, 2.4),
    disc(960, 330, 170, PAPER),
    line(
      range(48, (i) =>
        polyPath([polar(960, 330, 182, i * 7.5), polar(960, 330, i % 2 ? 214 : 246, i * 7.5)]),
      ).join(''),
      spot,
      3,
    ),
    solid(
      meld(40, rod([960, 360], [960, 980], 20, 32), ball(960, 560, 38), ball(960, 900, 50)),
      [880, 320, 1040, 1010],
      { ...brass, depth: 40, angle: 90 },
    ),
    solid(
      polygon(
        smoothPoints(
          pointsOf('930,960 990,960 1040,1040 1200,1080 1210,1120 710,1120 720,1080 880,1040'),
          true,
          5,
        ),
      ),
      [690, 940, 1230, 1130],
      { ...brass, depth: 70, angle: 0 },
    ),
    moved(
      `rotate(${-tilt} 960 330)`,
      solid(
        meld(
          26,
          rod([520, 330], [960, 310], 12, 26),
          rod([1400, 330], [960, 310], 12, 26),
          ball(960, 310, 44),
        ),
        [490, 250, 1430, 370],
        { ...brass, depth: 30, angle: 0, gap: 8 },
      ),
      fill('M950 300L960 170L970 300z', KEY),
    ),
    shape(circlePath(960, 318, 22), PAPER, 4),
    shape(polyPath(pointsOf('930,190 960,150 990,190 960,214'), true), spot, 4),
    pan(l, 380, pills),
    pan(r, 380, books),
    line('M400 1122H1520', KEY, 6),
    line(range(5, (i) => `M${430 + i * 30} ${1132 + i * 5}H${1490 - i * 30}`).join(''), KEY, 2),
  ].join('')
}
