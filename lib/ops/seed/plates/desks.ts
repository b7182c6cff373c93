/** Plates of the desk: ledger, screen, letter, notebook, examination, calendar, telephone. */
import { engrave } from './kit/engrave.ts'
import { ball, meld, oval, polygon, rod } from './kit/fields.ts'
import { box, hatch } from './kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, over, PAPER, ring, shape } from './kit/ink.ts'
import { words } from './kit/letters.ts'
import type { Sheet } from './kit/paper.ts'
import {
  brushPath,
  circlePath,
  clamp,
  ellipsePath,
  lerp,
  type Point,
  polar,
  polyPath,
  range,
  rectPath,
  roundedPath,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import { curve, type Family } from './kit/plate-kind.ts'
import type { Dice } from './kit/seeded.ts'
import { solid } from './kit/solid.ts'

export const DESKS: Family = {
  'ledger-codes': {
    title: 'A ledger, its columns and its ticks',
    ink: 'verdigris',
    ground: 'key',
    draw: ledger,
  },
  'keyboard-screen': { title: 'The recording machine', ink: 'plum', ground: 'second', draw: terminal },
  'letter-desk': { title: 'A letter begun', ink: 'petrol', ground: 'spot', draw: letter },
  'open-notebook': { title: 'From a notebook', ink: 'rust', ground: 'tint', draw: notebook },
  'exam-paper': { title: 'An examination', ink: 'slate', ground: 'second', draw: exam },
  'calendar-wall': { title: 'A month on the wall', ink: 'oxblood', draw: calendar },
  'telephone-cord': { title: 'The line, in use', ink: 'moss', ground: 'second', draw: telephone },
}

/** A line of handwriting nobody can read: loops of uneven height between two ends. */
export function scribble(dice: Dice, x: number, y: number, width: number, size: number): string {
  const points: Point[] = []
  let gap = dice.between(60, 150)
  let path = ''
  for (let at = 0; at < width; at += size * 0.42) {
    points.push(
      [x + at, y + dice.pick([-1, -0.2, 0.1, -0.4]) * size * dice.between(0.3, 1)],
      [x + at + size * 0.2, y + dice.around(0, size * 0.2)],
    )
    if (at > gap || at + size * 0.42 >= width) {
      path += smoothPath(points.splice(0))
      gap = at + dice.between(60, 170)
      at += size * 0.6
    }
  }
  return path
}

function ledger(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const d = sheet.dice
  const page = (s: number) =>
    shape(
      smoothPath([
        [960, 250],
        [960 + s * 200, 205],
        [960 + s * 480, 210],
        [960 + s * 740, 236],
        [960 + s * 750, 640],
        [960 + s * 760, 1052],
        [960 + s * 480, 1030],
        [960 + s * 200, 1032],
        [960, 1080],
      ]) + 'z',
      PAPER,
      5,
    )
  const columns = [
    [300, 60],
    [430, 170],
    [640, 110],
    [780, 130],
    [1082, 70],
    [1210, 160],
    [1420, 90],
    [1540, 120],
  ] as const
  const rows = range(17, (r) =>
    columns
      .map(([x, w], c) => {
        const y = 352 + r * 40
        if (c === 0 || c === 4)
          return words(
            String.fromCharCode(65 + ((r * 7 + c) % 26)) + String(10 + ((r * 37 + c * 11) % 89)),
            x - 60,
            y,
            KEY,
            { size: 26 },
          )
        if (c === 3 || c === 7)
          return words(
            `${(r * 131 + c * 57) % 900},${String((r * 17 + c) % 10)}0`,
            x + 110,
            y,
            r % 6 === 4 ? second : KEY,
            { size: 26, align: 'right' },
          )
        return c === 2 || c === 6
          ? d.chance(0.7)
            ? line(`M${x + 40} ${y - 10}l10 12l22-30`, second, 5)
            : ''
          : line(scribble(d, x - 60, y - 4, w, 17), KEY, 2.2)
      })
      .join(''),
  )
  const lines = range(18, (r) => [`M240 ${322 + r * 40}H936`, `M984 ${322 + r * 40}H1676`].join(''))
  const pen = moved(
    'translate(1270 760) rotate(38)',
    shape('M0 0L60-17L130-24V24L60 17z', '#d8c28a', 4),
    line('M0 0H78', KEY, 2.4),
    disc(84, 0, 6, KEY),
    solid(rod([150, 0], [700, 0], 27, 17), [120, -32, 740, 32], {
      wash: second,
      ground: PAPER,
      depth: 26,
      angle: 0,
      gap: 8,
      bend: 0,
    }),
    block(150, -28, 26, 56, KEY),
  )
  return [
    ...range(30, (i) => line(`M56 ${140 + i * 36}H1864`, '#23463f', 3)),
    fill('M190 250H1730V1096H190z', '#0b1a18'),
    shape('M176 222H1744V1076H176z', second, 5),
    ...[3, 2, 1].map((i) => moved(`translate(0 ${i * 6})`, page(-1), page(1))),
    page(-1),
    page(1),
    fill(
      engrave({
        inside: polygon([
          [820, 210],
          [1100, 210],
          [1100, 1070],
          [820, 1070],
        ]),
        box: [820, 250, 1100, 1050],
        gap: 9,
        tone: (x) => clamp(0.6 - Math.abs(x - 960) / 150),
      }),
      KEY,
    ),
    over(block(714, 300, 200, 730, '#d5e2cf'), block(1466, 300, 210, 730, '#d5e2cf')),
    line(lines.join(''), spot, 1.6),
    line(
      columns
        .slice(1)
        .map(([x], i) => (i === 3 ? '' : `M${x - 84} 300V1034`))
        .join(''),
      second,
      2.2,
    ),
    line('M240 312H936M984 312H1676M240 304H936M984 304H1676', KEY, 2),
    words('Folio 114', 250, 280, KEY, { size: 30, cut: '400-italic' }),
    words('Carried over', 1670, 280, KEY, { size: 30, cut: '400-italic', align: 'right' }),
    ...rows,
    moved('translate(16 22)', fill('M1270 760L1318 786L1850 1200L1800 1240L1290 830z', KEY, 0.25)),
    pen,
  ].join('')
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
    shape(
      polyPath(
        [
          [470, 826],
          [1450, 826],
          [1620, 1128],
          [300, 1128],
        ],
        true,
      ),
      spot,
      6,
    ),
    ...keys,
    curve(
      [
        [1400, 600],
        [1560, 640],
        [1580, 800],
        [1500, 860],
      ],
      KEY,
      9,
    ),
  ].join('')
}

