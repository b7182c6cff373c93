/** Plates of the open air: bridge, delta, lighthouse. */
import { heightLines, outline } from './kit/contour.ts'
import { engrave } from './kit/engrave.ts'
import { type Field, measured, meld, oval, polygon } from './kit/fields.ts'
import { hatch } from './kit/hatch.ts'
import { disc, fill, KEY, line, moved, over, PAPER, ring, shape } from './kit/ink.ts'
import { FRAME, type Sheet } from './kit/paper.ts'
import {
  arcPoints,
  brushPath,
  clamp,
  ellipsePath,
  lerp,
  type Point,
  polar,
  polyPath,
  range,
  rectPath,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import type { Family } from './kit/plate-kind.ts'
import type { Dice } from './kit/seeded.ts'
import { solid } from './kit/solid.ts'
import { dot } from './kit/stipple.ts'

export const LANDSCAPES: Family = {
  'bridge-span': { title: 'A bridge of five spans', ink: 'verdigris', ground: 'tint', draw: bridge },
  'river-delta': { title: 'A river, at its mouth', ink: 'petrol', ground: 'spot', draw: delta },
  lighthouse: { title: 'The light, at night', ink: 'petrol', ground: 'key', draw: lighthouse },
}

function bridge(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const arch = (x: number, w: number, y: number, h: number) =>
    polyPath([...arcPoints(x, y, w, h, 180, 360, 30), [x + w, 830], [x - w, 830]], true)
  const spans = [
    [230, 150, 690, 130],
    [590, 170, 660, 170],
    [985, 190, 640, 215],
    [1390, 170, 660, 170],
    [1745, 150, 690, 130],
  ] as const
  const wall: Point[] = [
    [0, 560],
    [400, 500],
    [985, 400],
    [1570, 500],
    [1920, 560],
    [1920, 830],
    [0, 830],
  ]
  const water = engrave({
    inside: (_, y) => 828 - y,
    box: [56, 828, 1864, 1152],
    gap: 13,
    step: 16,
    tone: (x, y) => {
      const mirrored = spans.some(
        ([sx, w]) => Math.abs(x - sx + Math.sin(y / 9) * 14) < w * (1 - (y - 828) / 900),
      )
      return clamp((mirrored ? 0.08 : 0.62) + 0.16 * Math.sin(x / 60 + y / 7) - (y - 828) / 1500)
    },
  })
  const voussoirs = spans.flatMap(([x, w, y, h]) =>
    range(19, (i) =>
      polyPath([
        arcPoints(x, y, w, h, 180 + i * 10, 180 + i * 10, 1)[0] ?? [0, 0],
        arcPoints(x, y, w + 40, h + 40, 180 + i * 10, 180 + i * 10, 1)[0] ?? [0, 0],
      ]),
    ),
  )
  return [
    fill('M56 128H1864V830H56z', '#f2e4c4'),
    disc(985, 560, 320, second),
    line(range(15, (i) => `M56 ${160 + i * 26 + i * i * 0.4}H1864`).join(''), '#e0c99a', 3),
    fill(
      smoothPath(
        [
          [0, 700],
          [200, 560],
          [420, 620],
          [640, 500],
          [860, 600],
          [1100, 520],
          [1350, 610],
          [1600, 480],
          [1950, 640],
          [1950, 840],
          [0, 840],
        ],
        true,
      ),
      tint,
    ),
    line(
      hatch(
        [
          [
            [0, 830],
            [0, 720],
            [200, 580],
            [420, 640],
            [640, 520],
            [860, 620],
            [1100, 540],
            [1350, 630],
            [1600, 500],
            [1900, 640],
            [1900, 830],
          ],
        ],
        { angle: 60, gap: 19 },
      ),
      spot,
      1.6,
    ),
    `<g>${fill(`${polyPath(wall, true)}${spans.map(([x, w, y, h]) => arch(x, w, y, h)).join('')}`, PAPER)}${over(moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(`${polyPath(wall, true)}${spans.map(([x, w, y, h]) => arch(x, w, y, h)).join('')}`, '#e2d3ae')))}</g>`,
    line(
      range(9, (i) =>
        polyPath([
          [0, 590 + i * 28],
          [985, 432 + i * 40],
          [1920, 590 + i * 28],
        ]),
      ).join(''),
      KEY,
      0.1,
    ),
    ...spans.map(
      ([x, w, y, h]) =>
        line(arch(x, w, y, h), KEY, 5) +
        line(polyPath(arcPoints(x, y, w + 40, h + 40, 180, 360, 30)), KEY, 2.6) +
        fill(
          engrave({
            inside: polygon([...arcPoints(x, y, w, h, 180, 360, 30), [x + w, 830], [x - w, 830]]),
            box: [x - w, y - h, x + w, 830],
            angle: 90,
            gap: 9,
            tone: (px, py) => clamp(0.95 - (px - x + w) / 60) * (py < 830 ? 1 : 0),
          }),
          KEY,
        ),
    ),
    line(voussoirs.join(''), KEY, 2.2),
    ...range(4, (i) => {
      const x =
        ((spans[i]?.[0] ?? 0) +
          (spans[i]?.[1] ?? 0) +
          ((spans[i + 1]?.[0] ?? 0) - (spans[i + 1]?.[1] ?? 0))) /
        2
      return (
        shape(
          polyPath(
            [
              [x - 34, 600],
              [x, 580],
              [x + 34, 600],
              [x + 42, 840],
              [x - 42, 840],
            ],
            true,
          ),
          '#efe3c4',
          4,
        ) +
        line(
          hatch(
            [
              [
                [x, 580],
                [x + 34, 600],
                [x + 42, 840],
                [x, 840],
              ],
            ],
            { angle: 90, gap: 8 },
          ),
          KEY,
          2.6,
        )
      )
    }),
    shape(
      polyPath(
        [
          [0, 536],
          [400, 476],
          [985, 376],
          [1570, 476],
          [1920, 536],
          [1920, 562],
          [1570, 502],
          [985, 402],
          [400, 502],
          [0, 562],
        ],
        true,
      ),
      spot,
      4,
    ),
    fill(water, spot),
    ...(
      [
        [1030, 384, 1],
        [560, 462, 1],
      ] as const
    ).map(([x, y]) =>
      moved(
        `translate(${x} ${y})`,
        shape('M-13 0C-15-36-14-52 0-54C14-52 15-36 13 0z', '#a8432f', 3),
        shape(ellipsePath(0, -66, 11, 12), KEY, 2),
      ),
    ),
    shape(
      smoothPath([
        [690, 1010],
        [720, 1046],
        [930, 1050],
        [980, 1006],
      ]) + 'z',
      '#a8432f',
      5,
    ),
    line('M800 1008V860M800 870L920 985H806', KEY, 4),
    fill('M806 872L920 984H806z', PAPER),
    line('M640 1066H1010M690 1080H960', PAPER, 5),
  ].join('')
}

function delta(sheet: Sheet): string {
  const { second, tint } = sheet.inks
  const arms: Arm[] = []
  const grow = (from: Point, angle: number, length: number, wide: number, depth: number) => {
    const points = smoothPoints(
      [
        from,
        polar(from[0], from[1], length * 0.33, angle + sheet.dice.around(0, 30)),
        polar(from[0], from[1], length * 0.7, angle + sheet.dice.around(0, 20)),
        polar(from[0], from[1], length, angle),
      ],
      false,
      6,
    )
    arms.push({ points, from: wide, to: wide * 0.66 })
    const end = points.at(-1) ?? from
    if (depth === 0) return
    grow(
      end,
      angle - sheet.dice.between(14, 34),
      length * sheet.dice.between(0.68, 0.86),
      wide * 0.66,
      depth - 1,
    )
    grow(
      end,
      angle + sheet.dice.between(14, 34),
      length * sheet.dice.between(0.68, 0.86),
      wide * 0.66,
      depth - 1,
    )
  }
  grow([960, 60], 86, 330, 46, 5)
  const coast = (x: number) =>
    960 - 190 * ((x - 960) / 900) ** 2 + 34 * Math.sin(x / 90) + 22 * Math.sin(x / 37)
  const land: Field = measured((x, y) => y - coast(x), FRAME, 10)
  const river: Field = measured((x, y) => nearest(arms, x, y), FRAME, 12)
  const ground: Field = (x, y) => Math.max(land(x, y), -river(x, y))
  const fields = range(22 * 15, (i) =>
    parcel(sheet.dice, i, (x, y) => Math.min(river(x, y) - 52, -land(x, y) - 62) > 0, [
      second,
      '#c9b878',
      '#d9cb92',
    ]),
  )
  const edge = outline(ground, FRAME, 0, 8)
  let surf = ''
  for (let i = 0; i < 260; i++) surf += dot(sheet.dice.between(60, 1860), sheet.dice.between(900, 1150))
  return [
    ...range(9, (i) =>
      line(
        heightLines(
          measured((x, y) => y - coast(x) - 20 - i * (16 + i * 3), FRAME, 14),
          FRAME,
          0,
          16,
        ),
        tint,
        3.4 - i * 0.3,
      ),
    ),
    line(surf, tint, 3),
    moved('translate(8 12)', fill(edge, '#12353d')),
    fill(edge, '#e9dcb2'),
    ...range(4, (i) =>
      line(
        heightLines((x, y) => Math.min(river(x, y), -land(x, y)), FRAME, 14 + i * 15, 12),
        '#a8925a',
        2 - i * 0.3,
      ),
    ),
    ...fields,
    line(edge, KEY, 4),
    line(
      arms
        .filter((a) => a.from > 9)
        .map(({ points }) => smoothPath(points))
        .join(''),
      tint,
      2.4,
      { dash: '26 18' },
    ),
    moved(
      'translate(1690 1040)',
      ring(0, 0, 56, tint, 3),
      fill('M0-84L14 0L0-14L-14 0z', tint),
      fill('M0 84L14 0L0 14L-14 0z', second),
    ),
    line('M200 1070H420', tint, 5),
  ].join('')
}

type Arm = { points: Point[]; from: number; to: number }

function nearest(arms: readonly Arm[], x: number, y: number): number {
  let near = 1e9
  for (const { points, from, to } of arms) {
    const [a, b] = points[Math.floor(points.length / 2)] ?? [0, 0]
    if (Math.hypot(x - a, y - b) - 260 > near) continue
    points.forEach(([px, py], i) => {
      near = Math.min(
        near,
        Math.hypot(x - px, y - py) - Math.max(9, lerp(from, to, i / points.length) * 0.66),
      )
    })
  }
  return near
}

/** One tilled field of a slanting grid, or nothing where water runs or ground lies fallow. */
function parcel(
  dice: Dice,
  i: number,
  dry: (x: number, y: number) => boolean,
  colours: [string, string, string],
): string {
  const [u, v] = [(i % 22) * 92 - 1000, Math.floor(i / 22) * 78 - 560]
  const tilt = u < 0 ? 14 : -11
  const [cx, cy] = polar(960, 480, Math.hypot(u, v), (Math.atan2(v, u) * 180) / Math.PI + tilt)
  const [colour, fallow, angle] = [dice.pick(colours), dice.chance(0.3), dice.pick([0, 90])]
  const quad = (
    [
      [-40, -33],
      [40, -33],
      [40, 33],
      [-40, 33],
    ] as const
  ).map(([a, b]) => polar(cx, cy, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI + tilt))
  if (fallow || !quad.every(([x, y]) => dry(x, y))) return ''
  return (
    shape(polyPath(quad, true), colour, 2) + line(hatch([quad], { angle: angle + tilt, gap: 9 }), KEY, 1.5)
  )
}

function lighthouse(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const sky = engrave({
    inside: (_, y) => y - 872,
    box: [56, 128, 1864, 872],
    gap: 15,
    step: 18,
    tone: (x, y) => {
      const a = Math.abs(Math.atan2(y - 318, Math.abs(x - 900)))
      const beam = a < 0.17
      return beam ? 0 : clamp(0.2 + (y - 128) / 1700 + 0.08 * Math.sin(x / 150 + y / 38))
    },
  })
  const sea = range(15, (i) =>
    brushPath(
      range(
        40,
        (k): Point => [40 + k * 47, 884 + i * 19 + i * i * 0.3 + Math.sin(k * 0.9 + i * 2.1) * (3 + i * 0.7)],
      ),
      (t) => 1.4 + i * 0.25 + Math.sin(t * 40 + i * 3) * (0.8 + i * 0.12),
    ),
  )
  const tower = polygon([
    [842, 420],
    [958, 420],
    [1010, 960],
    [790, 960],
  ])
  const rocks = meld(
    50,
    oval(900, 1010, 330, 110),
    oval(650, 1060, 200, 90, -10),
    oval(1180, 1060, 240, 86, 8),
  )
  const stars = range(60, (i) => {
    const [x, y] = [sheet.dice.between(70, 1850), sheet.dice.between(140, 800)]
    return Math.abs(Math.atan2(y - 318, Math.abs(x - 900))) < 0.2 ? '' : disc(x, y, i % 7 ? 2.6 : 5, PAPER)
  })
  return [
    fill(
      polyPath(
        [
          [900, 318],
          [1864, 150],
          [1864, 486],
        ],
        true,
      ),
      '#f1dfa6',
    ),
    fill(
      polyPath(
        [
          [900, 318],
          [56, 172],
          [56, 464],
        ],
        true,
      ),
      '#f1dfa6',
    ),
    fill(sky, spot),
    line(
      range(7, (i) =>
        polyPath([
          [930, 318],
          [1864, 180 + i * 46],
        ]),
      ).join('') +
        range(6, (i) =>
          polyPath([
            [870, 318],
            [56, 196 + i * 48],
          ]),
        ).join(''),
      '#d8b867',
      2,
      { dash: '40 16' },
    ),
    ...stars,
    disc(1520, 640, 74, tint),
    disc(1552, 622, 66, '#132e35'),
    fill('M56 872H1864V1152H56z', '#0e252b'),
    fill(sea.join(''), '#6fa0a3'),
    fill(
      range(13, (i) => ellipsePath(1520 + Math.sin(i * 2) * 18, 890 + i * 19, 60 - i * 3, 3)).join(''),
      tint,
    ),
    solid(rocks, [440, 880, 1440, 1152], {
      ground: '#3c3a34',
      depth: 80,
      angle: 20,
      gap: 12,
      key: '#0c1416',
    }),
    solid(tower, [780, 410, 1020, 966], { ground: PAPER, depth: 106, angle: 90, gap: 10, bend: 0 }),
    ...[500, 650, 800].map((y) =>
      over(
        fill(
          polyPath(
            [
              [lerp(842, 790, (y - 420) / 540), y],
              [lerp(958, 1010, (y - 420) / 540), y],
              [lerp(958, 1010, (y - 346) / 540), y + 74],
              [lerp(842, 790, (y - 346) / 540), y + 74],
            ],
            true,
          ),
          '#b1532f',
        ),
      ),
    ),
    ...[470, 610, 760].map((y) => shape(rectPath(888, y - 20, 24, 40), '#132e35', 3)),
    shape('M876 960v-64a24 24 0 0 1 48 0v64z', '#132e35', 4),
    shape(rectPath(810, 396, 180, 26), PAPER, 5),
    line(range(10, (i) => `M${818 + i * 18} 396v-34`).join('') + 'M812 362H988', KEY, 4),
    shape(rectPath(850, 262, 100, 134), '#f6e29a', 5),
    line('M883 262V396M917 262V396', KEY, 4),
    disc(900, 322, 27, PAPER),
    ring(900, 322, 27, KEY, 3),
    shape(
      smoothPath([
        [830, 264],
        [860, 214],
        [900, 196],
        [940, 214],
        [970, 264],
      ]) + 'z',
      '#b1532f',
      5,
    ),
    line('M900 196V150', KEY, 6),
    disc(900, 148, 9, second),
    shape(
      polyPath(
        [
          [1040, 960],
          [1040, 900],
          [1100, 860],
          [1160, 900],
          [1160, 960],
        ],
        true,
      ),
      '#d8c9a6',
      4,
    ),
    shape(
      polyPath(
        [
          [1024, 908],
          [1100, 850],
          [1176, 908],
        ],
        true,
      ),
      '#b1532f',
      4,
    ),
    fill('M1086 960v-36h30v36z', KEY),
    fill('M1052 912h22v22h-22z', '#f6e29a'),
    line(range(9, (i) => smoothPath(arcPoints(520 + i * 110, 1120, 46, 14, 190, 350, 8))).join(''), PAPER, 4),
  ].join('')
}
