/** Plate: Columns, five and one more. */
import { engrave } from '../../kit/engrave.ts'
import { polygon } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, PAPER, shape } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import { clamp, type Point, polyPath, range, rectPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const chartBars: Plate = {
  title: 'Columns, five and one more',
  ink: 'rust',
  ground: 'second',
  draw: bars,
}

function bars(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const column = (x: number, high: number, w: number, wash: string, i: number) => {
    const y = 1040 - high
    const side: Point[] = [
      [x + w, y],
      [x + w + 56, y - 40],
      [x + w + 56, 1000],
      [x + w, 1040],
    ]
    const front = polygon(box(x, y, w, high))
    return (
      fill(
        polyPath(
          [
            [x + w, 1040],
            [x + w + 56, 1000],
            [x + w + 56 + high * 0.34, 1090],
            [x + w + high * 0.2, 1120],
            [x + 10, 1080],
          ],
          true,
        ),
        '#0f2027',
        0.55,
      ) +
      shape(rectPath(x, y, w, high), wash, 5) +
      shape(polyPath(side, true), wash, 5) +
      line(hatch([side], { angle: 90, gap: 7 }), KEY, 3) +
      shape(
        polyPath(
          [
            [x, y],
            [x + 56, y - 40],
            [x + w + 56, y - 40],
            [x + w, y],
          ],
          true,
        ),
        PAPER,
        5,
      ) +
      fill(
        engrave({
          inside: front,
          box: [x, y, x + w, 1040],
          angle: [0, 90, 45, 0, -45, 90][i] ?? 0,
          gap: 13,
          tone: (px, py) => clamp(0.1 + 0.3 * ((px - x) / w) + 0.34 * ((py - y) / high)),
        }),
        KEY,
      ) +
      line(rectPath(x, y, w, high), KEY, 5)
    )
  }
  const highs = [210, 330, 290, 470, 610, 790]
  return [
    line(range(9, (i) => `M56 ${1040 - i * 100}H1864`).join(''), '#4c6d77', 2.4),
    fill('M56 1040H1864V1152H56z', '#1f3942'),
    disc(560, 360, 150, '#e6b45c'),
    line(range(6, (i) => `M${430 + i * 14} ${330 + i * 24}H${690 - i * 14}`).join(''), second, 5),
    ...highs.map((high, i) =>
      column(270 + i * 222, high, 140, [tint, spot, PAPER, '#d9a04e', tint, spot][i] ?? spot, i),
    ),
    line(polyPath(highs.map((high, i): Point => [366 + i * 222, 990 - high - 58])), PAPER, 4, {
      dash: '4 14',
    }),
    ...highs.map(
      (high, i) =>
        disc(366 + i * 222, 990 - high - 58, 11, PAPER) +
        words(['I', 'II', 'III', 'IV', 'V', 'VI'][i] ?? '', 340 + i * 222, 1104, PAPER, {
          size: 46,
          align: 'middle',
        }),
    ),
    line('M56 1040H270M1520 1040H1864', PAPER, 4),
  ].join('')
}