function letter(sheet: Sheet): string {
  const { second, tint } = sheet.inks
  const d = sheet.dice
  const page = moved(
    'rotate(-7 880 640)',
    moved('translate(14 18)', block(560, 190, 620, 860, KEY, 0.5)),
    shape(rectPath(560, 190, 620, 860), PAPER, 4),
    ...range(3, (i) => line(`M630 ${262 + i * 22}h${[180, 150, 120][i] ?? 90}`, KEY, 3)),
    disc(1090, 280, 44, second),
    line(
      range(12, (i) => polyPath([polar(1090, 280, 20, i * 30), polar(1090, 280, 36, i * 30)])).join(''),
      PAPER,
      3,
    ),
    ...range(11, (i) =>
      line(scribble(d, 630, 410 + i * 52, i === 10 ? 210 : i % 4 === 3 ? 330 : 470, 22), KEY, 3),
    ),
  )
  const barbs = range(44, (i) => {
    const t = i / 43
    const x = 60 + t * 560
    const w = 90 * Math.sin(Math.PI * Math.min(1, t * 0.86 + 0.1)) ** 0.8
    return (
      smoothPath([
        [x, 0],
        [x + 40, -w * 0.6],
        [x + 78, -w],
      ]) +
      smoothPath([
        [x, 0],
        [x + 36, w * 0.45],
        [x + 66, w * 0.7],
      ])
    )
  })
  const vane = smoothPoints(
    [
      [50, 0],
      [150, -80],
      [400, -112],
      [640, -84],
      [730, -30],
      [640, 40],
      [400, 78],
      [150, 52],
    ],
    true,
    6,
  )
  return [
    line(
      range(22, (i) =>
        smoothPath(range(12, (k): Point => [40 + k * 170, 140 + i * 50 + Math.sin(k * 0.9 + i * 0.35) * 16])),
      ).join(''),
      '#3b7580',
      2.6,
    ),
    line(
      ellipsePath(420, 860, 60, 22) + ellipsePath(420, 860, 34, 11) + ellipsePath(1560, 300, 70, 20),
      '#3b7580',
      2.6,
    ),
    moved(
      'translate(250 700) rotate(9)',
      moved('translate(12 16)', block(-90, -120, 460, 300, KEY, 0.5)),
      shape(rectPath(-90, -120, 460, 300), tint, 4),
      shape('M-90-120L140 60L370-120z', PAPER, 4),
      line('M-90 180L90 30M370 180L190 30', KEY, 3),
      disc(140, 54, 42, '#a8432f'),
      ring(140, 54, 42, KEY, 3),
      ring(140, 54, 26, KEY, 3),
    ),
    page,
    moved(
      'translate(1010 770) rotate(-40)',
      moved('translate(6 26)', fill(polyPath(vane, true), KEY, 0.35)),
      shape(polyPath(vane, true), second, 4),
      line(barbs.join(''), KEY, 1.8),
      shape(
        brushPath(
          [
            [0, 0],
            [300, -6],
            [735, -34],
          ],
          (t) => 8 - 5 * t,
        ),
        PAPER,
        3,
      ),
      fill('M-34 8L10-6L10 6z', KEY),
    ),
    solid(meld(30, oval(1560, 960, 130, 90), rod([1560, 900], [1560, 850], 50)), [1400, 800, 1720, 1070], {
      wash: '#7fa3a3',
      depth: 80,
      angle: 30,
      gap: 10,
    }),
    shape(ellipsePath(1560, 830, 56, 18), PAPER, 5),
    fill(ellipsePath(1560, 832, 40, 11), KEY),
    shape(rectPath(1480, 930, 160, 60), PAPER, 3),
    line('M1500 950h110M1500 968h70', KEY, 4),
  ].join('')
}

