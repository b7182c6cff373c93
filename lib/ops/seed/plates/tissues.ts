/** Plates of soft parts and bodies: muscle, tears, skin, a butterfly, growth, a map of pain. */
import { heightLines, outline } from './kit/contour.ts'
import { engrave } from './kit/engrave.ts'
import { ball, type Field, measured, meld, oval, polygon, rod } from './kit/fields.ts'
import { disc, fill, KEY, line, moved, over, PAPER, ring, shape } from './kit/ink.ts'
import { words } from './kit/letters.ts'
import { FRAME, type Sheet } from './kit/paper.ts'
import {
  brushPath,
  clamp,
  type Point,
  polar,
  polyPath,
  range,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import { curve, type Family } from './kit/plate-kind.ts'
import { solid } from './kit/solid.ts'
import { dots } from './kit/stipple.ts'

export const TISSUES: Family = {
  'muscle-fibres': { title: 'Fibres of a muscle, teased apart', ink: 'oxblood', draw: muscle },
  'tear-film': { title: 'The eye and its film', ink: 'petrol', draw: eye },
  'skin-fibrosis': { title: 'Thickened skin, in section', ink: 'plum', draw: skin },
  'butterfly-mask': { title: 'Papilio discoides, pinned', ink: 'oxblood', ground: 'tint', draw: butterfly },
  'child-growth': { title: 'Curves of growth', ink: 'moss', draw: growth },
  'pain-map': { title: 'A map of aches', ink: 'slate', draw: painMap },
}

function muscle(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const ends = range(19, (i) => ({
    x: 470 + (i % 5) * 62 + ((i / 5) | 0) * 14 - (((i / 5) | 0) % 2) * 30,
    y: 400 + ((i / 5) | 0) * 104 + (i % 5) * 18,
    r: 48 + ((i * 7) % 13),
  }))
  const tube = ({ x, y, r }: { x: number; y: number; r: number }, i: number) => {
    const lift = (i - 9) * 30
    const path = smoothPoints(
      [
        [x, y],
        [x + 300, y - 30 + lift * 0.1],
        [x + 760, y - 40 + lift * 0.7],
        [2000, y - 120 + lift * 1.7],
      ],
      false,
      22,
    )
    const body = brushPath(path, () => r)
    const bands = path.slice(3).map(([px, py], k): string => {
      const [qx, qy] = path[k + 2] ?? [px, py]
      const l = Math.hypot(px - qx, py - qy) || 1
      const [nx, ny] = [-(py - qy) / l, (px - qx) / l]
      const b = 12
      return smoothPath([
        [px - nx * r, py - ny * r],
        [px + b, py],
        [px + nx * r, py + ny * r],
      ])
    })
    const lower = path.map(([px, py]): Point => [px, py + r * 0.62])
    return (
      shape(body, i % 4 === 1 ? second : i % 3 === 0 ? '#b2564a' : spot, 4) +
      line(bands.join(''), i % 4 === 1 ? KEY : '#f0cdb8', 3) +
      line(smoothPath(lower) + smoothPath(lower.map(([a, b]): Point => [a, b + r * 0.16])), KEY, 3)
    )
  }
  const cap = ({ x, y, r }: { x: number; y: number; r: number }, i: number) =>
    moved(
      `translate(${x} ${y})`,
      shape(
        smoothPath(
          range(7, (k) => polar(0, 0, r * (0.94 + ((k * 3 + i) % 3) * 0.06), k * 51.4)),
          true,
        ),
        PAPER,
        4,
      ),
      line(
        smoothPath(
          range(7, (k) => polar(0, 0, r * 0.8, k * 51.4)),
          true,
        ),
        KEY,
        1.4,
      ),
      dots(sheet.dice, [-r, -r, r, r], 80, ball(0, 0, r * 0.76), spot, 5),
      disc(r * 0.5 * Math.cos(i), r * 0.76 * Math.sin(i), 7, KEY),
    )
  return [
    fill('M56 128H700L420 1152H56z', tint),
    ...range(12, (i) => line(`M${120 + i * 44} 128L${20 + i * 34} 1152`, PAPER, 2)),
    ...ends.flatMap((e, i) => [tube(e, i)]),
    ...ends.map(cap),
  ].join('')
}

function eye(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const [cx, cy] = [960, 620]
  const lid = smoothPoints(
    [
      [250, 690],
      [480, 460],
      [820, 320],
      [1180, 350],
      [1480, 520],
      [1690, 720],
    ],
    false,
    14,
  )
  const low = smoothPoints(
    [
      [1690, 720],
      [1420, 850],
      [1060, 930],
      [680, 880],
      [420, 760],
      [250, 690],
    ],
    false,
    14,
  )
  const white = measured(polygon([...lid, ...low]), [200, 280, 1740, 980], 6)
  const iris = ball(cx, cy, 258)
  const rays = range(150, (i) => {
    const a = i * 2.4
    const r1 = 112 + (i % 5) * 9
    return brushPath(
      [polar(cx, cy, r1, a), polar(cx, cy, 180, a + (i % 3) - 1), polar(cx, cy, 246 - (i % 4) * 16, a)],
      (t) => 3.6 * (1 - t) + 1,
    )
  })
  const lashes = range(25, (i) => {
    const p = lid[Math.round(6 + i * 2.4)] ?? [0, 0]
    const t = i / 24
    return brushPath(
      smoothPoints(
        [p, [p[0] - 60 + t * 130, p[1] - 60], [p[0] - 130 + t * 280, p[1] - 105 - 30 * Math.sin(t * 3.1)]],
        false,
        6,
      ),
      (s) => 6 * (1 - s) + 0.6,
    )
  })
  const brow = range(5, (i) =>
    curve(
      smoothPoints(lid.filter((_, k) => k % 6 === 0).map(([x, y]): Point => [x + 10, y - 44 - i * 15])),
      KEY,
      3.4 - i * 0.5,
    ),
  )
  const drop = (x: number, y: number, s: number) => {
    const f = meld(40 * s, ball(x, y, 50 * s), rod([x, y - 20 * s], [x, y - 108 * s], 34 * s, 3))
    return (
      solid(f, [x - 80, y - 130, x + 80, y + 80], { wash: '#a9c9c8', depth: 44 * s, angle: 15, gap: 8 }) +
      line(
        smoothPath([
          [x - 22 * s, y + 4 * s],
          [x - 14 * s, y + 26 * s],
          [x + 4 * s, y + 34 * s],
        ]),
        PAPER,
        5,
      )
    )
  }
  return [
    fill('M56 128H1864V1152H56z', '#efd9bd'),
    line(
      engrave({
        inside: (x, y) => 24 - white(x, y),
        box: FRAME,
        gap: 15,
        angle: 0,
        step: 14,
        tone: (_, y) => clamp((y - 560) / 1100, 0.09, 0.42),
        bend: (x, y) => -70 * Math.exp(-(((x - 960) / 560) ** 2)) * Math.sign(620 - y),
      }),
      KEY,
      0.1,
    ),
    fill(
      engrave({
        inside: (x, y) => 24 - white(x, y),
        box: FRAME,
        gap: 15,
        angle: 0,
        step: 14,
        tone: (_, y) => clamp(Math.abs(y - 560) / 1500, 0.08, 0.42),
        bend: (x, y) => -80 * Math.exp(-(((x - 960) / 560) ** 2)) * Math.sign(620 - y),
      }),
      KEY,
    ),
    ...brow,
    shape(`${polyPath([...lid, ...low], true)}`, PAPER, 7),
    fill(
      engrave({
        inside: white,
        box: [240, 300, 1720, 960],
        gap: 11,
        angle: 70,
        tone: (x, y) => clamp(0.5 - (y - 340 - Math.abs(x - 960) * 0.28) / 240),
      }),
      KEY,
    ),
    fill(
      outline((x, y) => Math.max(iris(x, y), white(x, y)), [600, 300, 1320, 960], 0, 6),
      spot,
    ),
    fill(rays.join(''), tint),
    ...range(3, (i) => ring(cx, cy, 150 + i * 4, second, 2)),
    disc(cx, cy, 112, KEY),
    fill(
      smoothPath(
        [
          [880, 470],
          [950, 440],
          [1010, 470],
          [960, 560],
          [890, 560],
        ],
        true,
      ),
      PAPER,
    ),
    ring(cx, cy, 258, KEY, 6),
    curve(lid, KEY, 15),
    line(smoothPath(low), KEY, 5),
    curve(
      low.map(([x, y]): Point => [x, y - 17]),
      second,
      9,
    ),
    curve(
      low.map(([x, y]): Point => [x, y - 30]),
      PAPER,
      5,
    ),
    fill(lashes.join(''), KEY),
    drop(560, 900, 1),
    drop(780, 1030, 1.25),
    drop(1290, 990, 0.85),
  ].join('')
}

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

function butterfly(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const fore: Point[] = [
    [985, 560],
    [1060, 430],
    [1220, 300],
    [1420, 230],
    [1560, 250],
    [1580, 340],
    [1530, 460],
    [1450, 580],
    [1330, 660],
    [1160, 680],
    [1020, 640],
  ]
  const hind: Point[] = [
    [990, 640],
    [1140, 690],
    [1320, 690],
    [1430, 760],
    [1440, 880],
    [1370, 980],
    [1250, 1010],
    [1160, 1070],
    [1110, 980],
    [1040, 830],
  ]
  const veins = range(7, (i) =>
    smoothPath([[1000, 590], [1150, 520 + i * 12], polar(1000, 590, 500 - i * 22, -34 + i * 11)]),
  )
  const eyes = [
    [1400, 390, 56],
    [1270, 850, 62],
    [1320, 560, 26],
    [1180, 760, 24],
  ] as const
  const wing = (points: Point[], angle: number, wash: string) =>
    solid(polygon(smoothPoints(points, true, 6)), [960, 200, 1620, 1100], {
      wash,
      depth: 130,
      angle,
      gap: 12,
      slip: [5, 4],
      bend: 0.25,
    })
  const half = [
    wing(hind, 66, second),
    wing(fore, -24, spot),
    line(veins.join(''), PAPER, 2.6),
    line(
      range(5, (i) =>
        smoothPath([[1020, 700], [1160, 790 + i * 20], polar(1000, 660, 420 - i * 20, 18 + i * 11)]),
      ).join(''),
      KEY,
      2.2,
    ),
    ...eyes.map(
      ([x, y, r]) =>
        disc(x, y, r, KEY) +
        disc(x, y, r * 0.78, PAPER) +
        disc(x + 3, y, r * 0.5, spot) +
        disc(x - r * 0.1, y - r * 0.14, r * 0.18, PAPER),
    ),
    ...range(9, (i) => {
      const [x, y] = fore[3 + Math.floor(i / 2)] ?? [0, 0]
      return disc(x - 30 - (i % 2) * 26, y + 24 + (i % 2) * 40, 9, PAPER)
    }),
    curve(
      [
        [972, 420],
        [1010, 320],
        [1080, 240],
      ],
      KEY,
      4,
    ),
    disc(1083, 238, 9, KEY),
  ].join('')
  return [
    fill('M360 165H1560V1115H360z', PAPER),
    line('M360 165H1560V1115H360z', KEY, 3),
    line('M378 183H1542V1097H378z', KEY, 1.2),
    fill(
      smoothPath(
        [
          [960, 240],
          [1150, 290],
          [1250, 480],
          [1230, 720],
          [1120, 930],
          [960, 1060],
          [800, 930],
          [690, 720],
          [670, 480],
          [770, 290],
        ],
        true,
      ),
      '#e9cdb2',
    ),
    half,
    moved('translate(1920 0) scale(-1 1)', half),
    solid(
      meld(30, oval(960, 460, 30, 40), oval(960, 600, 40, 100), oval(960, 800, 30, 150)),
      [880, 400, 1040, 980],
      { wash: '#7a5a48', depth: 34, angle: 0, gap: 9 },
    ),
    disc(960, 590, 10, PAPER),
    ring(960, 590, 10, KEY, 3),
    line('M960 590L985 545', KEY, 3),
  ].join('')
}

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
    shape(
      smoothPath(
        [
          [120, 1152],
          [170, 1096],
          [250, 1076],
          [340, 1090],
          [390, 1152],
        ],
        true,
      ),
      '#8c5d40',
      4,
    ),
  ].join('')
}

