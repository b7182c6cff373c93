/** Plates of the great joints: knee, hip, hand, foot. */
import { outline } from './kit/contour.ts'
import { ball, common, cut, type Field, join, meld, oval, polygon, rod } from './kit/fields.ts'
import { between } from './kit/hatch.ts'
import { disc, fill, KEY, line, moved, over, PAPER, ring } from './kit/ink.ts'
import { FRAME, type Sheet } from './kit/paper.ts'
import {
  arcPoints,
  type Box,
  clamp,
  type Point,
  polyPath,
  range,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import { curve, type Family, leader } from './kit/plate-kind.ts'
import { solid } from './kit/solid.ts'
import { dots } from './kit/stipple.ts'

export const JOINTS: Family = {
  'knee-joint': { title: 'The knee, in sagittal section', ink: 'petrol', draw: knee },
  'hip-joint': { title: 'The hip, opened from the front', ink: 'oxblood', ground: 'tint', draw: hip },
  'hand-bones': { title: 'Bones of the hand', ink: 'ochre', draw: hand },
  'foot-bones': { title: 'The arch of the foot', ink: 'moss', draw: foot },
}

const grown =
  (field: Field, by: number): Field =>
  (x, y) =>
    field(x, y) - by

function knee(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const femur = meld(90, rod([770, 20], [815, 400], 92, 108), oval(870, 545, 190, 150, -20))
  const tibia = meld(
    90,
    oval(905, 800, 200, 62, 4),
    rod([895, 850], [850, 1330], 120, 84),
    ball(1050, 905, 46),
  )
  const patella = oval(1172, 528, 52, 108, -10)
  const lining = common(cut(grown(femur, 30), femur), (_, y) => 470 - y)
  const plateau = common(cut(grown(tibia, 24), tibia), (_, y) => y - 812)
  const front: Point[] = [
    [1060, 60],
    [1120, 260],
    [1238, 430],
    [1262, 560],
    [1206, 690],
    [1150, 860],
    [1080, 1040],
    [1040, 1240],
  ]
  const back: Point[] = [
    [480, 1240],
    [470, 1040],
    [520, 860],
    [590, 720],
    [560, 560],
    [520, 360],
    [520, 60],
  ]
  const flesh = smoothPath([...front, ...back], true)
  const rightSide = smoothPoints(front)
  const leftSide = smoothPoints([...back].reverse().map(([x, y]): Point => [x, y]))
  const quad = [
    [1010, 100],
    [1080, 300],
    [1150, 430],
  ] as const
  const tendon = [
    [1182, 632],
    [1150, 740],
    [1072, 880],
  ] as const
  return [
    disc(1360, 470, 330, second, 0.9),
    moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(flesh, tint)),
    line(between(leftSide, rightSide.slice(0, leftSide.length), 0), KEY, 2),
    musclesOf(back, front),
    line(flesh, KEY, 4),
    curve(quad, KEY, 40),
    curve(quad, PAPER, 32),
    curve(quad, KEY, 2),
    curve(tendon, KEY, 46),
    curve(tendon, PAPER, 38),
    line(
      between(
        smoothPoints(tendon).map(([x, y]): Point => [x - 17, y]),
        smoothPoints(tendon).map(([x, y]): Point => [x + 17, y]),
        4,
      ),
      KEY,
      2,
    ),
    over(
      fill(outline(lining, [560, 440, 1200, 780]), spot),
      fill(outline(plateau, [600, 690, 1200, 840]), spot),
    ),
    solid(tibia, [560, 700, 1200, 1180], { angle: 8, depth: 95, slip: sheet.slip, wash: '#f2e2c4' }),
    solid(femur, [500, 110, 1180, 760], { angle: -12, depth: 110, slip: sheet.slip, wash: '#f2e2c4' }),
    solid(patella, [1080, 380, 1280, 680], { angle: 20, depth: 50, slip: sheet.slip, wash: second }),
    dots(
      sheet.dice,
      [1000, 600, 1190, 760],
      340,
      (x, y) => Math.max(-femur(x, y) + 34, -tibia(x, y) + 26, x + (y - 600) * 0.2 - 1190),
      spot,
      5,
    ),
    leader('a', [860, 300], [420, 250]),
    leader('b', [1180, 500], [1430, 330]),
    leader('c', [900, 716], [400, 716]),
    leader('d', [1120, 800], [1430, 800]),
    leader('e', [880, 1000], [410, 1050]),
  ].join('')
}

