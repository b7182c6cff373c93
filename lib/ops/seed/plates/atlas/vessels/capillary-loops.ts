/** Plate: Loops at the fold of the nail. */
import { fill, KEY, line, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { brushPath, type Point, range, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'

export const capillaryLoops: Plate = {
  title: 'Loops at the fold of the nail',
  ink: 'oxblood',
  draw: capillaries,
}

function capillaries(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const d = sheet.dice
  const edge = (x: number) => 330 + ((x - 960) / 900) ** 2 * 300
  const loop = (x: number, base: number, tall: number, wide: number, fat: number) => {
    const path = smoothPoints(
      [
        [x - wide, base + 20],
        [x - wide * 0.8 + d.around(0, 12), base - tall * 0.5],
        [x - wide * 0.9, base - tall * 0.85],
        [x, base - tall],
        [x + wide * 0.9, base - tall * 0.82],
        [x + wide * 0.7 + d.around(0, 12), base - tall * 0.45],
        [x + wide, base + 20],
      ],
      false,
      8,
    )
    return (
      shape(
        brushPath(path, (t) => fat * (0.5 + 0.8 * t + 0.5 * Math.sin(t * Math.PI))),
        spot,
        3,
      ) + line(smoothPath(path.slice(6, 30).map(([a, b]): Point => [a - 2, b - 2])), '#e9c4ae', 3)
    )
  }
  const rows = range(4, (r) =>
    range(15 + r, (i) => {
      const x = 100 + (i * 1740) / (14 + r) + d.around(0, 18)
      const giant = r === 0 && (i === 6 || i === 9)
      const base = edge(x) + 270 + r * 200
      return loop(
        x,
        base,
        (giant ? 255 : 195) - r * 10 + d.around(0, 24),
        giant ? 46 : 22 + d.around(0, 5),
        giant ? 17 : 8.5,
      )
    }),
  )
  const top = range(31, (i): Point => [26 + i * 62, edge(26 + i * 62)])
  return [
    fill(`${smoothPath(top)}L1900 1200H20z`, tint),
    ...range(9, (i) =>
      curve(
        top.map(([x, y]): Point => [x, y + 18 + i * (7 + i)]),
        second,
        3 - i * 0.25,
      ),
    ),
    fill(`${smoothPath(top.map(([x, y]): Point => [x, y - 26]))}L1900 60H20z`, PAPER),
    ...range(20, (i) =>
      curve(
        top.map(([x, y]): Point => [x, y - 40 - i * 16 - i * i * 0.2]),
        KEY,
        1.2 + (i % 4 === 0 ? 1.4 : 0),
      ),
    ),
    curve(top, KEY, 6),
    curve(
      top.map(([x, y]): Point => [x, y - 26]),
      KEY,
      3,
    ),
    ...rows,
  ].join('')
}