function notebook(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const d = sheet.dice
  const rings = range(17, (i) => {
    const y = 262 + i * 49
    return (
      disc(914, y, 9, KEY) +
      disc(1006, y, 9, KEY) +
      line(
        smoothPath([
          [914, y],
          [940, y - 22],
          [980, y - 22],
          [1006, y],
        ]),
        KEY,
        11,
      ) +
      line(
        smoothPath([
          [914, y],
          [940, y - 22],
          [980, y - 22],
          [1006, y],
        ]),
        PAPER,
        4,
      )
    )
  })
  const bone = meld(
    26,
    rod([1200, 420], [1450, 330], 26, 24),
    ball(1188, 400, 36),
    ball(1196, 446, 34),
    ball(1466, 304, 34),
    ball(1474, 350, 30),
  )
  return [
    disc(960, 640, 620, '#e6b98c'),
    moved(
      'rotate(3 960 640)',
      moved('translate(18 22)', fill(roundedPath(260, 196, 1400, 900, 22), KEY, 0.8)),
      shape(roundedPath(250, 190, 1420, 900, 22), second, 6),
      ...[2, 1, 0].map(
        (i) =>
          shape(rectPath(280 - i * 5, 214 + i * 5, 664, 850), PAPER, 3) +
          shape(rectPath(976 + i * 5, 214 + i * 5, 664, 850), PAPER, 3),
      ),
      line(
        range(18, (i) => `M300 ${290 + i * 42}H890`).join('') +
          range(18, (i) => `M1030 ${290 + i * 42}H1620`).join(''),
        '#9db6bb',
        2,
      ),
      line('M380 214V1064M1110 214V1064', spot, 2.4),
      ...range(9, (i) => line(scribble(d, 400, 324 + i * 42, i % 4 === 3 ? 260 : 460, 19), KEY, 2.6)),
      over(block(396, 430, 380, 30, '#f0c97a')),
      line('M400 760H860', KEY, 2),
      ...range(7, (i) =>
        line(
          `M${430 + i * 62} 1000V${960 - ([40, 96, 70, 150, 120, 190, 168][i] ?? 0)}`,
          i === 5 ? spot : KEY,
          26,
          { cap: 'butt' },
        ),
      ),
      line('M404 780V1002H880', KEY, 4),
      solid(bone, [1140, 260, 1540, 500], { depth: 34, angle: 60, gap: 9, wash: '#f0cfae' }),
      curve(
        [
          [1180, 520],
          [1260, 560],
          [1320, 500],
        ],
        spot,
        4,
      ),
      line('M1300 512l24-14l4 28', spot, 4),
      ...range(8, (i) => line(scribble(d, 1130, 618 + i * 42, i % 3 === 2 ? 240 : 440, 19), KEY, 2.6)),
      curve(
        [
          [1160, 960],
          [1130, 1000],
          [1250, 1030],
          [1420, 1012],
          [1440, 960],
          [1300, 930],
          [1150, 966],
        ],
        spot,
        5,
      ),
      ...rings,
    ),
    moved(
      'translate(1310 1010) rotate(-24)',
      moved('translate(8 16)', fill('M0 0L70-22H560V22H70z', KEY, 0.35)),
      shape('M0 0L72-24V24z', '#ecd2a2', 4),
      fill('M0 0L24-8V8z', KEY),
      solid(rod([96, 0], [520, 0], 24), [72, -24, 530, 24], {
        ground: PAPER,
        wash: spot,
        depth: 24,
        angle: 0,
        gap: 9,
        bend: 0,
      }),
      shape('M520-24h40v48h-40z', '#cdbf9f', 4),
      shape(roundedPath(560, -24, 56, 48, 12), '#d98e7a', 4),
    ),
  ].join('')
}