function musclesOf(back: readonly Point[], front: readonly Point[]): string {
  const inner = [...back].reverse().map(([x, y], i): Point => [x + 120 + i * 4, y])
  const outer = [...back].reverse()
  const calf = between(smoothPoints(outer), smoothPoints(inner), 11)
  const thigh = between(
    smoothPoints(front.slice(0, 3)),
    smoothPoints(front.slice(0, 3).map(([x, y], i): Point => [x - 130 + i * 40, y])),
    7,
  )
  return line(calf, KEY, 2) + line(thigh, KEY, 2)
}

function hip(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const head = ball(900, 600, 205)
  const femur = meld(
    80,
    rod([960, 640], [1190, 800], 118, 130),
    oval(1290, 720, 100, 150, 20),
    rod([1255, 850], [1180, 1400], 120, 96),
  )
  const ilium = polygon(
    smoothPoints(
      [
        [360, 60],
        [700, 40],
        [880, 130],
        [1010, 330],
        [1130, 430],
        [1120, 560],
        [980, 380],
        [800, 360],
        [660, 480],
        [640, 640],
        [700, 780],
        [640, 900],
        [500, 960],
        [330, 1010],
        [250, 900],
        [420, 820],
        [500, 700],
        [470, 520],
        [330, 320],
      ],
      true,
      6,
    ),
  )
  const ghosts = range(9, (i) =>
    line(
      smoothPath(arcPoints(900, 600, 236 + i * 13, 236 + i * 13, 200 - i * 3, 322 + i * 2)),
      spot,
      5 - i * 0.4,
    ),
  ).join('')
  return [
    disc(900, 600, 430, PAPER),
    ring(900, 600, 430, KEY, 2),
    ring(900, 600, 444, KEY, 1.2),
    solid(ilium, [FRAME[0], FRAME[1], 1240, 1060], {
      angle: 52,
      depth: 100,
      slip: sheet.slip,
      wash: second,
      ground: PAPER,
    }),
    ghosts,
    solid(femur, [880, 560, 1480, FRAME[3]], { angle: -62, depth: 105, slip: sheet.slip }),
    solid(head, [660, 360, 1140, 840], { angle: 18, depth: 205, bend: 0.5, slip: sheet.slip, gap: 12 }),
    over(
      fill(
        outline(common(head, cut(ball(900, 600, 600), ball(985, 680, 255))), [660, 360, 1140, 840]),
        spot,
        0.85,
      ),
    ),
    line('M780 700q60 70 150 86', PAPER, 3),
    leader('a', [760, 520], [1260, 300]),
    leader('b', [1290, 640], [1560, 520]),
    leader('c', [1220, 1040], [1520, 1040]),
  ].join('')
}

const FINGERS = [
  { from: [800, 840], angle: -128, parts: [190, 150, 0, 96], width: 34 },
  { from: [880, 730], angle: -103, parts: [235, 175, 112, 78], width: 31 },
  { from: [968, 718], angle: -91, parts: [232, 190, 130, 82], width: 32 },
  { from: [1052, 740], angle: -79, parts: [212, 172, 116, 78], width: 30 },
  { from: [1126, 786], angle: -64, parts: [190, 134, 82, 68], width: 27 },
] as const

function hand(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const bones = FINGERS.flatMap(({ from, angle, parts, width }, i) =>
    finger(
      [from[0] - 20, from[1] + 150],
      angle,
      parts.filter((p) => p > 0),
      width,
      i === 0 ? 1.5 : -1.2 + i * 0.5,
    ),
  )
  const carpals = [
    [815, 920, 52, 44, 30],
    [905, 900, 48, 50, 0],
    [985, 905, 44, 56, 8],
    [1070, 925, 50, 46, -20],
    [850, 1005, 62, 44, 20],
    [945, 1010, 46, 46, 0],
    [1030, 1020, 48, 42, -15],
  ] as const
  const wrist = join(
    meld(40, rod([890, 1130], [880, 1320], 96, 70)),
    meld(40, rod([1048, 1140], [1064, 1320], 52, 44)),
  )
  const sun = arcPoints(960, 640, 560, 470, 0, 360, 90)
  return [
    moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(polyPath(sun, true), spot)),
    line(polyPath(sun, true), KEY, 3),
    line(
      range(60, (i) =>
        polyPath([
          arcPoints(960, 640, 572, 482, i * 6, i * 6, 1)[0] ?? [0, 0],
          arcPoints(960, 640, i % 5 ? 590 : 610, i % 5 ? 500 : 520, i * 6, i * 6, 1)[0] ?? [0, 0],
        ]),
      ).join(''),
      KEY,
      2,
    ),
    solid(wrist, [700, 1060, 1200, FRAME[3]], { depth: 60, angle: 0, gap: 10 }),
    ...carpals.map(([x, y, rx, ry, turn]) =>
      solid(oval(x, y, rx, ry, turn), [x - 80, y - 80, x + 80, y + 80], {
        depth: 44,
        angle: turn + 20,
        gap: 9,
        edge: 3.5,
        wash: second,
      }),
    ),
    ...bones,
  ].join('')
}

