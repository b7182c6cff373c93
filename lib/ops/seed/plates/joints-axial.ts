/** Plates of spine, pelvis and the tissues of a joint: villi, cartilage, spongy bone. */
import { outline } from './kit/contour.ts'
import { ball, common, cut, type Field, join, measured, meld, oval, polygon, rod } from './kit/fields.ts'
import { fill, KEY, line, moved, over, PAPER } from './kit/ink.ts'
import { FRAME, type Sheet } from './kit/paper.ts'
import {
  type Box,
  ellipsePath,
  lerp,
  type Point,
  polyPath,
  range,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import { curve, type Family } from './kit/plate-kind.ts'
import { solid } from './kit/solid.ts'
import { dots } from './kit/stipple.ts'

export const AXIAL: Family = {
  'spine-column': {
    title: 'The column, its curves and two of its members',
    ink: 'slate',
    ground: 'key',
    draw: spine,
  },
  sacroiliac: { title: 'The sacro-iliac joints', ink: 'verdigris', draw: sacroiliac },
  'synovial-fold': { title: 'Folds and villi of the lining', ink: 'rust', ground: 'second', draw: villi },
  'cartilage-layers': {
    title: 'Cartilage, from surface to bone',
    ink: 'petrol',
    double: true,
    draw: cartilage,
  },
  'bone-lattice': { title: 'Spongy bone, enlarged', ink: 'ochre', ground: 'key', draw: lattice },
}

function spine(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const count = 17
  const parts = range(count, (i) => {
    const t = i / (count - 1)
    const y = lerp(150, 1120, t)
    const x = 960 + Math.sin(t * Math.PI * 2.1 + 0.4) * 92
    const lean = Math.cos(t * Math.PI * 2.1 + 0.4) * 26
    return { x, y, lean, w: lerp(46, 92, t), h: lerp(17, 27, t) }
  })
  const guide = parts.map(({ x, y }): Point => [x, y])
  return [
    ...range(7, (i) =>
      line(ellipsePath(960, 640, 330 + i * 66, 330 + i * 66), spot, 1.6, { opacity: 0.8 - i * 0.09 }),
    ),
    line(smoothPath(guide.map(([x, y]): Point => [x + 215, y])), second, 3, { dash: '3 14' }),
    ...parts.map(({ x, y, lean, w, h }) => {
      const bone = join(meld(26, oval(0, 0, w, h), ball(w * 0.9, 0, h * 1.02), ball(-w * 0.9, 0, h * 1.02)))
      const spur = meld(20, rod([w + 6, 4], [w + 66, 26], h * 0.5, h * 0.36), ball(w + 76, 32, h * 0.5))
      const area: Box = [-w - 40, -60, w + 130, 90]
      return moved(
        `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(-lean).toFixed(1)})`,
        solid(spur, area, { depth: 14, gap: 7, edge: 3 }),
        solid(bone, area, { depth: h, angle: 90, gap: 7.5, edge: 3.2, ground: PAPER, bend: 0.2 }),
        fill(ellipsePath(0, h + 6, w * 0.8, 6), second),
      )
    }),
    axialView(470, 640, 1, tint),
    axialView(1470, 640, 0.86, second),
  ].join('')
}

function axialView(x: number, y: number, scale: number, wash: string): string {
  const body = meld(30, oval(0, -80, 130, 96), oval(0, -40, 110, 80))
  const arch = meld(
    26,
    rod([-96, 10], [-90, 90], 26),
    rod([96, 10], [90, 90], 26),
    rod([-90, 95], [0, 170], 28),
    rod([90, 95], [0, 170], 28),
    rod([-110, 80], [-215, 50], 24, 19),
    rod([110, 80], [215, 50], 24, 19),
    rod([0, 170], [0, 275], 24, 20),
  )
  const whole = cut(meld(30, body, arch), oval(0, 62, 58, 48))
  return moved(
    `translate(${x} ${y}) scale(${scale})`,
    solid(whole, [-260, -200, 260, 310], { depth: 62, angle: 24, gap: 9.5, wash }),
    line(range(4, (i) => ellipsePath(0, -78, 92 - i * 22, 62 - i * 15)).join(''), KEY, 1.8, { dash: '2 9' }),
  )
}

function sacroiliac(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const wing = polygon(
    smoothPoints(
      [
        [1010, 330],
        [1130, 240],
        [1330, 190],
        [1520, 250],
        [1600, 420],
        [1540, 600],
        [1400, 760],
        [1300, 850],
        [1340, 960],
        [1300, 1080],
        [1180, 1130],
        [1060, 1090],
        [990, 1010],
        [1000, 930],
        [1080, 910],
        [1140, 860],
        [1110, 780],
        [1060, 650],
        [1020, 500],
      ],
      true,
      6,
    ),
  )
  const hole = oval(1200, 1000, 58, 66, 30)
  const right = cut(wing, hole)
  const left: Field = (x, y) => right(1920 - x, y)
  const sacrum = polygon(
    smoothPoints(
      [
        [780, 330],
        [960, 290],
        [1140, 330],
        [1120, 470],
        [1080, 620],
        [1020, 760],
        [960, 850],
        [900, 760],
        [840, 620],
        [800, 470],
      ],
      true,
      6,
    ),
  )
  const foramina = range(8, (i) =>
    oval(i % 2 ? 1045 - (i >> 1) * 18 : 875 + (i >> 1) * 18, 440 + (i >> 1) * 86, 19 - (i >> 1) * 2, 14),
  )
  const seam: Point[] = [
    [1130, 320],
    [1108, 420],
    [1092, 520],
    [1058, 640],
  ]
  const burst = (flip: number) =>
    range(13, (i) =>
      polyPath([
        [960 + flip * (150 - i * 6), 350 + i * 24],
        [960 + flip * (320 + (i % 3) * 40), 320 + i * 30],
      ]),
    ).join('')
  return [
    fill('M56 128H1864V640H56z', tint),
    ...range(22, (i) => line(`M56 ${150 + i * 22.6}H1864`, PAPER, 2)),
    solid(left, [260, 150, 940, 1152], { depth: 120, angle: 40, wash: '#e9dcc0', slip: sheet.slip, gap: 12 }),
    solid(right, [980, 150, 1660, 1152], {
      depth: 120,
      angle: -40,
      wash: '#e9dcc0',
      slip: sheet.slip,
      gap: 12,
    }),
    solid(cut(sacrum, ...foramina), [740, 260, 1180, 900], {
      depth: 90,
      angle: 90,
      wash: spot,
      ground: PAPER,
      gap: 11,
    }),
    over(
      line(smoothPath(seam), second, 26),
      line(smoothPath(seam.map(([x, y]): Point => [1920 - x, y])), second, 26),
    ),
    line(burst(1) + burst(-1), second, 2.4),
    solid(meld(20, oval(960, 215, 130, 54), ball(840, 215, 52), ball(1080, 215, 52)), [740, 140, 1180, 290], {
      depth: 50,
      angle: 90,
    }),
    solid(oval(960, 985, 34, 66), [900, 900, 1020, 1080], { depth: 34, wash: second }),
  ].join('')
}

function villi(sheet: Sheet): string {
  const { spot } = sheet.inks
  const cream = PAPER
  const fronds = (up: boolean) =>
    range(15, (i) => {
      const d = sheet.dice
      const x = 90 + i * 124 + d.around(0, 30)
      const base = up ? 1240 : 40
      const reach = (up ? -1 : 1) * d.between(230, up ? 610 : 420)
      const sway = d.around(0, 120)
      const frond = meld(
        50,
        rod([x, base], [x + sway * 0.5, base + reach * 0.6], 62, 44),
        rod([x + sway * 0.5, base + reach * 0.6], [x + sway, base + reach], 40, 56),
        rod(
          [x + sway * 0.2, base + reach * 0.4],
          [x + sway * 0.2 + d.pick([-1, 1]) * 74, base + reach * 0.68],
          26,
          32,
        ),
      )
      return { frond, left: Math.max(FRAME[0], x - 240), right: Math.min(FRAME[2], x + 240) }
    })
  const one = (field: Field, wash: string, box: Box, angle: number) =>
    solid(field, box, { depth: 46, wash, ground: cream, angle, gap: 10, slip: sheet.slip, edge: 4 })
  const upper = fronds(false)
  const lower = fronds(true)
  const drift = join(...[...upper, ...lower].map(({ frond }) => frond))
  const open = measured((x, y) => 30 - drift(x, y), FRAME, 12)
  return [
    dots(sheet.dice, FRAME, 900, open, '#e7c9a0', 4.5),
    ...upper.map(({ frond, left, right }, i) =>
      one(frond, i % 3 === 0 ? '#e3b48d' : '#d98e66', [left, FRAME[1], right, 620], 80),
    ),
    ...lower.map(({ frond, left, right }, i) =>
      one(frond, i % 3 === 1 ? '#f0cfae' : spot, [left, 420, right, FRAME[3]], 100),
    ),
  ].join('')
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

function lattice(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const layer = (cell: number, seed: number, thick: number) =>
    outline(
      measured((x, y) => worley(x, y, cell, seed) - thick - 9 * Math.sin(x / 310 + seed), FRAME, 9),
      FRAME,
      0,
      9,
    )
  const near: Field = measured((x, y) => worley(x, y, 230, 9) - 27 - 10 * Math.sin(y / 170), FRAME, 7)
  return [
    fill(layer(110, 2, 10), '#5c4a26'),
    fill(layer(160, 5, 17), spot),
    moved('translate(10 14)', fill(outline(near, FRAME, 0, 8), '#1a150d')),
    solid(near, FRAME, { depth: 34, angle: 64, gap: 11, wash: '#f0dfb8', slip: sheet.slip, edge: 4.5 }),
    over(
      fill(
        outline((x, y) => Math.max(near(x, y), Math.hypot(x - 1250, y - 560) - 240), FRAME, 0, 9),
        second,
        0.5,
      ),
    ),
    line(ellipsePath(1250, 560, 240, 240), PAPER, 5),
    line(ellipsePath(1250, 560, 254, 254), PAPER, 1.6),
  ].join('')
}

/** How much nearer the nearest seed is than the next one: thin walls between cells are small values. */
export function worley(x: number, y: number, cell: number, seed: number): number {
  const [i, j] = [Math.floor(x / cell), Math.floor(y / cell)]
  let [first, second] = [1e9, 1e9]
  for (let dj = -2; dj <= 2; dj++) {
    for (let di = -2; di <= 2; di++) {
      const [a, b] = [i + di, j + dj]
      const away = Math.hypot(
        x - (a + 0.5 + 0.42 * noise(a, b, seed)) * cell,
        y - (b + 0.5 + 0.42 * noise(b, a, seed + 7)) * cell,
      )
      if (away < first) [first, second] = [away, first]
      else if (away < second) second = away
    }
  }
  return second - first
}

function noise(a: number, b: number, seed: number) {
  const value = Math.sin(a * 127.1 + b * 311.7 + seed * 74.7) * 43758.5453
  return (value - Math.floor(value)) * 2 - 1
}
