/** Plates seen through the microscope: crystals, white cells, antibodies, a cell as a map, the gene. */
import { contours, heightLines, outline } from './kit/contour.ts'
import { ball, type Field, join, measured, meld, oval, rod } from './kit/fields.ts'
import { hatch } from './kit/hatch.ts'
import { clipped, disc, fill, KEY, line, moved, over, PAPER, ring, shape } from './kit/ink.ts'
import { FRAME, type Sheet } from './kit/paper.ts'
import { brushPath, circlePath, type Point, polar, polyPath, range, smoothPath } from './kit/paths.ts'
import type { Family } from './kit/plate-kind.ts'
import { solid } from './kit/solid.ts'
import { dots } from './kit/stipple.ts'

export const CELLS: Family = {
  'urate-crystals': { title: 'Urate, between crossed polars', ink: 'ochre', ground: 'key', draw: urate },
  'pyrophosphate-crystals': { title: 'Pyrophosphate, several habits', ink: 'moss', draw: pyrophosphate },
  'neutrophil-field': { title: 'White cells of an effusion', ink: 'plum', ground: 'tint', draw: neutrophils },
  'antibody-flock': { title: 'Antibodies, in passage', ink: 'rust', draw: antibodies },
  'b-cell-map': { title: 'Chart of a B cell', ink: 'petrol', ground: 'tint', double: true, draw: cellMap },
  'gene-helix': { title: 'The double thread', ink: 'verdigris', ground: 'second', draw: helix },
}

function urate(sheet: Sheet): string {
  const d = sheet.dice
  const hubs: Point[] = [
    [760, 560],
    [1180, 760],
    [1060, 380],
  ]
  const needles = hubs.flatMap(([x, y], h) =>
    range(h === 0 ? 46 : 26, (i) => {
      const angle = i * 137.5 + d.around(0, 20)
      return needle(
        x + d.around(0, 30),
        y + d.around(0, 30),
        angle,
        d.between(120, h === 0 ? 470 : 300),
        d.between(5, 13),
      )
    }),
  )
  const loose = range(34, () =>
    needle(
      d.between(380, 1540),
      d.between(180, 1100),
      d.between(0, 360),
      d.between(60, 180),
      d.between(3, 8),
    ),
  )
  return [
    disc(960, 640, 590, '#4d3550'),
    dots(d, [370, 128, 1550, 1152], 900, ball(960, 640, 590), '#7d5a72', 5),
    clipped('urate-field', circlePath(960, 640, 590), ...loose, ...needles),
    ring(960, 640, 590, PAPER, 4),
    ring(960, 640, 606, PAPER, 1.4),
    line('M960 60V160M960 1120V1220M330 640H420M1500 640H1600', PAPER, 2),
    line('M150 1080H330M150 1066V1094M330 1066V1094', PAPER, 3),
  ].join('')
}