function exam(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const sheetOf = (turn: number, dx: number, dy: number) =>
    moved(`translate(${dx} ${dy}) rotate(${turn} 900 640)`, shape(rectPath(560, 60, 700, 1200), PAPER, 4))
  const answers = [1, 3, 0, 2, 2, 1, 3, 0, 3, 1, 2, 0, 1, 3]
  const rows = range(14, (r) => {
    const y = 380 + r * 56
    return (
      words(String(r + 1), 640, y + 11, KEY, { size: 32, align: 'right' }) +
      range(4, (k) => {
        const x = 700 + k * 74
        const on = answers[r] === k && r < 12
        return (
          (on
            ? solid(oval(x, y, 25, 18, -6), [x - 30, y - 26, x + 30, y + 26], {
                ground: KEY,
                depth: 12,
                gap: 7,
                edge: 2,
              })
            : '') +
          line(ellipsePath(x, y, 26, 18), on ? KEY : spot, 3) +
          (on ? '' : words('abcd'[k] ?? '', x, y + 8, spot, { size: 24, cut: '400-italic', align: 'middle' }))
        )
      }).join('') +
      line(`M1000 ${y - 6}h${180 - ((r * 37) % 70)}M1000 ${y + 10}h${120 + ((r * 53) % 60)}`, KEY, 3)
    )
  })
  return [
    line(range(33, (i) => `M${40 + i * 60} 128V1152`).join(''), '#a84f31', 3),
    moved('translate(26 24)', fill('M420 160L1300 80L1380 1200H480z', KEY, 0.35)),
    sheetOf(-9, -50, 30),
    sheetOf(-5, -20, 16),
    sheetOf(4, 40, 10),
    moved(
      'rotate(-2 900 640)',
      shape(rectPath(540, 60, 740, 1200), PAPER, 5),
      words('Part the Second', 600, 236, KEY, { size: 62, cut: '500-normal' }),
      words('Answer all; guess some.', 602, 286, spot, { size: 36, cut: '400-italic' }),
      line('M600 316H1220M600 324H1220', KEY, 2.4),
      ...rows,
      moved(
        'translate(1150 230) rotate(8)',
        ring(0, 0, 62, second, 7),
        words('A', 0, 30, second, { size: 88, cut: '600-normal', align: 'middle' }),
      ),
    ),
    moved(
      'translate(960 1010) rotate(-33)',
      moved('translate(10 24)', fill('M0 0L90-28H720V28H90z', KEY, 0.35)),
      shape('M0 0L92-30V30z', '#ecd2a2', 4),
      fill('M0 0L30-10V10z', KEY),
      ...([-20, 0, 20] as const).map((y, i) =>
        shape(rectPath(92, y - 10, 520, 20), [tint, '#8fa3b1', spot][i] ?? tint, 3),
      ),
      shape('M612-30h50v60h-50z', '#cdbf9f', 4),
      line('M626-30v60M640-30v60', KEY, 3),
      shape(roundedPath(662, -30, 60, 60, 14), '#d98e7a', 4),
    ),
  ].join('')
}

