/** Plate: Cartilage, from surface to bone. */
import { outline } from '../../kit/contour.ts'
import { common } from '../../kit/fields.ts'
import { fill, KEY, line, moved, PAPER } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { ellipsePath, type Point, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { worley } from '../../kit/worley.ts'

export const cartilageLayers: Plate = {
  title: 'Cartilage, from surface to bone',
  ink: 'petrol',
  double: true,
  draw: cartilage,
}

function cartilage(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const d = sheet.dice
  const wave = (y: number, high: number, bend: number) =>
    range(25, (i): Point => [40 + i * 77, y + Math.sin(i * bend + y) * high])
  const band = (top: Point[], bottom: Point[], colour: string) =>
    moved(
      `translate(${sheet.slip[0]} ${sheet.slip[1]})`,
      fill(
        `${smoothPath(top)}L${[...bottom]
          .reverse()
          .map((p) => p.map((v) => v.toFixed(1)).join(' '))
          .join('L')}z`,
        colour,
      ),
    )
  const edges = [
    wave(290, 10, 0.25),
    wave(400, 8, 0.3),
    wave(640, 12, 0.2),
    wave(800, 16, 0.5),
    wave(880, 30, 0.9),
  ]
  const [e0 = [], e1 = [], e2 = [], e3 = [], e4 = []] = edges
  const cell = (x: number, y: number, rx: number, ry: number, turn: number) =>
    moved(
      `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`,
      fill(ellipsePath(0, 0, rx, ry), PAPER),
      line(ellipsePath(0, 0, rx, ry), KEY, 2.6),
      fill(ellipsePath(rx * 0.15, 0, rx * 0.42, ry * 0.5), KEY),
    )
  const flat = range(58, (i) =>
    cell(80 + i * 31 + d.around(0, 12), 320 + (i % 3) * 24 + d.around(0, 8), 15, 5.5, d.around(0, 6)),
  )
  const middle = range(74, (i) =>
    cell(
      80 + i * 24.4 + d.around(0, 10),
      432 + ((i * 0.618034) % 1) * 180,
      d.between(11, 16),
      d.between(10, 13),
      d.between(0, 180),
    ),
  )
  const columns = range(24, (c) =>
    range(4, (r) => cell(96 + c * 75 + d.around(0, 4), 672 + r * 32, 15, 11, 0)).join(''),
  )
  const fibres = range(64, (i) => {
    const x = 60 + i * 29
    return smoothPath([
      [x, 880],
      [x, 700],
      [x + 4, 560],
      [x + 50 + (i % 4) * 8, 440],
      [x + 220, 330],
    ])
  }).join('')
  const marrow = common(
    (_, y) => 905 - y,
    (x, y) => worley(x, y, 96, 3) - 15,
  )
  return [
    fill('M56 128H1864V290H56z', PAPER),
    band(e0, e1, tint),
    band(e1, e2, '#9fbcb9'),
    band(e2, e3, '#5f929a'),
    band(e3, e4, second),
    fill('M56 860H1864V1152H56z', second),
    line(fibres, KEY, 1.3, { opacity: 0.55 }),
    ...flat,
    ...middle,
    ...columns,
    curve(e3, KEY, 5),
    curve(
      e3.map(([x, y]): Point => [x, y + 9]),
      KEY,
      2,
    ),
    fill(outline(marrow, [FRAME[0], 900, FRAME[2], FRAME[3]], 0, 9), PAPER),
    line(outline(marrow, [FRAME[0], 900, FRAME[2], FRAME[3]], 0, 9), KEY, 3.4),
    curve(e0, KEY, 7),
    ...range(5, (i) => curve(wave(266 - i * 22, 10 - i, 0.25), spot, 3.2 - i * 0.5)),
  ].join('')
}