/** Colour follows direction, as it does between crossed polars with a compensator: yellow along, blue across. */
function needle(x: number, y: number, angle: number, length: number, wide: number): string {
  const along = Math.cos((2 * (angle - 35) * Math.PI) / 180)
  const colour = along > 0.35 ? '#e3b23c' : along < -0.35 ? '#4f93a8' : '#efe0c0'
  const tip = polar(0, 0, length, 0)
  const blade: Point[] = [
    [-14, 0],
    [0, -wide],
    [tip[0] - 40, -wide * 0.8],
    [tip[0], 0],
    [tip[0] - 40, wide * 0.8],
    [0, wide],
  ]
  return moved(
    `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
    fill(polyPath(blade, true), colour),
    fill(
      polyPath(
        [
          [-14, 0],
          [0, wide],
          [tip[0] - 40, wide * 0.8],
          [tip[0], 0],
        ],
        true,
      ),
      '#201520',
      0.38,
    ),
    line(polyPath(blade, true), '#1a1018', 2.2),
  )
}

const HABITS = [
  [420, 330, 96, 150, 24, 18],
  [800, 300, 130, 92, 70, -8],
  [1190, 340, 80, 190, 30, 32],
  [1560, 310, 120, 120, 50, 4],
  [390, 720, 150, 86, 60, -24],
  [800, 710, 190, 210, 90, 12],
  [1250, 740, 140, 110, 40, -30],
  [1590, 720, 70, 170, 30, 10],
  [330, 1030, 70, 70, 30, 40],
  [560, 1040, 90, 60, 26, 8],
  [1100, 1040, 110, 60, 34, -12],
  [1400, 1050, 60, 80, 26, 20],
] as const

function pyrophosphate(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  return [
    disc(800, 700, 330, tint),
    ring(800, 700, 330, KEY, 1.6),
    ring(800, 700, 342, KEY, 1.2),
    ...HABITS.map(([x, y, w, h, deep, turn], i) =>
      rhomb(
        x,
        y,
        w,
        h,
        deep,
        turn,
        i === 5 ? second : i % 3 === 1 ? spot : i % 4 === 0 ? tint : '#e6dcb9',
        sheet,
      ),
    ),
    line('M140 500H1780M140 905H560M1040 905H1780', KEY, 1.6, { dash: '1 9' }),
  ].join('')
}

function rhomb(
  x: number,
  y: number,
  w: number,
  h: number,
  deep: number,
  turn: number,
  wash: string,
  sheet: Sheet,
): string {
  const lean = w * 0.36
  const front: Point[] = [
    [-w / 2 + lean / 2, -h / 2],
    [w / 2 + lean / 2, -h / 2],
    [w / 2 - lean / 2, h / 2],
    [-w / 2 - lean / 2, h / 2],
  ]
  const back = front.map(([a, b]): Point => [a + deep, b - deep * 0.7])
  const [f0, f1, f2] = front
  const [b0, b1, b2] = back
  if (!f0 || !f1 || !f2 || !b0 || !b1 || !b2) return ''
  const top: Point[] = [f0, f1, b1, b0]
  const side: Point[] = [f1, f2, b2, b1]
  return moved(
    `translate(${x} ${y}) rotate(${turn})`,
    moved(
      `translate(${sheet.slip[0]} ${sheet.slip[1]})`,
      fill(polyPath(front, true), wash),
      fill(polyPath(side, true), wash),
    ),
    line(hatch([side], { angle: 62, gap: 7 }), KEY, 2.6),
    line(hatch([side], { angle: -30, gap: 9 }), KEY, 1.4),
    line(hatch([front], { angle: 62, gap: 13, dice: sheet.dice, unsteady: 30, skip: 0.12 }), KEY, 1.6),
    shape(polyPath(top, true), PAPER, 3),
    line(polyPath(front, true), KEY, 3.6),
    line(polyPath(side, true), KEY, 3),
    line(
      polyPath([
        [f0[0] + 14, f0[1] + 14],
        [f2[0] - w * 0.55, f2[1] - 16],
      ]),
      KEY,
      1.2,
    ),
  )
}

const WHITE = [
  [640, 480, 205],
  [1080, 420, 160],
  [1390, 690, 215],
  [960, 800, 180],
  [520, 900, 150],
  [1660, 350, 140],
  [1720, 960, 150],
  [240, 330, 150],
  [1200, 1040, 130],
  [160, 760, 120],
  [770, 1110, 90],
  [820, 210, 80],
  [1480, 220, 70],
  [1430, 1010, 70],
] as const

function neutrophils(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const d = sheet.dice
  return WHITE.map(([x, y, r], i) => {
    if (r < 95)
      return (
        shape(circlePath(x, y, r), second, 4) +
        line(
          smoothPath([
            [x - r * 0.5, y],
            [x, y + r * 0.34],
            [x + r * 0.5, y],
          ]),
          KEY,
          2.4,
        ) +
        ring(x, y, r * 0.56, KEY, 1.6)
      )
    const cell = measured(
      (px, py) =>
        Math.hypot(px - x, py - y) -
        r * (1 + 0.05 * Math.sin(Math.atan2(py - y, px - x) * (3 + (i % 3)) + i)),
      [x - r - 40, y - r - 40, x + r + 40, y + r + 40],
      6,
    )
    const lobes = range(3 + (i % 3), (k): Point => polar(x, y, r * 0.44, i * 50 + k * (76 + (i % 2) * 16)))
    const nucleus = meld(
      r * 0.2,
      ...lobes.map(([a, b], k) => oval(a, b, r * 0.3, r * 0.22, i * 40 + k * 70)),
      ...lobes.slice(1).map((p, k) => rod(lobes[k] ?? p, p, r * 0.07)),
    )
    const area = [x - r - 20, y - r - 20, x + r + 20, y + r + 20] as const
    return [
      fill(outline(cell, area, 0, 8), PAPER),
      over(
        moved(
          `translate(${sheet.slip[0]} ${sheet.slip[1]})`,
          fill(outline(cell, area, 0, 8), i % 2 ? '#efdcc6' : '#e2c3c0'),
        ),
      ),
      dots(
        d,
        area,
        r * 3.2,
        (px, py) => Math.max(cell(px, py) + 8, 12 - nucleus(px, py)),
        second,
        4.6,
        (px, py) => 0.25 + 0.75 * (1 + cell(px, py) / r),
      ),
      dots(
        d,
        area,
        r * 2.2,
        (px, py) => Math.max(cell(px, py) + 6, 10 - nucleus(px, py)),
        KEY,
        3,
        (px, py) => (px - x + py - y + r) / (2 * r),
      ),
      solid(nucleus, area, {
        ground: spot,
        depth: r * 0.26,
        angle: 30 + i * 25,
        gap: 9,
        shade: 0.9,
        edge: 3,
      }),
      line(outline(cell, area, 0, 8), KEY, 4.5),
    ].join('')
  }).join('')
}

function antibodies(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const bird = (x: number, y: number, s: number, turn: number, colour: string) =>
    moved(
      `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
      ...[-1, 1].flatMap((side) => [
        line(
          smoothPath([
            [side * 7, 4],
            [side * 40, -34],
            [side * 116, -58],
          ]),
          KEY,
          22,
        ),
        line(
          smoothPath([
            [side * 7, 4],
            [side * 40, -34],
            [side * 116, -58],
          ]),
          colour,
          14,
        ),
        line(
          smoothPath([
            [side * 42, -8],
            [side * 78, -26],
            [side * 122, -32],
          ]),
          KEY,
          18,
        ),
        line(
          smoothPath([
            [side * 42, -8],
            [side * 78, -26],
            [side * 122, -32],
          ]),
          PAPER,
          11,
        ),
        line(`M${side * 9} 0V108`, KEY, 19),
        line(`M${side * 9} 0V108`, colour, 12),
      ]),
      line('M-14 34H14M-14 48H14', KEY, 3),
    )
  const flock = range(15, (i) => {
    const k = Math.ceil(i / 2)
    const side = i % 2 ? 1 : -1
    return {
      x: 1330 - k * 138 + side * 26,
      y: 420 + side * k * 52 + k * 18,
      s: 1.32 - k * 0.105,
      turn: 62 - side * 6 + (i % 3) * 4,
    }
  }).reverse()
  return [
    disc(1240, 560, 300, second),
    ...range(24, (i) =>
      line(`M${56 + ((i * 311) % 500)} ${160 + i * 27}H${900 + ((i * 457) % 960)}`, tint, 3 + (i % 3)),
    ),
    fill(
      `M56 990${range(20, (i) => `Q${80 + i * 96} ${950 + (i % 2) * 30} ${56 + (i + 1) * 96} ${980 - (i % 3) * 14}`).join('')}V1152H56z`,
      spot,
    ),
    line(
      range(15, (i) =>
        smoothPath(range(13, (k): Point => [56 + k * 152, 1010 + i * 11 + Math.sin(k * 1.3 + i * 0.5) * 7])),
      ).join(''),
      PAPER,
      1.6,
      { opacity: 0.6 },
    ),
    ...flock.map(({ x, y, s, turn }, i) => bird(x, y, s, turn, i % 4 === 1 ? spot : '#f0cfae')),
  ].join('')
}

