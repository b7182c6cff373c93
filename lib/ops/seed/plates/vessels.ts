/** Plates of things that branch and carry: capillaries, arteries, ducts, nerve roots. */
import { ball, common, type Field, measured, meld, oval, polygon } from './kit/fields.ts'
import { disc, fill, KEY, line, moved, over, PAPER, ring, shape } from './kit/ink.ts'
import type { Sheet } from './kit/paper.ts'
import {
  arcPoints,
  brushPath,
  circlePath,
  lerp,
  type Point,
  polar,
  polyPath,
  range,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import { curve, type Family, leader } from './kit/plate-kind.ts'
import type { Dice } from './kit/seeded.ts'
import { solid } from './kit/solid.ts'
import { dots } from './kit/stipple.ts'

export const VESSELS: Family = {
  'capillary-loops': { title: 'Loops at the fold of the nail', ink: 'oxblood', draw: capillaries },
  'artery-wall': { title: 'Wall of an artery, cut across', ink: 'rust', ground: 'tint', draw: arteryWall },
  'temporal-artery': { title: 'The temporal artery', ink: 'oxblood', draw: temple },
  'salivary-gland': { title: 'A salivary gland and its ducts', ink: 'moss', ground: 'key', draw: gland },
  'nerve-roots': { title: 'Roots of the nerves', ink: 'slate', ground: 'second', draw: roots },
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

function arteryWall(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const [cx, cy] = [900, 660]
  const wavy = (r: number, n: number, high: number, turn = 0) =>
    range(361, (i) =>
      polar(
        cx,
        cy,
        r + high * Math.sin((i * Math.PI * n) / 180 + turn) + 14 * Math.sin((i * Math.PI) / 60 + 1),
        i,
      ),
    )
  const radial = range(220, (i) => {
    const a = i * (360 / 220)
    const r = 560 + (i % 3) * 30
    return polyPath([polar(cx, cy, r, a), polar(cx, cy, r + 40 + (i % 5) * 26, a + 2)])
  })
  const media = range(9, (k) => polyPath(wavy(345 + k * 22, 40 + k * 2, 4, k), true))
  const nuclei = range(130, (i) => {
    const a = i * 137.5
    const [x, y] = polar(cx, cy, 350 + ((i * 29) % 170), a)
    return moved(
      `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(a + 90).toFixed(1)})`,
      fill('M-17 0Q0-9 17 0Q0 9-17 0z', KEY),
    )
  })
  const inside = ball(cx, cy, 238)
  const plug: Field = meld(60, oval(cx + 120, cy + 120, 190, 120, 35), ball(cx + 10, cy + 180, 70))
  const cells = range(17, (i) => {
    const [x, y] = polar(cx - 60, cy - 50, 30 + ((i * 47) % 130), i * 99)
    return plug(x, y) > 40
      ? moved(
          `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${i * 50})`,
          shape('M-24 0a24 15 0 1 0 48 0a24 15 0 1 0-48 0z', spot, 3),
          line('M-10 0a10 5 0 1 0 20 0', KEY, 2),
        )
      : ''
  })
  return [
    line(radial.join(''), second, 3),
    shape(polyPath(wavy(556, 9, 8), true), '#e7a983', 4),
    fill(polyPath(wavy(540, 9, 6), true), spot),
    line(media.join(''), PAPER, 2.2),
    ...nuclei,
    shape(polyPath(wavy(322, 46, 9), true), second, 5),
    shape(polyPath(wavy(306, 46, 9), true), PAPER, 5),
    shape(polyPath(wavy(270, 12, 4), true), '#f0cfae', 3.5),
    shape(circlePath(cx, cy, 240), PAPER, 4),
    ...cells,
    solid(common(plug, inside), [660, 420, 1150, 910], { wash: '#e3b23c', depth: 90, angle: 30 }),
    dots(
      sheet.dice,
      [cx - 250, cy - 250, cx + 250, cy + 250],
      240,
      common(inside, (x, y) => 20 - plug(x, y)),
      spot,
      4.5,
    ),
    leader('a', [1240, 480], [1660, 300]),
    leader('b', [1320, 700], [1690, 640]),
    leader('c', [1060, 800], [1660, 1000]),
  ].join('')
}

function branch(
  d: Dice,
  from: Point,
  angle: number,
  length: number,
  wide: number,
  depth: number,
  out: (points: Point[], wide: number, depth: number) => void,
): void {
  const mid = polar(from[0], from[1], length * 0.5, angle + d.around(0, 16))
  const to = polar(mid[0], mid[1], length * 0.5, angle + d.around(0, 24))
  out(smoothPoints([from, mid, to], false, 6), wide, depth)
  if (depth === 0) return
  branch(d, to, angle - d.between(14, 42), length * d.between(0.66, 0.84), wide * 0.64, depth - 1, out)
  branch(d, to, angle + d.between(14, 42), length * d.between(0.66, 0.84), wide * 0.64, depth - 1, out)
}

function temple(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const face: Point[] = [
    [1000, 1300],
    [1030, 1120],
    [1150, 1090],
    [1290, 1080],
    [1330, 1030],
    [1318, 980],
    [1338, 950],
    [1322, 915],
    [1345, 885],
    [1340, 850],
    [1400, 822],
    [1410, 790],
    [1362, 700],
    [1336, 630],
    [1352, 580],
    [1346, 470],
    [1290, 320],
    [1150, 190],
    [960, 140],
    [760, 170],
    [600, 290],
    [520, 480],
    [530, 690],
    [590, 840],
    [600, 1000],
    [540, 1130],
    [400, 1230],
    [300, 1340],
  ]
  const head = measured(polygon(smoothPoints(face, true, 5)), [240, 100, 1480, 1200], 8)
  const ink: string[] = []
  const draw = (points: Point[], wide: number) => {
    ink.push(line(smoothPath(points), KEY, wide * 2 + 5), line(smoothPath(points), spot, wide * 2))
  }
  const trunk = smoothPoints(
    [
      [900, 960],
      [930, 860],
      [905, 760],
      [950, 680],
      [1010, 590],
    ],
    false,
    8,
  )
  branch(sheet.dice, [1010, 590], -52, 150, 9, 3, draw)
  branch(sheet.dice, [955, 676], -112, 190, 10, 4, draw)
  const ear = meld(30, oval(830, 800, 62, 104, -12), oval(812, 870, 40, 54))
  return [
    disc(1010, 560, 470, tint),
    ...range(14, (i) =>
      line(smoothPath(arcPoints(1010, 560, 490 + i * 15, 490 + i * 15, 250, 400)), second, 2.4 - i * 0.12),
    ),
    solid(head, [260, 128, 1440, 1152], {
      depth: 300,
      angle: 62,
      gap: 13,
      bend: 0.28,
      shade: 0.72,
      wash: '#efdcc2',
      slip: sheet.slip,
      edge: 5,
    }),
    shape(
      brushPath(trunk, (t) => 17 - 7 * t),
      spot,
      4,
    ),
    ...ink,
    line(smoothPath(trunk.map(([x, y]): Point => [x - 5, y])), '#e9c4ae', 3),
    solid(ear, [740, 660, 920, 950], { depth: 46, angle: 20, gap: 9, wash: second }),
    curve(
      [
        [800, 880],
        [850, 830],
        [858, 760],
        [826, 730],
        [800, 770],
      ],
      KEY,
      4,
    ),
    line(
      smoothPath([
        [1210, 660],
        [1262, 640],
        [1310, 656],
      ]) +
        smoothPath([
          [1190, 600],
          [1260, 572],
          [1322, 590],
        ]),
      KEY,
      6,
    ),
    curve(
      [
        [1262, 985],
        [1300, 972],
        [1322, 978],
      ],
      KEY,
      4,
    ),
  ].join('')
}

function gland(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const ducts: string[] = []
  const tips: Point[] = []
  const draw = (points: Point[], wide: number, depth: number) => {
    ducts.push(
      line(smoothPath(points), '#0f130b', wide * 2 + 8),
      line(smoothPath(points), second, wide * 2),
      line(
        smoothPath(points.map(([x, y]): Point => [x - wide * 0.4, y])),
        '#efc8ac',
        Math.max(1.6, wide * 0.4),
      ),
    )
    if (depth <= 1) tips.push(points.at(-1) ?? [0, 0])
  }
  branch(sheet.dice, [960, 1010], -148, 250, 19, 5, draw)
  branch(sheet.dice, [960, 1010], -92, 250, 21, 5, draw)
  branch(sheet.dice, [960, 1010], -34, 250, 19, 5, draw)
  draw(
    smoothPoints(
      [
        [960, 1010],
        [950, 1090],
        [990, 1200],
      ],
      false,
      6,
    ),
    30,
    9,
  )
  return [
    ...range(9, (i) => ring(960, 1010, 250 + i * 110, '#3a4529', 2)),
    ...ducts,
    ...tips
      .filter((_, i) => i % 7 < 3)
      .map(([x, y], i) => acinus(x, y, 34 + (i % 4) * 8, i % 5 === 0 ? tint : i % 2 ? spot : '#8d9b5c', i)),
  ].join('')
}

function acinus(x: number, y: number, r: number, wash: string, i: number): string {
  const body = range(5, (k) => {
    const [a, b] = polar(x, y, r * 0.72, k * 72 + i * 20)
    return ball(a, b, r * 0.55)
  })
  return (
    solid(meld(r * 0.16, ...body, ball(x, y, r * 0.7)), [x - r * 2, y - r * 2, x + r * 2, y + r * 2], {
      depth: r * 0.8,
      ground: wash,
      angle: i * 31,
      gap: 11,
      edge: 2.6,
      bend: 0,
    }) + line(circlePath(x, y, r * 0.22), KEY, 2)
  )
}

function roots(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const cord = (y: number) => 960 + Math.sin(y / 260) * 16
  const nerves = range(9, (i) =>
    [-1, 1]
      .map((side) => {
        const y = 170 + i * 106
        const far = 640 - Math.abs(4 - i) * 26
        const drop = 20 + i * 14
        return (
          range(7, (k) => {
            const fan = (k - 3) * (11 + i * 1.4)
            const end = far + Math.abs(k - 3) * 44
            const path = smoothPoints(
              [
                [cord(y) + side * 40, y - 16 + k * 5],
                [960 + side * 170, y + drop * 0.4 + (k - 3) * 2],
                [960 + side * far * 0.56, y + drop + fan * 0.32],
                [960 + side * end * 0.82, y + drop + fan * 1.2],
                [960 + side * (end + 180), y + drop * 1.7 + fan * 2.6],
              ],
              false,
              8,
            )
            return shape(
              brushPath(path, (t) => lerp(7.5, 1.2, t)),
              k % 3 === 1 ? PAPER : tint,
              2,
            )
          }).join('') +
          solid(
            oval(960 + side * 205, 170 + i * 106 + drop * 0.45, 46, 21, side * drop * 0.3),
            [700, y - 60, 1220, y + 130],
            { depth: 22, wash: '#e2a35c', gap: 7.5, angle: 80, edge: 3.4 },
          )
        )
      })
      .join(''),
  )
  const column: Field = measured(
    (x, y) => Math.abs(x - cord(y)) - 60 - 14 * Math.sin(y / 130),
    [840, 60, 1080, 1220],
    6,
  )
  const strands = range(9, (i) =>
    smoothPath(range(14, (k): Point => [cord(128 + k * 82) - 40 + i * 10, 128 + k * 82])),
  )
  return [
    ...range(26, (i) => line(`M56 ${140 + i * 40}H1864`, '#a04c2e', 2)),
    fill('M560 128H1360V1152H560z', spot, 0.28),
    ...nerves,
    solid(column, [860, 128, 1060, 1152], { depth: 62, angle: 0, gap: 9, wash: '#e6dcc6' }),
    over(
      fill(
        polyPath(
          [
            [952, 128],
            [968, 128],
            [974, 1152],
            [958, 1152],
          ],
          true,
        ),
        spot,
      ),
    ),
    line(strands.slice(0, 3).join(''), KEY, 1.4),
  ].join('')
}
