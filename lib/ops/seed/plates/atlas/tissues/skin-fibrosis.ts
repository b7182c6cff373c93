/** Plate: Thickened skin, in section. */
import { oval } from '../../kit/fields.ts'
import { fill, KEY, line, PAPER, shape } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { brushPath, type Point, polyPath, range, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const skinFibrosis: Plate = { title: 'Thickened skin, in section', ink: 'plum', draw: skin }

function skin(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const surface = (x: number) => 300 + 16 * Math.sin(x / 70) + 26 * Math.sin(x / 310)
  const ridge = (x: number) => surface(x) + 96 + 34 * Math.sin(x / 38)
  const top = range(95, (i): Point => [40 + i * 20, surface(40 + i * 20)])
  const base = range(186, (i): Point => [40 + i * 10, ridge(40 + i * 10)])
  const fat = range(30, (i): Point => [40 + i * 64, 985 + 22 * Math.sin(i * 0.9)])
  const wave = (row: number) => {
    const y = 470 + row * 36
    return range(48, (i): Point => {
      const x = 20 + i * 40
      const swirl = 60 * Math.exp(-(((x - 1240) / 230) ** 2) - ((y - 720) / 180) ** 2)
      return [
        x,
        y +
          Math.sin(x / (70 + (row % 3) * 14) + row * 1.7) * (14 + (row % 2) * 6) +
          swirl * Math.sin(row) +
          (x - 960) * 0.02,
      ]
    })
  }
  const bundles = range(15, (row) => {
    const path = wave(row)
    return (
      shape(
        brushPath(smoothPoints(path, false, 2), (t) => 14 + 5 * Math.sin(t * 30 + row)),
        row % 3 === 0 ? second : row % 3 === 1 ? tint : '#efe0cd',
        3,
      ) +
      curve(
        path.map(([x, y]): Point => [x, y - 4]),
        KEY,
        1.4,
      ) +
      curve(
        path.map(([x, y]): Point => [x, y + 5]),
        KEY,
        1.8,
      )
    )
  })
  const hair = [460, 1440].map((x) => {
    const shaft = smoothPoints(
      [
        [x - 60, 128],
        [x - 20, 300],
        [x + 20, 560],
        [x + 40, 860],
      ],
      false,
      10,
    )
    return (
      shape(
        brushPath(shaft.slice(8), (t) => 30 + 24 * t * t),
        PAPER,
        4,
      ) +
      shape(
        brushPath(shaft, (t) => 5 + 6 * t),
        KEY,
        2,
      ) +
      solid(oval(x + 42, 870, 54, 70), [x - 60, 780, x + 140, 960], { wash: spot, depth: 44, gap: 8 })
    )
  })
  const cells = range(9, (i) => {
    const x = 110 + i * 206
    return solid(oval(x, 1084, 112, 78, i * 17), [x - 130, 990, x + 130, FRAME[3]], {
      wash: '#e8cf95',
      depth: 34,
      angle: 30,
      gap: 10,
      shade: 0.8,
    })
  })
  return [
    fill('M56 128H1864V420H56z', PAPER),
    ...range(6, (i) =>
      curve(
        top.map(([x, y]): Point => [x, y - 16 - i * 12]),
        KEY,
        2.6 - i * 0.35,
      ),
    ),
    fill(`${smoothPath(top)}L1900 420H20z`, spot),
    line(range(7, (i) => smoothPath(top.map(([x, y]): Point => [x, y + 10 + i * 9]))).join(''), PAPER, 1.5, {
      opacity: 0.7,
    }),
    fill(`${polyPath(base)}L1900 1152H20z`, '#d6b3ae'),
    curve(base, KEY, 5),
    ...bundles,
    fill(`${smoothPath(fat)}L1900 1200H20z`, '#c99a7a'),
    ...cells,
    curve(fat, KEY, 4),
    ...hair,
    curve(top, KEY, 6),
  ].join('')
}