function cellMap(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const land: Field = measured(
    (x, y) => {
      const a = Math.atan2(y - 640, x - 900)
      return (
        Math.hypot(x - 900, (y - 640) * 1.12) -
        370 -
        46 * Math.sin(a * 3 + 0.6) -
        26 * Math.sin(a * 7 + 2) -
        14 * Math.sin(a * 13 + 1)
      )
    },
    FRAME,
    8,
  )
  const islands: Field = join(
    oval(1480, 360, 60, 34, 20),
    oval(1560, 450, 34, 26),
    oval(420, 1010, 56, 30, -30),
    oval(1520, 960, 80, 44, -14),
  )
  const all = join(land, islands)
  const hill: Field = measured(
    (x, y) => Math.hypot(x - 960, y - 590) - 190 - 22 * Math.sin(Math.atan2(y - 590, x - 960) * 4),
    FRAME,
    8,
  )
  const shore = outline(all, FRAME, 0, 8)
  return [
    line(
      range(12, (i) => `M${200 + i * 140} 128V1152`).join('') +
        range(7, (i) => `M56 ${220 + i * 140}H1864`).join(''),
      spot,
      1.4,
      { opacity: 0.5 },
    ),
    ...[16, 36, 60, 88].map((level, i) => line(heightLines(all, FRAME, level, 12), spot, 2.6 - i * 0.5)),
    fill(shore, PAPER),
    over(moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(shore, '#ecdcb8'))),
    line(shore, KEY, 5),
    ...range(7, (i) =>
      line(
        contours(land, FRAME, -40 - i * 30, 12)
          .map((p) => smoothPath(p.filter((_, k) => k % 2 === 0)))
          .join(''),
        KEY,
        1.3,
      ),
    ),
    solid(hill, [700, 340, 1220, 840], { ground: second, depth: 130, angle: 20, gap: 11, bend: 0.5 }),
    ...range(34, (i) => {
      const [x, y] = polar(900, 640, 270 + (i % 4) * 22, i * 41)
      return land(x, y) < -24 && hill(x, y) > 24
        ? line(`M${x - 12} ${y}l12 -20l12 20M${x - 2} ${y}l12 -15`, KEY, 2.4)
        : ''
    }),
    line(
      smoothPath([
        [560, 560],
        [640, 620],
        [700, 600],
        [770, 640],
      ]) +
        smoothPath([
          [880, 990],
          [900, 900],
          [960, 850],
          [950, 790],
        ]),
      spot,
      6,
    ),
    moved(
      'translate(1640 720)',
      ring(0, 0, 74, KEY, 2),
      fill('M0-100L16 0H-16zM0 100L16 0H-16zM-100 0L0-16V16zM100 0L0-16V16z', KEY),
      fill('M0-100L16 0H0zM0 100L-16 0H0zM-100 0L0 16V0zM100 0L0-16V0z', tint),
    ),
    line('M180 1080H480', KEY, 3),
    ...range(6, (i) => fill(`M${180 + i * 50} 1068h50v12h-50z`, i % 2 ? PAPER : KEY)),
  ].join('')
}