function painMap(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const side = (s: number): Field =>
    meld(
      34,
      rod([960 + s * 112, 410], [960 + s * 205, 620], 40, 32),
      rod([960 + s * 205, 620], [960 + s * 262, 800], 30, 22),
      oval(960 + s * 274, 842, 22, 42, -s * 14),
      rod([960 + s * 58, 720], [960 + s * 76, 960], 66, 44),
      rod([960 + s * 76, 960], [960 + s * 82, 1220], 44, 28),
    )
  const body = measured(
    meld(
      36,
      oval(960, 232, 62, 80),
      rod([960, 300], [960, 380], 32, 40),
      rod([890, 400], [1030, 400], 44),
      oval(960, 500, 122, 150),
      oval(960, 690, 116, 96),
      side(1),
      side(-1),
    ),
    [620, 120, 1300, 1240],
    5,
  )
  const spots = [
    [1165, 620, 1],
    [848, 408, 0.9],
    [1052, 706, 1.1],
    [1036, 962, 1],
    [884, 962, 0.7],
    [690, 838, 0.8],
    [960, 330, 0.7],
  ] as const
  const heat: Field = measured(
    (x, y) => spots.reduce((sum, [a, b, w]) => sum - w / (1 + ((x - a) ** 2 + (y - b) ** 2) / 5200), 0),
    FRAME,
    10,
  )
  return [
    fill('M56 128H1864V1152H56z', tint),
    ...range(12, (i) =>
      line(
        heightLines(heat, FRAME, -0.16 - i * 0.065, 14),
        i % 4 === 0 ? KEY : spot,
        i % 4 === 0 ? 2.6 : 1.5,
      ),
    ),
    moved('translate(12 14)', fill(outline(body, [640, 128, 1290, 1152], 0, 8), spot, 0.5)),
    fill(outline(body, [640, 128, 1290, 1152], 0, 6), PAPER),
    ...[0.55, 0.72, 0.9].map((level, i) =>
      over(
        fill(
          outline((x, y) => Math.max(body(x, y), heat(x, y) + level), [640, 128, 1290, 1152], 0, 7),
          i === 2 ? second : '#e9b08f',
          0.85,
        ),
      ),
    ),
    ...range(9, (i) =>
      line(
        outline((x, y) => Math.max(body(x, y), heat(x, y) + 0.42 + i * 0.075), [640, 128, 1290, 1152], 0, 7),
        KEY,
        1.5,
      ),
    ),
    line(outline(body, [640, 128, 1290, 1152], 0, 6), KEY, 5),
    ...spots.map(([x, y]) => disc(x, y, 7, KEY)),
    line('M330 1000L1036 962M1620 420L1165 620M330 260L848 408', KEY, 1.6),
    ...(
      [
        ['iii', 320, 1000],
        ['i', 1630, 420],
        ['ii', 320, 260],
      ] as const
    ).map(([t, x, y]) =>
      words(t, x, y + 10, KEY, { size: 36, cut: '400-italic', align: x > 900 ? 'left' : 'right' }),
    ),
  ].join('')
}
