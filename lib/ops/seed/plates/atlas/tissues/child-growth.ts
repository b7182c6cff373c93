/** Plate: Curves of growth. */
import { fill, KEY, line, moved, shape } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, pointsOf, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'

export const childGrowth: Plate = { title: 'Curves of growth', ink: 'moss', draw: growth }

function growth(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const stem = (k: number) =>
    range(24, (i): Point => {
      const t = i / 23
      return [
        250 + t * 1330,
        1080 - ((0.42 + k * 0.125) * 900 * (1 - Math.exp(-1.9 * t))) / 0.85 + Math.sin(t * 9 + k) * 5,
      ]
    })
  const leaf = ([x, y]: Point, turn: number, s: number, wash: string) =>
    moved(
      `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)}) scale(${s.toFixed(2)})`,
      shape('M0 0C14-34 64-42 100 0C64 34 18 28 0 0z', wash, 3.4),
      line('M0 0L92 0M24-2L40-20M44-2L62-20M24 2L40 16M44 2L62 15', KEY, 2),
    )
  const rows = range(5, (k) => {
    const path = stem(k)
    return (
      curve(path, KEY, 12 - Math.abs(k - 2)) +
      curve(path, k === 2 ? second : spot, 7 - Math.abs(k - 2)) +
      path
        .filter((_, i) => i > 2 && i % 3 === k % 3)
        .map((p, i) =>
          leaf(
            p,
            i % 2 ? 62 - i * 2 : -98 + i * 4,
            0.42 + i * 0.07,
            k === 2 ? second : (i + k) % 3 ? spot : tint,
          ),
        )
        .join('')
    )
  })
  return [
    fill('M250 180H1620V1080H250z', '#eae4c4'),
    line(
      range(28, (i) => `M${250 + i * 50.7} 180V1080`).join('') +
        range(19, (i) => `M250 ${180 + i * 50}H1620`).join(''),
      spot,
      1.2,
      { opacity: 0.55 },
    ),
    line(
      range(6, (i) => `M${250 + i * 274} 180V1080`).join('') +
        range(4, (i) => `M250 ${180 + i * 300}H1620`).join(''),
      spot,
      2.6,
      { opacity: 0.7 },
    ),
    ...rows,
    line('M250 180V1080H1620', KEY, 5),
    ...range(10, (i) => line(`M250 ${1080 - i * 100}h-24M250 ${1030 - i * 100}h-14`, KEY, 3)),
    ...range(6, (i) => words(String(i * 3), 250 + i * 274, 1128, KEY, { size: 30, align: 'middle' })),
    ...range(5, (k) =>
      words(['3', '15', '50', '85', '97'][k] ?? '', 1650, (stem(k).at(-1)?.[1] ?? 0) + 12, KEY, {
        size: 34,
        cut: '400-italic',
      }),
    ),
    shape(smoothPath(pointsOf('120,1152 170,1096 250,1076 340,1090 390,1152'), true), '#8c5d40', 4),
  ].join('')
}