function helix(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const turns = 2.4
  const at = (t: number, phase: number): Point => [
    lerpX(t) + Math.cos(t * Math.PI * 2 * turns + phase) * 116,
    1240 - t * 1200 + Math.cos(t * Math.PI * 2 * turns + phase) * 150,
  ]
  const lerpX = (t: number) => 190 + t * 1540
  const depth = (t: number, phase: number) => Math.sin(t * Math.PI * 2 * turns + phase)
  const n = 200
  const strand = (phase: number, near: boolean, colour: string) =>
    segments(n, (t) => depth(t, phase) >= 0 === near)
      .map((list) => {
        const path = brushPath(
          list.map((t) => at(t, phase)),
          (_, i) => 15 + 17 * (1 + depth(list[i] ?? 0, phase)),
        )
        const lines = range(6, (k) =>
          smoothPath(
            list.map((t): Point => {
              const [x, y] = at(t, phase)
              const w = (15 + 17 * (1 + depth(t, phase))) * (k / 3 - 0.83)
              return [x + w * 0.62, y + w * 0.78]
            }),
          ),
        )
        return shape(path, colour, 5) + line(lines.slice(near ? 2 : 0).join(''), KEY, near ? 2 : 2.4)
      })
      .join('')
  const rungs = range(40, (i) => {
    const t = (i + 0.5) / 40
    const [a, b] = [at(t, 0), at(t, Math.PI)]
    const m: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    return (
      line(polyPath([a, m]), KEY, 15) +
      line(polyPath([m, b]), KEY, 15) +
      line(polyPath([a, m]), i % 3 ? '#e2b66a' : spot, 9) +
      line(polyPath([m, b]), i % 2 ? PAPER : tint, 9)
    )
  })
  return [
    ...range(10, (i) => ring(960, 640, 180 + i * 90, '#c9694a', 2)),
    strand(0, false, tint),
    strand(Math.PI, false, spot),
    ...rungs,
    strand(0, true, PAPER),
    strand(Math.PI, true, spot),
  ].join('')
}

function segments(n: number, want: (t: number) => boolean): number[][] {
  const lists: number[][] = []
  let open: number[] = []
  for (let i = 0; i <= n; i++) {
    if (want(i / n)) open.push(i / n)
    if ((!want(i / n) || i === n) && open.length > 0) {
      if (open.length > 2) lists.push(open)
      open = []
    }
  }
  return lists
}
