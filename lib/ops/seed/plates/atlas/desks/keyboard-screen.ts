/** Plate: The recording machine. */
import { box, hatch } from '../../kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  lerp,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
  roundedPath,
  smoothPath,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'

export const keyboardScreen: Plate = {
  title: 'The recording machine',
  ink: 'plum',
  ground: 'second',
  draw: terminal,
}

function terminal(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const dark = '#2a1b23'
  const wave = range(
    70,
    (i): Point => [660 + i * 8.8, 440 - (i % 23 === 11 ? 130 : i % 23 === 12 ? -70 : 12 * Math.sin(i * 0.8))],
  )
  const keys = range(5, (r) =>
    range(14 - (r === 4 ? 8 : 0), (k) => {
      const t0 = r / 5
      const [y0, y1] = [lerp(850, 1110, t0), lerp(850, 1110, t0 + 0.165)]
      const span = r === 4 ? ([1, 1, 6, 1, 1, 1][k] ?? 1) : 1
      const start = r === 4 ? ([0.5, 1.6, 2.8, 9, 10.2, 11.4][k] ?? 0) : k + (r % 2) * 0.2
      const at = (u: number, y: number): Point => [960 + (u / 14 - 0.5) * lerp(940, 1210, (y - 850) / 260), y]
      const top = [
        at(start + 0.07, y0),
        at(start + span - 0.07, y0),
        at(start + span - 0.07, y1),
        at(start + 0.07, y1),
      ]
      return (
        moved('translate(0 9)', fill(polyPath(top, true), KEY)) +
        shape(polyPath(top, true), r === 2 && k === 12 ? '#b04a36' : (r + k) % 9 === 4 ? tint : PAPER, 3) +
        line(polyPath([at(start + 0.3, y0 + 12), at(start + 0.55, y0 + 12)]), KEY, 3)
      )
    }).join(''),
  )
  return [
    ...range(40, (i) =>
      line(polyPath([polar(960, 420, 500, i * 9), polar(960, 420, 1300, i * 9)]), '#b8913f', 3),
    ),
    moved('translate(14 18)', fill(roundedPath(520, 170, 880, 600, 46), KEY, 0.85)),
    shape(roundedPath(520, 170, 880, 600, 46), spot, 7),
    line(hatch([box(540, 660, 840, 96)], { angle: 0, gap: 11 }), PAPER, 1.6, { opacity: 0.7 }),
    shape(roundedPath(590, 222, 740, 430, 60), dark, 6),
    line(range(28, (i) => `M606 ${246 + i * 14.4}H1314`).join(''), '#4a2f3c', 3),
    line(smoothPath(wave), tint, 7, { join: 'miter' }),
    ...range(4, (i) => line(`M660 ${540 + i * 24}h${[210, 330, 150, 260][i] ?? 100}`, tint, 6)),
    block(936, 600, 22, 26, '#e9c46e'),
    line(
      range(5, (i) => `M1140 ${620 - ((i * 53) % 70)}V626`)
        .map((p, i) => p.replace('1140', String(1140 + i * 30)))
        .join(''),
      '#e9c46e',
      15,
      { cap: 'butt' },
    ),
    disc(1320, 710, 17, '#b04a36'),
    ring(1320, 710, 17, KEY, 4),
    line('M600 700h90M600 716h90', KEY, 4),
    shape('M820 770h280l50 46H770z', '#4a2c39', 6),
    shape(polyPath(pointsOf('470,826 1450,826 1620,1128 300,1128'), true), spot, 6),
    ...keys,
    curve(pointsOf('1400,600 1560,640 1580,800 1500,860'), KEY, 9),
  ].join('')
}
