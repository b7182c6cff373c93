/** Plate: Those remaining, by season. */
import { hatch } from '../../kit/hatch.ts'
import { fill, KEY, line, moved, over } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, polyPath, range, rectPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import type { Dice } from '../../kit/seeded.ts'

export const chartSurvival: Plate = {
  title: 'Those remaining, by season',
  ink: 'petrol',
  double: true,
  draw: survival,
}

function survival(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const high = descent(sheet.dice, 0.026)
  const low = descent(sheet.dice, 0.078)
  const under = (points: Point[]): Point[] => [...points, [1650, 1020], [300, 1020]]
  const band = (points: Point[], wide: number) =>
    polyPath(
      [
        ...points.map(([x, y]): Point => [x, y - (wide * (x - 300)) / 1350]),
        ...[...points].reverse().map(([x, y]): Point => [x, y + (wide * (x - 300)) / 1350]),
      ],
      true,
    )
  const ticks = (points: Point[]) =>
    points
      .filter((_, i) => i % 2 === 1 && i > 5)
      .map(([x, y], i) => (i % 2 ? '' : `M${(x - 9).toFixed(0)} ${(y - 15).toFixed(0)}v30`))
      .join('')
  return [
    fill(rectPath(300, 190, 1350, 830), '#f8f1e2'),
    line(
      range(9, (i) => `M300 ${230 + i * 98.7}H1650`).join('') +
        range(10, (i) => `M${300 + i * 150} 190V1020`).join(''),
      tint,
      2,
    ),
    moved(
      `translate(${sheet.slip[0]} ${sheet.slip[1]})`,
      fill(polyPath(under(high), true), tint),
      fill(polyPath(under(low), true), second),
    ),
    line(hatch([under(low)], { angle: 58, gap: 17 }), KEY, 1.8),
    line(hatch([under(high)], { angle: 0, gap: 15 }), spot, 1.2, { opacity: 0.7 }),
    over(fill(band(high, 74), '#9fc0bf', 0.8), fill(band(low, 60), '#e8b877', 0.8)),
    line(polyPath(high), KEY, 15, { join: 'miter' }),
    line(polyPath(high), spot, 9, { join: 'miter' }),
    line(polyPath(low), KEY, 15, { join: 'miter' }),
    line(polyPath(low), '#a55a2c', 9, { join: 'miter' }),
    line(ticks(high) + ticks(low), KEY, 4),
    line('M300 190V1020H1660', KEY, 6, { join: 'miter' }),
    ...range(
      5,
      (i) =>
        line(`M300 ${230 + i * 197.5}h-22`, KEY, 4) +
        words(['100', '75', '50', '25', '0'][i] ?? '', 262, 242 + i * 197.5, KEY, {
          size: 36,
          align: 'right',
        }),
    ),
    ...range(
      10,
      (i) =>
        line(`M${300 + i * 150} 1020v20`, KEY, 4) +
        words(String(i * 6), 300 + i * 150, 1084, KEY, { size: 36, align: 'middle' }),
    ),
    words('with', 1676, (high.at(-1)?.[1] ?? 0) + 10, spot, { size: 42, cut: '400-italic' }),
    words('without', 1676, (low.at(-1)?.[1] ?? 0) + 10, '#a55a2c', { size: 42, cut: '400-italic' }),
    line('M300 625H1650', KEY, 3, { dash: '3 13' }),
  ].join('')
}

function descent(dice: Dice, rate: number): Point[] {
  const points: Point[] = [[300, 230]]
  let [x, y] = [300, 230]
  while (x < 1640) {
    x = Math.min(1650, x + dice.between(16, 74))
    points.push([x, y])
    y += (1020 - y) * rate * dice.between(0.3, 1.5)
    points.push([x, y])
  }
  return points
}