function calendar(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const d = sheet.dice
  const days = range(30, (i) => {
    const k = i + 3
    const [x, y] = [560 + (k % 7) * 128, 560 + Math.floor(k / 7) * 114]
    const sunday = k % 7 === 6
    return (
      words(String(i + 1), x, y + 18, sunday ? spot : KEY, { size: 50, align: 'middle', cut: '500-normal' }) +
      (i < 16 ? line(`M${x - 34} ${y + 30}L${x + 36} ${y - 36}`, KEY, 3) : '') +
      (i % 7 === 4 && i > 16 ? line(scribble(d, x - 40, y + 44, 70, 12), second, 2.4) : '')
    )
  })
  return [
    fill('M56 128H1864V1152H56z', tint),
    line(hatch([box(56, 128, 1808, 1024)], { angle: 90, gap: 38 }), PAPER, 9),
    fill('M500 250L1480 250L1600 1152H560z', KEY, 0.16),
    moved(
      'rotate(-1.5 960 200)',
      moved('translate(12 14)', block(470, 230, 950, 922, KEY, 0.6)),
      shape('M460 220H1420V1180H460z', PAPER, 5),
      shape('M460 220H1420V450H460z', spot, 5),
      line(hatch([box(460, 410, 960, 40)], { angle: 0, gap: 9 }), PAPER, 2),
      words('NOVEMBER', 940, 370, PAPER, { size: 120, cut: '500-normal', align: 'middle', track: 0.12 }),
      ...range(7, (i) =>
        words('MTWTFSS'[i] ?? '', 560 + i * 128, 496, i === 6 ? spot : KEY, {
          size: 28,
          align: 'middle',
          cut: '500-normal',
        }),
      ),
      line('M496 512H1384', KEY, 2.6),
      line(
        range(6, (i) => `M${624 + i * 128} 512V1180`).join('') +
          range(6, (i) => `M496 ${618 + i * 114}H1384`).join(''),
        KEY,
        1.2,
      ),
      ...days,
      line(
        smoothPath([
          [1010, 850],
          [930, 860],
          [880, 902],
          [920, 950],
          [1000, 954],
          [1052, 912],
          [1020, 856],
          [950, 846],
        ]),
        second,
        0.1,
      ),
      line(
        smoothPath([
          [1080, 838],
          [1010, 850],
          [990, 900],
          [1020, 950],
          [1100, 952],
          [1138, 905],
          [1112, 850],
          [1040, 836],
        ]),
        '#c2452f',
        9,
      ),
      ...range(
        11,
        (i) =>
          disc(520 + i * 84, 240, 13, tint) +
          line(
            smoothPath([
              [520 + i * 84, 240],
              [512 + i * 84, 206],
              [530 + i * 84, 206],
              [520 + i * 84, 240],
            ]),
            KEY,
            6,
          ),
      ),
      line(
        polyPath([
          [520, 206],
          [940, 150],
          [1360, 206],
        ]),
        KEY,
        3,
      ),
    ),
    disc(946, 142, 17, KEY),
    disc(942, 138, 7, PAPER),
    shape(
      smoothPath(
        [
          [1330, 1180],
          [1350, 1090],
          [1440, 1120],
          [1424, 1180],
        ],
        true,
      ),
      second,
      4,
    ),
  ].join('')
}