function finger(
  start: Point,
  angle: number,
  lengths: readonly number[],
  width: number,
  curl: number,
): string[] {
  let [x, y] = start
  let a = angle
  return lengths.map((length, i) => {
    const r = width * (1 - i * 0.13)
    const to: Point = [x + Math.cos((a * Math.PI) / 180) * length, y + Math.sin((a * Math.PI) / 180) * length]
    const inset = (t: number): Point => [x + (to[0] - x) * t, y + (to[1] - y) * t]
    const e = clamp(r / length, 0, 0.4)
    const last = i === lengths.length - 1
    const bone = meld(
      r * 0.9,
      rod(inset(e), inset(1 - e), r * 0.62, r * 0.52),
      ball(...inset(e * 0.9), r),
      ball(...inset(1 - e * 0.95), last ? r * 0.62 : r * 0.86),
    )
    const box: Box = [
      Math.min(x, to[0]) - 70,
      Math.min(y, to[1]) - 70,
      Math.max(x, to[0]) + 70,
      Math.max(y, to[1]) + 70,
    ]
    const drawn = solid(bone, box, { depth: r * 0.9, angle: a + 90, gap: 8.5, edge: 3.5 })
    x = to[0] + Math.cos((a * Math.PI) / 180) * 9
    y = to[1] + Math.sin((a * Math.PI) / 180) * 9
    a += curl
    return drawn
  })
}

function foot(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const heel = meld(60, oval(520, 850, 150, 120, -25), rod([590, 800], [700, 760], 88, 70))
  const talus = meld(50, oval(690, 610, 120, 80, 10), ball(800, 640, 66))
  const shin = meld(60, rod([650, 60], [665, 470], 78, 104))
  const boat = oval(885, 672, 44, 84, -14)
  const cube = oval(850, 800, 78, 56, 10)
  const wedge = oval(985, 706, 58, 74, -18)
  const rays = [0, 1, 2].map((i) =>
    meld(
      36,
      rod([1046, 716 + i * 40], [1310 - i * 16, 892 + i * 10], 40 - i * 5, 32 - i * 3),
      ball(1320 - i * 16, 896 + i * 12, 46 - i * 5),
    ),
  )
  const toes = [
    meld(26, rod([1384, 925], [1470, 940], 38, 28)),
    meld(20, rod([1515, 942], [1580, 950], 28, 22)),
  ]
  const arch = arcPoints(920, 1010, 460, 330, 190, 350)
  const all = [
    [shin, [520, 128, 800, 580]],
    [heel, [340, 640, 800, 1020]],
    [cube, [740, 720, 960, 880]],
    [talus, [540, 500, 900, 740]],
    [boat, [800, 560, 960, 780]],
    [wedge, [900, 600, 1080, 800]],
  ] as const
  return [
    fill('M56 965H1864V1152H56z', spot),
    line(range(16, (i) => `M56 ${978 + i * 11}H1864`).join(''), PAPER, 1.6, { opacity: 0.55 }),
    moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(`${smoothPath(arch)}L1600 965H300z`, tint)),
    ...range(6, (i) =>
      line(
        smoothPath(arcPoints(920, 1010, 460 - i * 26, 330 - i * 26, 190, 350)),
        second,
        i === 0 ? 6 : 2.5,
        i ? { dash: '2 12' } : {},
      ),
    ),
    ...[2, 1, 0].map((i) => solid(rays[i] ?? heel, [980, 640, 1400, 980], { depth: 40, angle: 125, gap: 9 })),
    ...toes.map((toe) => solid(toe, [1330, 860, 1640, 1000], { depth: 34, angle: 100, gap: 9 })),
    ...all.map(([bone, box]) =>
      solid(bone, box, {
        depth: 80,
        angle: -40,
        gap: 10.5,
        wash: bone === boat || bone === wedge ? second : undefined,
        slip: sheet.slip,
      }),
    ),
    curve(
      [
        [400, 790],
        [430, 560],
        [500, 300],
        [520, 128],
      ],
      KEY,
      3,
    ),
    curve(
      [
        [420, 800],
        [452, 560],
        [522, 300],
        [545, 128],
      ],
      KEY,
      1.6,
    ),
    line('M300 965H1660', KEY, 4),
    leader('a', [660, 300], [980, 260]),
    leader('b', [700, 600], [1080, 420]),
    leader('c', [985, 690], [1250, 560]),
  ].join('')
}
