/** Plate: Bones of the hand. */
import { ball, join, meld, oval, rod } from '../../kit/fields.ts'
import { fill, KEY, line, moved } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { arcPoints, type Box, clamp, type Point, polyPath, range } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const handBones: Plate = { title: 'Bones of the hand', ink: 'ochre', draw: hand }

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

const FINGERS = [
  { from: [800, 840], angle: -128, parts: [190, 150, 0, 96], width: 34 },
  { from: [880, 730], angle: -103, parts: [235, 175, 112, 78], width: 31 },
  { from: [968, 718], angle: -91, parts: [232, 190, 130, 82], width: 32 },
  { from: [1052, 740], angle: -79, parts: [212, 172, 116, 78], width: 30 },
  { from: [1126, 786], angle: -64, parts: [190, 134, 82, 68], width: 27 },
] as const

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