function telephone(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const coil = range(46, (i) => {
    const t = i / 45
    const x = lerp(1180, 180, t)
    const y = 880 + 130 * Math.sin(t * 5.2) + t * 60
    return { x, y, t }
  })
  const loops = coil.map(
    ({ x, y }, i) =>
      line(ellipsePath(0, 0, 15, 54), KEY, 15).replace(
        '<path',
        `<path transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${18 + (i % 2) * 2})"`,
      ) +
      line(ellipsePath(0, 0, 15, 54), i % 2 ? spot : '#73844f', 9).replace(
        '<path',
        `<path transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${18 + (i % 2) * 2})"`,
      ),
  )
  const base = meld(
    40,
    polygon(
      smoothPoints(
        [
          [1080, 1060],
          [1110, 860],
          [1210, 640],
          [1290, 580],
          [1480, 580],
          [1560, 640],
          [1660, 860],
          [1690, 1060],
        ],
        true,
        5,
      ),
    ),
    rod([1110, 1050], [1660, 1050], 34),
  )
  const handset = meld(
    46,
    rod([1090, 500], [1680, 500], 52, 52),
    rod([1100, 520], [1110, 590], 92, 84),
    rod([1670, 520], [1660, 590], 92, 84),
  )
  return [
    ...range(16, (i) => line(`M56 ${170 + i * 42}H1864`, '#b26745', 3)),
    fill('M56 1080H1864V1152H56z', tint),
    line('M56 1080H1864', KEY, 5),
    moved(
      'translate(-270 0)',
      fill(ellipsePath(1390, 1090, 420, 34), KEY, 0.7),
      ...loops,
      solid(base, [1030, 560, 1740, 1088], {
        wash: spot,
        ground: PAPER,
        depth: 90,
        angle: 62,
        gap: 12,
        slip: sheet.slip,
      }),
      shape('M1240 560h70v60h-70zM1460 560h70v60h-70z', KEY, 3),
      solid(handset, [990, 430, 1780, 690], {
        wash: spot,
        ground: PAPER,
        depth: 60,
        angle: 0,
        gap: 10,
        slip: sheet.slip,
      }),
      disc(1385, 850, 176, KEY),
      disc(1385, 850, 168, PAPER),
      ring(1385, 850, 120, KEY, 2),
      ...range(10, (i) => {
        const [x, y] = polar(1385, 850, 126, 60 + i * 30)
        return (
          disc(x, y, 27, KEY) +
          disc(x + 2, y + 2, 22, tint) +
          words(String((i + 1) % 10), x, y + 10, KEY, { size: 28, align: 'middle', cut: '500-normal' })
        )
      }),
      ring(1385, 850, 172, KEY, 6),
      disc(1385, 850, 66, spot),
      line(circlePath(1385, 850, 66) + circlePath(1385, 850, 54), KEY, 3),
      line(scribble(sheet.dice, 1346, 856, 76, 16), PAPER, 3),
      ...range(4, (i) =>
        curve(
          [
            [960 - i * 36, 420 - i * 30],
            [930 - i * 40, 510],
            [960 - i * 36, 600 + i * 30],
          ],
          PAPER,
          7 - i,
        ),
      ),
    ),
  ].join('')
}
