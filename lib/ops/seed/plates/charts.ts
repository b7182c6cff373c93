/** Plates of figures: survival, forest plot, bars. */
import { engrave } from './kit/engrave.ts'
import { polygon } from './kit/fields.ts'
import { box, hatch } from './kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, over, PAPER, shape } from './kit/ink.ts'
import { words } from './kit/letters.ts'
import type { Sheet } from './kit/paper.ts'
import { clamp, type Point, polyPath, range, rectPath } from './kit/paths.ts'
import type { Family } from './kit/plate-kind.ts'
import type { Dice } from './kit/seeded.ts'

export const CHARTS: Family = {
  'chart-survival': { title: 'Those remaining, by season', ink: 'petrol', double: true, draw: survival },
  'chart-forest': { title: 'Ten studies and their sum', ink: 'moss', draw: forest },
  'chart-bars': { title: 'Columns, five and one more', ink: 'rust', ground: 'second', draw: bars },
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
    words('favours the new', 960, 188, spot, { size: 36, cut: '400-italic', align: 'right' }),
    words('favours the old', 1060, 188, spot, { size: 36, cut: '400-italic' }),
    line('M310 212H960M1060 212H1400', KEY, 2),
  ].join('')
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
