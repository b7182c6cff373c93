/** Plate: Ten studies and their sum. */
import { box, hatch } from '../../kit/hatch.ts'
import { block, fill, KEY, line, moved, shape } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, polyPath, range, rectPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const chartForest: Plate = { title: 'Ten studies and their sum', ink: 'moss', draw: forest }

function forest(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const at = (v: number) => 1010 - v * 410
  const tree = (x: number, y: number, s: number, wash: string) =>
    shape(
      polyPath(
        [
          [x, y],
          [x, y - 30 * s],
        ],
        false,
      ),
      wash,
      5,
    ) +
    range(4, (k) => {
      const [w, top] = [(64 - k * 13) * s, y - (30 + k * 42) * s]
      const tri: Point[] = [
        [x - w, top],
        [x, top - 72 * s],
        [x + w, top],
      ]
      return (
        shape(polyPath(tri, true), wash, 3) +
        line(
          hatch(
            [
              [
                [x, top - 72 * s],
                [x + w, top],
                [x, top],
              ],
            ],
            { angle: 66, gap: 8 },
          ),
          KEY,
          2,
        )
      )
    }).join('')
  const rows = STUDIES.map(([name, effect, half, weight], i) => {
    const y = 262 + i * 66
    const s = weight * 1.12
    return (
      words(name, 330, y + 13, KEY, { size: 40 }) +
      words(`19${61 + i * 3}`, 508, y + 13, spot, { size: 34, cut: '400-italic' }) +
      line(
        `M${at(effect + half).toFixed(0)} ${y}H${at(effect - half).toFixed(0)}M${at(effect + half).toFixed(0)} ${y - 11}v22M${at(effect - half).toFixed(0)} ${y - 11}v22`,
        KEY,
        5,
      ) +
      moved(
        `translate(${sheet.slip[0] * 0.7} ${sheet.slip[1] * 0.7})`,
        block(at(effect) - s, y - s, s * 2, s * 2, effect < 0 ? second : spot),
      ) +
      line(rectPath(at(effect) - s, y - s, s * 2, s * 2), KEY, 3.4) +
      line(hatch([box(at(effect), y - s, s, s * 2)], { angle: 60, gap: 8 }), KEY, 1.8)
    )
  })
  const diamond: Point[] = [
    [at(0.31), 980],
    [at(0.22), 942],
    [at(0.13), 980],
    [at(0.22), 1018],
  ]
  return [
    block(1010, 128, 854, 1024, tint),
    fill('M56 1080H1864V1152H56z', '#c9bd86'),
    line(hatch([box(56, 1080, 1808, 72)], { angle: 0, gap: 13 }), KEY, 1.4),
    ...[1500, 1580, 1650, 1712, 1780, 1836].map((x, i) =>
      tree(x, 1092 + (i % 2) * 12, [1.5, 2.2, 1.2, 2.8, 1.7, 2.3][i] ?? 1, i % 3 === 1 ? '#8d9b5c' : spot),
    ),
    line('M1010 190V1080', KEY, 5),
    line(`M${at(0.22).toFixed(0)} 210V1060`, second, 4, { dash: '14 12' }),
    ...rows,
    line('M310 900H1400', KEY, 2),
    words('All', 330, 995, KEY, { size: 46, cut: '600-normal' }),
    shape(polyPath(diamond, true), second, 5),
    line(hatch([diamond], { angle: 45, gap: 8 }), KEY, 2),
    line(
      range(7, (i) => `M${at(0.9 - i * 0.3).toFixed(0)} 1080v${i % 3 === 0 ? -22 : -13}`).join(''),
      KEY,
      4,
    ),
    words('favors the new', 960, 188, spot, { size: 36, cut: '400-italic', align: 'right' }),
    words('favors the old', 1060, 188, spot, { size: 36, cut: '400-italic' }),
    line('M310 212H960M1060 212H1400', KEY, 2),
  ].join('')
}

const STUDIES = [
  ['Aldous', 0.34, 0.2, 18],
  ['Birke', -0.12, 0.34, 11],
  ['Corvin', 0.2, 0.14, 26],
  ['Dahl', 0.5, 0.3, 13],
  ['Ebbing', 0.08, 0.16, 24],
  ['Farrow', -0.3, 0.42, 9],
  ['Grove', 0.28, 0.1, 32],
  ['Holm', 0.62, 0.36, 10],
  ['Ives', 0.16, 0.22, 17],
  ['Juniper', 0.36, 0.16, 22],
] as const
